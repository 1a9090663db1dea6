internal import NIOCore
internal import Transport

/// A client's standard streams, whatever protocol carries them. Output may be written by several tasks.
struct RemoteStreams: Sendable {
    /// Takes a piece of output; throws once the client is gone.
    typealias Sink = @Sendable (ByteBuffer) async throws -> Void

    /// What the client types; nil: nothing.
    var input: BytePipe?
    /// The terminal's sizes, as JSON documents one after the other.
    var resize: BytePipe?
    /// Nil: not asked for.
    var output: Sink?
    var error: Sink?
}
