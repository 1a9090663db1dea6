/// Why a stream or connection was ended (RFC 9113 §7).
package struct HTTP2ErrorCode: RawRepresentable, Hashable, Sendable {
    /// An orderly end.
    package static let noError = HTTP2ErrorCode(rawValue: 0)
    /// The peer broke the protocol.
    package static let protocolError = HTTP2ErrorCode(rawValue: 1)
    /// Something went wrong on the sender's side.
    package static let internalError = HTTP2ErrorCode(rawValue: 2)
    /// The peer ignored a window.
    package static let flowControlError = HTTP2ErrorCode(rawValue: 3)
    /// The stream was not processed at all.
    package static let refusedStream = HTTP2ErrorCode(rawValue: 7)
    /// The stream is no longer needed.
    package static let cancel = HTTP2ErrorCode(rawValue: 8)
    /// The peer asks for too much work.
    package static let enhanceYourCalm = HTTP2ErrorCode(rawValue: 11)

    /// The number on the wire.
    package var rawValue: UInt32

    /// A code by its number.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }
}
