import Controllers
import Core
import KubernetesAPI
import KubernetesClient

/// One controller of a simulation with its queue.
protocol Loop {
    var stores: [(GroupVersionResource, [ObjectIndex])] { get }
    mutating func changed(_ resource: GroupVersionResource, _ change: ObjectChange, _ world: World)
    /// Works on one key; nil when none is due.
    mutating func step(_ world: World, now: Instant) -> Reconciliation?
}

struct ControllerLoop<C: Controller>: Loop {
    let controller: C
    private var queue = WorkQueue<C.Key>()

    init(controller: C) {
        self.controller = controller
    }

    var stores: [(GroupVersionResource, [ObjectIndex])] {
        self.controller.watches.map { ($0.resource, $0.indexes) }
    }

    mutating func changed(_ resource: GroupVersionResource, _ change: ObjectChange, _ world: World) {
        for watch in self.controller.watches where watch.resource == resource {
            for key in watch.keys(change, world) { self.queue.add(key) }
        }
    }

    mutating func step(_ world: World, now: Instant) -> Reconciliation? {
        guard case .key(let key) = self.queue.next(now: now) else { return nil }
        let result = self.controller.reconcile(key, world, now: now)
        if let moment = result.requeueAt { self.queue.add(key, at: moment) }
        self.queue.finish(key)
        return result
    }
}
