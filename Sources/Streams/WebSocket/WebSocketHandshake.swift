internal import Crypto
internal import FoundationEssentials

/// The key and its answer by which both sides of a handshake know that they mean WebSocket (RFC 6455 §4).
package enum WebSocketHandshake {
    private static let suffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

    /// The `Sec-WebSocket-Accept` that answers a `Sec-WebSocket-Key`.
    package static func accept(_ key: String) -> String {
        Data(Insecure.SHA1.hash(data: Data((key + Self.suffix).utf8))).base64EncodedString()
    }

    /// Whether a key is what a client may send: 16 bytes in base64.
    package static func isKey(_ text: String) -> Bool {
        Data(base64Encoded: text)?.count == 16
    }

    /// A client's key, from 16 random bytes.
    package static func key(_ random: some Sequence<UInt8>) -> String {
        Data(random).base64EncodedString()
    }
}
