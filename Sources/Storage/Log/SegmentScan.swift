internal import Raft

/// Reads one segment from its beginning to its end, and tells an interrupted write from damage.
struct SegmentScan {
    var header: SegmentHeader
    /// Where the next frame goes.
    var end: Int
    /// What must be cleared before, if a write was interrupted.
    var torn: Range<Int>?

    /// Reads a segment into `contents`. Returns nil if it was never finished being made, which only the last may be.
    /// Throws `.corrupt`, naming file and offset, for anything that an interrupted write can not explain.
    static func read(
        _ bytes: [UInt8],
        name: String,
        isLast: Bool,
        into contents: inout LogContents,
        isFirst: Bool
    ) throws(StorageError) -> SegmentScan? {
        guard let (header, start) = try Self.readHeader(bytes, name: name, isLast: isLast) else { return nil }
        guard SegmentHeader.sequence(ofName: name) == header.sequence else {
            throw .corrupt(name, at: 0, "header names segment \(header.sequence)")
        }
        if isFirst || header.startsOver {
            contents.base = header.base
            contents.entries = []
            contents.hardState = header.hardState
        }
        var scan = SegmentScan(header: header, end: start, torn: nil)
        try scan.readFrames(bytes, name: name, isLast: isLast, into: &contents)
        return scan
    }

    private static func readHeader(
        _ bytes: [UInt8],
        name: String,
        isLast: Bool
    ) throws(StorageError) -> (SegmentHeader, Int)? {
        // The first frame is sealed with salt 0, for the segment's own salt stands in it.
        if case .frame(let payload, let next) = LogFrame.examine(bytes, at: 0, salt: 0) {
            guard let header = SegmentHeader(Array(bytes[payload])) else {
                throw .corrupt(name, at: 0, "not a segment of this format")
            }
            return (header, next)
        }
        // Nothing is written behind the header before it is durable.
        let isUnfinished = Zeros.fill(bytes.dropFirst(LogFrame.sectorSize))
        guard isLast, isUnfinished, Zeros.fill(bytes.prefix(LogFrame.headerSize)) else {
            throw .corrupt(name, at: 0, "segment header is broken")
        }
        return nil
    }

    private mutating func readFrames(
        _ bytes: [UInt8],
        name: String,
        isLast: Bool,
        into contents: inout LogContents
    ) throws(StorageError) {
        while true {
            let offset = self.end
            switch LogFrame.examine(bytes, at: offset, salt: self.header.salt) {
            case .frame(let payload, let next):
                guard let records = LogRecord.decode(Array(bytes[payload])) else {
                    throw .corrupt(name, at: offset, "records are not well formed")
                }
                for record in records where !contents.take(record) {
                    throw .corrupt(name, at: offset, "an entry does not follow the one before it")
                }
                self.end = next
            case .empty:
                try self.finish(bytes, name: name, isLast: isLast, resumeAt: offset)
                return
            case .torn(let next):
                guard isLast else { throw .corrupt(name, at: offset, "frame is incomplete, and more segments follow") }
                self.torn = offset..<next
                try self.finish(bytes, name: name, isLast: isLast, resumeAt: next)
                return
            case .damaged(let reason):
                throw .corrupt(name, at: offset, reason)
            }
        }
    }

    /// Beyond the last frame there may only be what one interrupted write left.
    private mutating func finish(
        _ bytes: [UInt8],
        name: String,
        isLast: Bool,
        resumeAt offset: Int
    ) throws(StorageError) {
        guard let dirty = Zeros.end(in: bytes[offset...]) else { return }
        guard isLast else { throw .corrupt(name, at: self.end, "bytes beyond the last frame") }
        guard !LogFrame.hasFrame(bytes, from: offset, salt: self.header.salt) else {
            throw .corrupt(name, at: self.end, "a frame is missing before the one found after offset \(dirty)")
        }
        self.torn = self.end..<bytes.count
    }
}
