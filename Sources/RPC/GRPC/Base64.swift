internal import FoundationEssentials

/// Base64 (RFC 4648 §4) as gRPC uses it for binary metadata: written without padding, read with or without.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> String {
        let padded = Data(bytes).base64EncodedString()
        return String(padded.prefix { $0 != "=" })
    }

    static func decode(_ text: String) -> [UInt8]? {
        let bare = text.prefix { $0 != "=" }
        let padding = String(repeating: "=", count: (4 - bare.utf8.count % 4) % 4)
        return Data(base64Encoded: bare + padding).map { Array($0) }
    }
}
