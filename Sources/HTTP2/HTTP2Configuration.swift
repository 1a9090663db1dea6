/// The limits and windows of one side of a connection.
package struct HTTP2Configuration: Hashable, Sendable {
    /// Pieces of a body of at least so many bytes leave as buffers of their own; smaller ones are gathered with the
    /// frames around them. Where each buffer costs something, as each is a record of TLS, everything is better
    /// gathered.
    package var ownBufferBytesMin = 4096
    /// Accept messages that break HTTP's own rules, as those of old gRPC clients do, which put the path of a unix
    /// socket into `:authority`. For peers that are trusted anyway; heads may then lack pseudo fields.
    package var isLenient = false
    /// Accept requests whose `:authority` is none, but otherwise keeps to HTTP's rules. Such a peer's
    /// `content-length` is not compared with what it sends.
    package var acceptsAnyAuthority = false
    /// Streams the peer may have open at a time; more are refused.
    package var concurrentStreamsMax = 1_000
    /// Window of each stream, for what the peer sends.
    package var streamWindowBytes = 1024 * 1024
    /// Window of the connection, for what the peer sends.
    package var connectionWindowBytes = 8 * 1024 * 1024
    /// Bytes of a head or trailers, counted as RFC 9113 §6.5.2 does (32 more for each field).
    package var headerBytesMax = 64 * 1024
    /// Answers to PING and SETTINGS that may wait to be sent before the peer counts as flooding.
    package var outboundAcksMax = 1_000
    /// Entries of one SETTINGS frame.
    package var settingsEntriesMax = 32
    /// Streams a client may reset at once, and per second after that, before the connection is ended.
    package var resetsBurst: UInt64 = 1_000
    /// See `resetsBurst`.
    package var resetsPerSecond: UInt64 = 100
    /// Frames without any content (PING, SETTINGS, PRIORITY, WINDOW_UPDATE, RST_STREAM, empty DATA) that a peer may
    /// send before either side sends content or `HTTP2Session.refillControlFrames` is called.
    package var controlFramesMax = 10_000

    /// The defaults.
    package init() {}
}
