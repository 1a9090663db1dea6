/// Why bytes are no DNS message, or a value cannot be written as one.
package struct DNSMessageError: Error, Hashable, Sendable {
    /// The kind of failure.
    package enum Code: String, Sendable, CaseIterable {
        /// The bytes end before the message does.
        case truncated
        /// A label is longer than 63 bytes, empty, or of a reserved kind.
        case badLabel
        /// A name is longer than 255 bytes.
        case nameTooLong
        /// A compression pointer does not point backwards.
        case badPointer
        /// A record's data does not have its type's form.
        case badRecord
        /// The message is longer than 65535 bytes, or has more records than its bytes can hold.
        case tooLarge
    }

    /// The kind of failure.
    package var code: Code
    /// Where in the message it was found.
    package var offset: Int

    init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }
}
