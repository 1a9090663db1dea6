internal import MVCC

/// A revision as etcd stores it: main 8 bytes, `_`, sub 8 bytes, big-endian; a deletion has a `t` behind.
struct EtcdRevisionKey: Hashable, Sendable {
    var revision: Revision
    var isTombstone: Bool

    init(_ revision: Revision, isTombstone: Bool = false) {
        self.revision = revision
        self.isTombstone = isTombstone
    }

    /// Reads the stored form; nil if it is not of this form.
    init?(_ bytes: Span<UInt8>) {
        guard bytes.count == 17 || (bytes.count == 18 && bytes[17] == UInt8(ascii: "t")) else { return nil }
        guard bytes[8] == UInt8(ascii: "_") else { return nil }
        let main = Int64(bitPattern: bytes.bigEndian64(at: 0))
        guard main > 0, let sub = Int32(exactly: bytes.bigEndian64(at: 9)) else { return nil }
        self.revision = Revision(main: main, sub: sub)
        self.isTombstone = bytes.count == 18
    }

    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(18)
        bytes.append(bigEndian: UInt64(bitPattern: self.revision.main))
        bytes.append(UInt8(ascii: "_"))
        bytes.append(bigEndian: UInt64(bitPattern: Int64(self.revision.sub)))
        if self.isTombstone { bytes.append(UInt8(ascii: "t")) }
        return bytes
    }
}
