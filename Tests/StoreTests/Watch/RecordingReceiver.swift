import MVCC
import Synchronization

@testable import Store

/// Notes what it is told; may refuse to be.
final class RecordingReceiver: WatchReceiver {
    private struct State {
        var revisions: [Int64] = []
        var refuses = false
        var whileTold: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    /// The revisions of the changes it has taken.
    var revisions: [Int64] { self.state.withLock { $0.revisions } }

    func refuse(_ refuses: Bool) {
        self.state.withLock { $0.refuses = refuses }
    }

    /// Does something the next time it is told, before it takes the news.
    func onNews(_ body: @escaping @Sendable () -> Void) {
        self.state.withLock { $0.whileTold = body }
    }

    func receive(_ news: WatchNews) -> Bool {
        let body = self.state.withLock { state in
            defer { state.whileTold = nil }
            return state.whileTold
        }
        body?()
        return self.state.withLock { state in
            guard !state.refuses else { return false }
            state.revisions += news.events.map(\.current.modRevision)
            return true
        }
    }
}
