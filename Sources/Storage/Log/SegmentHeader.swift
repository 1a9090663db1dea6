internal import MVCC
internal import Raft

/// The payload of a segment's first frame: what the log is when the segment begins.
struct SegmentHeader: Equatable {
    static let magic: UInt64 = 0x4D61_7274_4C6F_6731
    static let restartMagic: UInt64 = 0x4D61_7274_4C6F_6732
    static let encodedSize = 64

    /// The segment's place among the segments.
    var sequence: UInt64
    /// Drawn at random; goes into the checksums of the segment's frames.
    var salt: UInt64
    /// The entry before the segment's first one.
    var base: (index: LogIndex, term: Term)
    var hardState: HardState
    /// Whether the log starts over here, after a snapshot: what stands in earlier segments is void.
    var startsOver = false

    static func == (left: SegmentHeader, right: SegmentHeader) -> Bool {
        left.encoded() == right.encoded()
    }

    static func name(_ sequence: UInt64) -> String {
        let digits = String(sequence, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + ".wal"
    }

    static func sequence(ofName name: String) -> UInt64? {
        guard name.hasSuffix(".wal"), name.utf8.count == 20 else { return nil }
        return UInt64(name.dropLast(4), radix: 16)
    }

    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        for number in [
            self.startsOver ? Self.restartMagic : Self.magic, self.sequence, self.salt, self.base.index.rawValue,
            self.base.term.rawValue,
            self.hardState.term.rawValue, self.hardState.vote?.rawValue ?? 0, self.hardState.commitIndex.rawValue,
        ] { bytes.append(bigEndian: number) }
        return bytes
    }

    init(
        sequence: UInt64,
        salt: UInt64,
        base: (index: LogIndex, term: Term),
        hardState: HardState,
        startsOver: Bool = false
    ) {
        self.startsOver = startsOver
        self.sequence = sequence
        self.salt = salt
        self.base = base
        self.hardState = hardState
    }

    init?(_ payload: [UInt8]) {
        let bytes = payload.span
        guard bytes.count == Self.encodedSize else { return nil }
        switch bytes.bigEndian64(at: 0) {
        case Self.magic: self.startsOver = false
        case Self.restartMagic: self.startsOver = true
        default: return nil
        }
        self.sequence = bytes.bigEndian64(at: 8)
        self.salt = bytes.bigEndian64(at: 16)
        self.base = (LogIndex(bytes.bigEndian64(at: 24)), Term(bytes.bigEndian64(at: 32)))
        let vote = bytes.bigEndian64(at: 48)
        self.hardState = HardState(
            term: Term(bytes.bigEndian64(at: 40)),
            vote: vote == 0 ? nil : NodeID(vote),
            commitIndex: LogIndex(bytes.bigEndian64(at: 56))
        )
    }
}
