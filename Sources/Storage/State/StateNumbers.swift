internal import MVCC
package import Raft

/// What the state knows beside keys and leases; stored as one value of five big-endian numbers of 8 bytes.
package struct StateNumbers: Sendable {
    /// The newest revision; 1 when nothing was ever written.
    package var currentRevision: Int64 = 1
    /// The oldest revision that may be read; 0 when nothing was ever compacted.
    package var compactRevision: Int64 = 0
    /// Up to here the garbage of compactions is removed.
    package var sweptRevision: Int64 = 0
    /// The last log entry that is applied.
    package var applied: (index: LogIndex, term: Term) = (.zero, Term(0))

    init() {}

    init?(_ bytes: Span<UInt8>) {
        guard bytes.count == 40 else { return nil }
        self.currentRevision = Int64(bitPattern: bytes.bigEndian64(at: 0))
        self.compactRevision = Int64(bitPattern: bytes.bigEndian64(at: 8))
        self.sweptRevision = Int64(bitPattern: bytes.bigEndian64(at: 16))
        self.applied = (LogIndex(bytes.bigEndian64(at: 24)), Term(bytes.bigEndian64(at: 32)))
    }

    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: UInt64(bitPattern: self.currentRevision))
        bytes.append(bigEndian: UInt64(bitPattern: self.compactRevision))
        bytes.append(bigEndian: UInt64(bitPattern: self.sweptRevision))
        bytes.append(bigEndian: self.applied.index.rawValue)
        bytes.append(bigEndian: self.applied.term.rawValue)
        return bytes
    }
}
