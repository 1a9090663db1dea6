internal import Linux
internal import NIOCore
internal import Synchronization

/// Carries what comes out of a named pipe to the client. When the client is gone it reads on and drops, so that the
/// writer is not held up. State: `Mutex`.
final class OutputPump: Sendable {
    /// After the process's end a descendant that keeps the pipe open is not waited for longer than this in silence.
    private static let patience = Duration.seconds(2)

    private struct State {
        var channel: (any Channel)?
        var pieces = 0
        /// The client is behind: that is no silence.
        var isSending = false
    }

    private let pipe: Descriptor
    private let sink: RemoteStreams.Sink
    private let state = Mutex(State())

    /// Opens the pipe, which must exist; nobody has to write it yet.
    init(path: String, sink: @escaping RemoteStreams.Sink) throws {
        self.pipe = try Descriptor(path: path, [.readOnly, .nonblocking])
        self.sink = sink
    }

    /// Returns at the end of the pipe. To be called once there is a writer.
    func run() async {
        guard let channel = try? await PipeChannels.reading(self.pipe) else { return }
        self.state.withLock { $0.channel = channel.channel }
        var isWanted = true
        try? await channel.executeThenClose { inbound in
            for try await bytes in inbound {
                self.state.withLock { state in
                    state.pieces += 1
                    state.isSending = true
                }
                if isWanted { isWanted = (try? await self.sink(bytes)) != nil }
                self.state.withLock { $0.isSending = false }
            }
        }
    }

    /// The process has ended: ends the pump once nothing has come for a while. Until cancelled.
    func windDown() async {
        var seen = -1
        while (try? await ContinuousClock().sleep(for: Self.patience)) != nil {
            let state = self.state.withLock { $0 }
            if state.pieces == seen, !state.isSending {
                state.channel?.close(promise: nil)
                return
            }
            seen = state.pieces
        }
    }
}
