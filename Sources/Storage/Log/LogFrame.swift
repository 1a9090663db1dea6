internal import MVCC

/// What is written and synced at once: one group of commits. It is there as a whole or not at all.
///
///     0         4          8                 12             16            16 + length, padded to 16
///     +---------+----------+-----------------+--------------+---------------------------+
///     | length  | checksum | length, negated | checksum of  | payload                   |
///     |         | of       |                 | these, salt  |                           |
///     |         | payload  |                 | and offset   |                           |
///     +---------+----------+-----------------+--------------+---------------------------+
///
/// Frames begin at multiples of 16, so that a header never straddles two sectors of 512 bytes: it is written or not,
/// but never torn. The salt is drawn for each segment, so that nothing a client stores can pass for a frame.
enum LogFrame {
    static let headerSize = 16
    static let sectorSize = 512

    /// What stands at an offset of a segment.
    enum Finding: Equatable {
        /// A whole frame; the next one begins at `next`.
        case frame(payload: Range<Int>, next: Int)
        /// Zeros: nothing was written here.
        case empty
        /// A frame of which some sectors were never written; it would have ended at `next`.
        case torn(next: Int)
        /// Something that no interrupted write leaves behind.
        case damaged(String)
    }

    static func size(ofPayload count: Int) -> Int {
        (Self.headerSize + count + 15) / 16 * 16
    }

    static func encode(_ payload: [UInt8], salt: UInt64, offset: Int) -> [UInt8] {
        var frame = [UInt8](repeating: 0, count: Self.headerSize)
        frame.reserveCapacity(Self.size(ofPayload: payload.count))
        frame.append(contentsOf: payload)
        Self.seal(&frame, salt: salt, offset: offset)
        return frame
    }

    /// Makes a frame of room for a header and the payload behind it.
    static func seal(_ frame: inout [UInt8], salt: UInt64, offset: Int) {
        let count = frame.count - Self.headerSize
        let length = UInt32(count)
        var header: [UInt8] = []
        header.reserveCapacity(Self.headerSize)
        header.append(bigEndian: length)
        header.append(bigEndian: Checksum.of(frame[Self.headerSize...]))
        header.append(bigEndian: ~length)
        header.append(bigEndian: Self.headerChecksum(header[...], salt, offset))
        frame.replaceSubrange(..<Self.headerSize, with: header)
        frame.append(contentsOf: repeatElement(0, count: Self.size(ofPayload: count) - frame.count))
    }

    /// Examines what stands at `offset` of a segment's bytes.
    static func examine(_ segment: [UInt8], at offset: Int, salt: UInt64) -> Finding {
        guard offset + Self.headerSize <= segment.count else { return .empty }
        let header = segment[offset..<offset + Self.headerSize]
        if Zeros.fill(header) { return .empty }
        guard let length = Self.length(header, salt, offset) else { return .damaged("frame header is broken") }
        let next = offset + Self.size(ofPayload: length)
        guard next <= segment.count else { return .damaged("frame is longer than its segment") }
        let payload = offset + Self.headerSize..<offset + Self.headerSize + length
        if Checksum.of(segment[payload]) == segment.span.bigEndian32(at: offset + 4) {
            return .frame(payload: payload, next: next)
        }
        return Self.hasUnwrittenSector(segment[offset..<offset + Self.headerSize + length])
            ? .torn(next: next) : .damaged("frame checksum does not match")
    }

    /// Whether a whole frame stands anywhere from `offset` on.
    static func hasFrame(_ segment: [UInt8], from offset: Int, salt: UInt64) -> Bool {
        var position = (offset + 15) / 16 * 16
        while position + Self.headerSize <= segment.count {
            if case .frame = Self.examine(segment, at: position, salt: salt) { return true }
            position += 16
        }
        return false
    }

    private static func length(_ header: ArraySlice<UInt8>, _ salt: UInt64, _ offset: Int) -> Int? {
        let fields = Array(header)
        let length = fields.span.bigEndian32(at: 0)
        let checksum = Self.headerChecksum(fields[..<12], salt, offset)
        guard fields.span.bigEndian32(at: 8) == ~length, fields.span.bigEndian32(at: 12) == checksum else { return nil }
        return Int(length)
    }

    private static func headerChecksum(_ fields: ArraySlice<UInt8>, _ salt: UInt64, _ offset: Int) -> UInt32 {
        Checksum.of(fields, after: Checksum.of(UInt64(offset), after: Checksum.of(salt)))
    }

    /// Segments are made of zeros, so a sector of a frame that is all zeros was most likely never written.
    private static func hasUnwrittenSector(_ frame: ArraySlice<UInt8>) -> Bool {
        var start = frame.startIndex
        while start < frame.endIndex {
            let end = min((start / Self.sectorSize + 1) * Self.sectorSize, frame.endIndex)
            if Zeros.fill(frame[start..<end]) { return true }
            start = end
        }
        return false
    }
}
