internal import Synchronization

/// What the node is short of now: set by the eviction manager, read by whoever admits pods or reports the node.
///
/// State: `Mutex`.
final class NodePressureBoard: Sendable {
    private let state = Mutex<Set<NodePressure>>([])

    var pressures: Set<NodePressure> {
        get { self.state.withLock { $0 } }
        set { self.state.withLock { $0 = newValue } }
    }
}
