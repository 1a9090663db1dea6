internal import MVCC
internal import Synchronization

/// How many keys the newest states of the file have, by the transactions that made them. Who reads one that is older
/// counts by visiting.
final class CountsHistory: Sendable {
    private struct State {
        var transaction: Int
        var counts: KeyCounts
    }

    /// How many states are remembered: more than are committed while somebody begins to read.
    private static let statesMax = 16

    private let states = Mutex<[State]>([])

    /// What is known of the state that a transaction left.
    func counts(of transaction: Int) -> KeyCounts? {
        self.states.withLock { states in states.last { $0.transaction == transaction }?.counts }
    }

    /// Remembers the counts of the state that a transaction leaves; called before it is committed, so that whoever sees
    /// the state finds them. Without counts nothing more is known.
    func note(_ counts: KeyCounts?, of transaction: Int) {
        self.states.withLock { states in
            guard let counts else {
                states = []
                return
            }
            // One that was given up may have had the same number.
            states.removeAll { $0.transaction == transaction }
            if states.count == Self.statesMax { states.removeFirst() }
            states.append(State(transaction: transaction, counts: counts))
        }
    }
}
