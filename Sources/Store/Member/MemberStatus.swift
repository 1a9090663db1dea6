internal import Raft
internal import Synchronization

/// What is known of the member at a glance, by any thread.
final class MemberStatus: Sendable {
    /// The numbers.
    struct Values: Sendable {
        var term = Term(0)
        var commitIndex = LogIndex.zero
        var appliedIndex = LogIndex.zero
        var isLeader = false
        /// Why the member does not work any more.
        var failure: StoreError?
        /// Whether the state has reached the size it may have.
        var isFull = false
    }

    private let values = Mutex(Values())

    var now: Values { self.values.withLock { $0 } }

    func update(term: Term, commitIndex: LogIndex, isLeader: Bool) {
        self.values.withLock { values in
            values.term = term
            values.commitIndex = commitIndex
            values.isLeader = isLeader
        }
    }

    func update(appliedIndex: LogIndex, isFull: Bool) {
        self.values.withLock { values in
            values.appliedIndex = appliedIndex
            values.isFull = isFull
        }
    }

    func fail(_ error: StoreError) {
        self.values.withLock { $0.failure = $0.failure ?? error }
    }
}
