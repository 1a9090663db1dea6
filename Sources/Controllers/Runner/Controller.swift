package import Core
package import KubernetesClient

/// Keeps one kind of object as its spec says. A controller decides and does nothing: the runner calls `reconcile` when
/// something it watches has changed, and carries out what that returns.
package protocol Controller: Sendable {
    /// What names a piece of work, usually an object.
    associatedtype Key: Hashable & Comparable & Sendable = ObjectKey

    /// The controller's name in logs and events: `replicaset-controller`.
    static var name: String { get }

    /// What it looks at, and which work a change of that makes.
    var watches: [Watch<Key>] { get }

    /// What is to be done about `key`. Called after every change that a watch maps to it, and possibly more often, so
    /// the answer must follow from `world` and `now` alone. The world holds all that this process wrote before.
    func reconcile(_ key: Key, _ world: borrowing World, now: Instant) -> Reconciliation
}
