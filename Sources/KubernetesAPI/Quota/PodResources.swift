internal import Wire

/// What a pod asks for as a whole: containers run side by side, init containers one after the other before them, and
/// sidecars (init containers that keep running) beside all that come after.
package enum PodResources {
    /// What it must get; with the overhead of its runtime class.
    package static func requests(of spec: CoreV1.PodSpec) -> [String: Quantity] {
        Self.add(Self.sum(spec) { $0.requests }, spec.overhead.mapValues(\.amount))
    }

    /// What it may use; the overhead counts where there is a limit.
    package static func limits(of spec: CoreV1.PodSpec) -> [String: Quantity] {
        let limits = Self.sum(spec) { $0.limits }
        return Self.add(limits, spec.overhead.mapValues(\.amount).filter { limits[$0.key].map { !$0.isZero } ?? false })
    }

    private static func sum(
        _ spec: CoreV1.PodSpec,
        _ part: (CoreV1.ResourceRequirements) -> [String: Resource.Quantity]
    ) -> [String: Quantity] {
        var sidecars: [String: Quantity] = [:]
        var starting: [String: Quantity] = [:]
        for container in spec.initContainers {
            let own = part(container.resources).mapValues(\.amount)
            let together = Self.add(sidecars, own)
            starting.merge(together) { max($0, $1) }
            if container.restartPolicy == "Always" { sidecars = together }
        }
        let running = spec.containers.reduce(sidecars) { Self.add($0, part($1.resources).mapValues(\.amount)) }
        return running.merging(starting) { max($0, $1) }
    }

    private static func add(_ left: [String: Quantity], _ right: [String: Quantity]) -> [String: Quantity] {
        left.merging(right) { $0 + $1 }
    }
}
