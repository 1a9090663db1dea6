/// Bytes that are not the message they should be.
package struct WireError: Error, Hashable, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        /// A field or its length runs past the end of the bytes, or a number has too many bytes.
        case truncated
        /// A tag or wire type that no encoder writes, or that the schema contradicts.
        case malformed
        /// Messages inside messages beyond `MessageLimits.depthMax`.
        case tooDeep
        /// A string that is not UTF-8, or that holds a NUL, which C strings cannot.
        case invalidString
        /// A frame or message larger than its reader allows.
        case tooLarge
    }

    package var code: Code
    /// The message type, and the field where one is known.
    package var message: String

    package init(code: Code, message: String) {
        self.code = code
        self.message = message
    }
}

/// What a decoder of foreign bytes refuses.
package enum MessageLimits {
    /// libprotobuf-c recurses without a bound of its own; the deepest honest messages (CRD schemas, etcd
    /// transactions) stay far below this.
    package static let depthMax = 100
}
