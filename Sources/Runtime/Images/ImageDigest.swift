internal import Crypto

/// The SHA-256 of some content, as `sha256:` and 64 hexadecimal digits.
package struct ImageDigest: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The digits.
    package let hex: String

    /// Nil when the text is no digest of the one kind that is supported.
    package init?(_ text: some StringProtocol) {
        guard text.hasPrefix("sha256:") else { return nil }
        let digits = text.dropFirst(7)
        let isHex = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard digits.utf8.count == 64, isHex else { return nil }
        self.hex = String(digits)
    }

    /// Of bytes at hand.
    package init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    init(_ digest: SHA256.Digest) {
        self.hex = digest.map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }.joined()
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let digest = ImageDigest(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no sha256 digest")
        }
        self = digest
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.description)
    }

    package var description: String { "sha256:" + self.hex }
}
