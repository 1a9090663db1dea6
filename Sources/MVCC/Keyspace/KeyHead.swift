/// What the index of keys knows about a key: where its newest record is, and what requests ask for without its value.
package struct KeyHead: Hashable, Sendable {
    /// The revision of its last change.
    package var modified: Revision
    /// The revision of its last creation.
    package var createRevision: Int64
    /// How often it was written since its creation; 0 when it is deleted.
    package var version: Int64
    /// The lease it is attached to, or 0.
    package var lease: Int64

    /// A key's state after a change.
    package init(modified: Revision, createRevision: Int64, version: Int64, lease: Int64) {
        self.modified = modified
        self.createRevision = createRevision
        self.version = version
        self.lease = lease
    }

    /// Whether the key is deleted and only remembered for readers of older revisions.
    package var isTombstone: Bool { self.version == 0 }

    /// How many bytes the stored form has.
    package static let encodedSize = 36

    /// The stored form: modified (main 8, sub 4), createRevision 8, version 8, lease 8 bytes, all big-endian.
    package func encode(into bytes: inout [UInt8]) {
        bytes.append(bigEndian: UInt64(bitPattern: self.modified.main))
        bytes.append(bigEndian: UInt32(bitPattern: self.modified.sub))
        bytes.append(bigEndian: UInt64(bitPattern: self.createRevision))
        bytes.append(bigEndian: UInt64(bitPattern: self.version))
        bytes.append(bigEndian: UInt64(bitPattern: self.lease))
    }

    /// Reads the stored form at `offset`; nil if it does not reach.
    package init?(_ bytes: Span<UInt8>, at offset: Int = 0) {
        guard bytes.count >= offset + Self.encodedSize else { return nil }
        self.modified = Revision(
            main: Int64(bitPattern: bytes.bigEndian64(at: offset)),
            sub: Int32(bitPattern: bytes.bigEndian32(at: offset + 8))
        )
        self.createRevision = Int64(bitPattern: bytes.bigEndian64(at: offset + 12))
        self.version = Int64(bitPattern: bytes.bigEndian64(at: offset + 20))
        self.lease = Int64(bitPattern: bytes.bigEndian64(at: offset + 28))
    }
}
