internal import Synchronization

/// A revision that one client has reached. The lock is for the compiler and never contended.
final class Reached: Sendable {
    private let state: Mutex<Int64>

    init(_ revision: Int64) {
        self.state = Mutex(revision)
    }

    var value: Int64 {
        get { self.state.withLock { $0 } }
        set { self.state.withLock { $0 = newValue } }
    }
}
