/// One change as it is stored, under its revision. Records are written once and never change.
///
///     0        8    12   13    16
///     +--------+----+----+----+-----------------------------+
///     | previous    |flag| 0  | mvccpb.KeyValue, protobuf   |
///     | main   |sub |    |    |                             |
///     +--------+----+----+----+-----------------------------+
///
/// `previous` is the revision of the same key's change before, or 0: the chain along which older values are found
/// and along which compaction finds what nobody can ask for any more.
package struct RevisionRecord: Hashable, Sendable {
    /// The same key's change before this one, if there was any.
    package var previous: Revision?
    /// Whether the change deleted the key.
    package var isTombstone: Bool
    /// The key after the change.
    package var keyValue: KeyValue

    /// A change.
    package init(previous: Revision?, isTombstone: Bool, keyValue: KeyValue) {
        self.previous = previous
        self.isTombstone = isTombstone
        self.keyValue = keyValue
    }

    /// Where the protobuf form of the key and value begins.
    package static let headerSize = 16

    /// How many bytes the stored form has.
    package var encodedCount: Int { Self.headerSize + self.keyValue.encodedCount }

    /// Writes the stored form into memory of just its size.
    package func encode(into buffer: UnsafeMutableRawBufferPointer) {
        var writer = RecordWriter(buffer)
        self.encode(into: &writer)
    }

    private func encode(into writer: inout RecordWriter) {
        writer.write(bigEndian: self.previous?.main ?? 0)
        writer.write(bigEndian: self.previous?.sub ?? 0)
        writer.write(bigEndian: UInt32(self.isTombstone ? 0x0100_0000 : 0))
        self.keyValue.encode(into: &writer)
    }

    /// The stored form.
    package func encoded() -> [UInt8] {
        RecordWriter.bytes(self.encodedCount) { self.encode(into: &$0) }
    }

    /// Reads the stored form.
    package init(_ bytes: Span<UInt8>) throws(MVCCError) {
        let header = try Header(bytes)
        guard let keyValue = KeyValue(encoded: bytes, from: Self.headerSize) else {
            throw MVCCError(.corrupt, "a stored record is broken")
        }
        self.init(previous: header.previous, isTombstone: header.isTombstone, keyValue: keyValue)
    }

    /// What can be known of a record without decoding key and value.
    package struct Header: Hashable, Sendable {
        /// The same key's change before this one, if there was any.
        package var previous: Revision?
        /// Whether the change deleted the key.
        package var isTombstone: Bool

        /// Reads the beginning of a stored record.
        package init(_ bytes: Span<UInt8>) throws(MVCCError) {
            guard bytes.count >= RevisionRecord.headerSize else {
                throw MVCCError(.corrupt, "a stored record is too short")
            }
            let main = Int64(bitPattern: bytes.bigEndian64(at: 0))
            let sub = Int32(bitPattern: bytes.bigEndian32(at: 8))
            self.previous = main == 0 ? nil : Revision(main: main, sub: sub)
            self.isTombstone = bytes[12] != 0
        }
    }

    /// The key in a stored record; nil when it is not where it should be.
    static func key(in bytes: Span<UInt8>) -> [UInt8]? {
        KeyValue.key(encoded: bytes, from: Self.headerSize)
    }
}
