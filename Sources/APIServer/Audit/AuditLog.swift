internal import Dispatch
internal import Logging
internal import Synchronization

/// The file that requests are written to. Lines wait in a buffer for a thread of their own, so that a disk that stalls
/// holds up no answer; what does not fit into the buffer is dropped and counted. State: `Mutex`; the file belongs to
/// the thread.
final class AuditLog: Sendable {
    /// Bytes of lines that may wait.
    private static let waitingBytesMax = 64 << 20

    private struct State {
        var waiting: [[UInt8]] = []
        var waitingBytes = 0
        var isScheduled = false
        var written = 0
        var dropped = 0
        var failed = 0
    }

    private let file: AuditFile
    private let logger: Logger
    private let queue = DispatchQueue(label: "audit log")
    private let state = Mutex(State())

    init(_ file: AuditFile, logger: Logger) {
        self.file = file
        self.logger = logger
    }

    /// How many lines were written, and how many were lost because the disk was too slow, or failed.
    var counts: (written: Int, dropped: Int, failed: Int) {
        self.state.withLock { ($0.written, $0.dropped, $0.failed) }
    }

    /// Takes a line; never waits.
    func write(_ line: [UInt8]) {
        enum Action { case none, schedule, complain }
        let action = self.state.withLock { state -> Action in
            guard state.waitingBytes + line.count <= Self.waitingBytesMax else {
                state.dropped += 1
                return state.dropped == 1 ? .complain : .none
            }
            state.waiting.append(line)
            state.waitingBytes += line.count
            guard !state.isScheduled else { return .none }
            state.isScheduled = true
            return .schedule
        }
        switch action {
        case .none: return
        case .schedule: self.queue.async { self.drain() }
        case .complain: self.logger.error("audit log is too slow: events are dropped")
        }
    }

    /// Returns once all that was taken is written.
    func flush() async {
        await withCheckedContinuation { continuation in
            self.queue.async {
                self.drain()
                continuation.resume()
            }
        }
    }

    private func drain() {
        while true {
            let lines = self.state.withLock { state -> [[UInt8]] in
                defer { state.waiting = [] }
                state.isScheduled = false
                return state.waiting
            }
            guard !lines.isEmpty else { return }
            var failures = 0
            for line in lines {
                do {
                    try self.file.append(line)
                } catch {
                    failures += 1
                    if failures == 1 { self.logger.error("audit log failed", metadata: ["error": "\(error)"]) }
                }
            }
            let failed = failures
            self.state.withLock { state in
                state.waitingBytes -= lines.reduce(0) { $0 + $1.count }
                state.written += lines.count - failed
                state.failed += failed
            }
        }
    }
}
