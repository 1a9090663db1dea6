internal import Raft
internal import Synchronization

/// Messages that wait to be sent to one peer. The log's thread puts them in, the peer's task takes them out.
final class PeerOutgoing: Sendable {
    private struct State {
        var messages: [RaftMessage] = []
        var bytes = 0
        var waiting: CheckedContinuation<Void, Never>?
        var isClosed = false
    }

    /// How much may wait; more is dropped, as it would be on a line that is too slow.
    private static let countMax = 10_000
    private static let bytesMax = 64 << 20

    private let state = Mutex(State())

    /// Adds messages. Returns false if some had to be dropped.
    func put(_ messages: [RaftMessage]) -> Bool {
        let (isWhole, waiting) = self.state.withLock { state in
            guard !state.isClosed else { return (true, CheckedContinuation<Void, Never>?.none) }
            var isWhole = true
            for message in messages {
                guard state.messages.count < Self.countMax, state.bytes < Self.bytesMax else {
                    isWhole = false
                    break
                }
                state.bytes += message.weight
                state.messages.append(message)
            }
            defer { state.waiting = nil }
            return (isWhole, state.waiting)
        }
        waiting?.resume()
        return isWhole
    }

    /// Takes all that waits; waits for the first. Nil once it is closed and empty, or the task is cancelled.
    func takeAll() async -> [RaftMessage]? {
        while true {
            let taken: [RaftMessage]?? = self.state.withLock { state in
                guard !state.messages.isEmpty, !Task.isCancelled else {
                    return state.isClosed || Task.isCancelled ? .some(nil) : .none
                }
                defer {
                    state.messages = []
                    state.bytes = 0
                }
                return .some(state.messages)
            }
            if let taken { return taken }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let isOver = self.state.withLock { state in
                        let isOver = state.isClosed || !state.messages.isEmpty || Task.isCancelled
                        if !isOver { state.waiting = continuation }
                        return isOver
                    }
                    if isOver { continuation.resume() }
                }
            } onCancel: {
                self.wake()
            }
        }
    }

    private func wake() {
        let waiting = self.state.withLock { state in
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
    }

    /// Forgets what waits: the line is broken.
    func clear() {
        self.state.withLock { state in
            state.messages = []
            state.bytes = 0
        }
    }

    /// Ends it: nothing is put in any more, and what waits is the last to be taken.
    func close() {
        self.state.withLock { $0.isClosed = true }
        self.wake()
    }
}

extension RaftMessage {
    /// What it weighs in memory, about.
    fileprivate var weight: Int {
        switch self.body {
        case .append(_, _, let entries, _): entries.reduce(64) { $0 + $1.weight }
        case .proposal(let data): data.reduce(64) { $0 + $1.count }
        default: 64
        }
    }
}
