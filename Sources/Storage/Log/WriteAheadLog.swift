package import Raft

/// The replicated log on disk: segments of frames, each appended and synced as one group.
///
/// Used by one thread at a time. After an error it must not be used again: what is on disk is not known any more.
package final class WriteAheadLog {
    /// How large segments are, and where their salt comes from.
    package struct Settings: Sendable {
        /// How many bytes a segment is given when it is made.
        package var segmentSize: Int
        /// Draws the salts.
        package var drawSalt: @Sendable () -> UInt64

        /// Segments of a size.
        package init(
            segmentSize: Int = 16 << 20,
            drawSalt: @escaping @Sendable () -> UInt64 = { .random(in: 1 ... .max) }
        ) {
            self.segmentSize = max(segmentSize, 4096)
            self.drawSalt = drawSalt
        }
    }

    private struct Segment {
        var header: SegmentHeader
        var file: any DiskFile
        var size: Int
        /// Where the next frame goes.
        var end: Int
    }

    /// What is kept of the room for groups.
    private static let scratchBytesMax = 8 << 20

    private let disk: any Disk
    private let settings: Settings
    /// Older segments: sequence, and the base of the segment after it, which tells its last entry at the latest.
    private var sealed: [(sequence: UInt64, lastIndex: LogIndex)] = []
    private var active: Segment
    private var last: (index: LogIndex, term: Term)
    private var hardState: HardState
    private var waiting: HardState?
    /// Room for the next group.
    private var scratch: [UInt8] = []

    private init(
        disk: any Disk,
        settings: Settings,
        sealed: [(sequence: UInt64, lastIndex: LogIndex)],
        active: Segment,
        contents: LogContents
    ) {
        self.disk = disk
        self.settings = settings
        self.sealed = sealed
        self.active = active
        self.last = (contents.lastIndex, contents.entries.last?.term ?? contents.base.term)
        self.hardState = contents.hardState
    }

    /// Opens the log in a directory, or starts one there, and reads what it holds.
    ///
    /// The rest of a write that a crash interrupted is cleared away; it was never acknowledged. Any other damage is
    /// refused with `.corrupt`, naming file and offset: entries are never skipped.
    package static func open(
        _ disk: any Disk,
        settings: Settings = Settings()
    ) throws(StorageError) -> (log: WriteAheadLog, contents: LogContents) {
        let sequences = try disk.names().compactMap { SegmentHeader.sequence(ofName: $0) }.sorted()
        var contents = LogContents()
        var sealed: [(sequence: UInt64, lastIndex: LogIndex)] = []
        var active: Segment?
        for (position, sequence) in sequences.enumerated() {
            let name = SegmentHeader.name(sequence)
            if position > 0, sequences[position - 1] + 1 != sequence {
                throw StorageError(.corrupt, "\(name) does not follow segment \(sequences[position - 1])")
            }
            let file = try disk.open(name)
            let bytes = try file.read(at: 0, count: try file.size())
            let isLast = position == sequences.count - 1
            let scan = try SegmentScan.read(
                bytes,
                name: name,
                isLast: isLast,
                into: &contents,
                isFirst: position == 0
            )
            guard let scan else {
                try disk.remove(name)
                break
            }
            if let before = active { sealed.append((before.header.sequence, scan.header.base.index)) }
            active = Segment(header: scan.header, file: file, size: bytes.count, end: scan.end)
            if let torn = scan.torn {
                try file.write(Array(repeating: 0, count: torn.count), at: torn.lowerBound)
                try file.sync()
                contents.tornBytes = torn.count
            }
        }
        let first: Segment
        if let active {
            first = active
        } else {
            let header = SegmentHeader(
                sequence: 1,
                salt: settings.drawSalt(),
                base: contents.base,
                hardState: contents.hardState
            )
            first = try Self.makeSegment(disk, settings, header, payload: 0)
        }
        let log = WriteAheadLog(disk: disk, settings: settings, sealed: sealed, active: first, contents: contents)
        return (log, contents)
    }

    private static func makeSegment(
        _ disk: any Disk,
        _ settings: Settings,
        _ header: SegmentHeader,
        payload: Int
    ) throws(StorageError) -> Segment {
        let file = try disk.open(SegmentHeader.name(header.sequence))
        let frame = LogFrame.encode(header.encoded(), salt: 0, offset: 0)
        let size = max(settings.segmentSize, frame.count + LogFrame.size(ofPayload: payload))
        try file.allocate(size)
        try file.write(frame, at: 0)
        try file.sync()
        try disk.sync()
        return Segment(header: header, file: file, size: size, end: frame.count)
    }

    /// Appends a group in one write and makes it durable.
    ///
    /// A hard state alone that need not be durable (`mustSync` false) waits for the next group: frames that are not
    /// synced one by one could be torn in the middle, which would look like damage.
    ///
    /// Returns how long the disk took to sync; nil if there was nothing to write.
    @discardableResult
    package func append(
        hardState: HardState?,
        entries: [LogEntry],
        mustSync: Bool
    ) throws(StorageError) -> Duration? {
        let hardState = hardState ?? self.waiting
        guard mustSync || !entries.isEmpty else {
            self.waiting = hardState
            return nil
        }
        self.waiting = nil
        guard hardState != nil || !entries.isEmpty else { return nil }
        // One array for all groups, unless a group was large: fresh memory costs more than what is written to it.
        var frame: [UInt8] = []
        swap(&frame, &self.scratch)
        frame.removeAll(keepingCapacity: frame.capacity <= Self.scratchBytesMax)
        frame.append(contentsOf: repeatElement(0, count: LogFrame.headerSize))
        frame.reserveCapacity(LogFrame.headerSize + entries.reduce(48) { $0 + $1.data.count + 22 })
        if let hardState { LogRecord.hardState(hardState).encode(into: &frame) }
        for entry in entries { LogRecord.entry(entry).encode(into: &frame) }
        let payload = frame.count - LogFrame.headerSize
        if self.active.end + LogFrame.size(ofPayload: payload) > self.active.size { try self.roll(payload: payload) }
        LogFrame.seal(&frame, salt: self.active.header.salt, offset: self.active.end)
        try self.active.file.write(frame, at: self.active.end)
        let start = ContinuousClock.now
        try self.active.file.sync()
        let duration = ContinuousClock.now - start
        self.active.end += frame.count
        self.scratch = frame
        if let hardState { self.hardState = hardState }
        if let entry = entries.last { self.last = (entry.index, entry.term) }
        return duration
    }

    /// Removes segments of which no entry after `index` is needed.
    package func release(through index: LogIndex) throws(StorageError) {
        let count = self.sealed.prefix { $0.lastIndex <= index }.count
        guard count > 0 else { return }
        for segment in self.sealed.prefix(count) { try self.disk.remove(SegmentHeader.name(segment.sequence)) }
        self.sealed.removeFirst(count)
        try self.disk.sync()
    }

    /// Starts over after a snapshot that stands for everything up to `base`: what the log holds is void.
    ///
    /// A crash on the way leaves either the old log, which the state is ahead of, or the new one. Without a new
    /// hard state the last one stays, for a vote that was given must not be forgotten.
    package func startOver(base: (index: LogIndex, term: Term), hardState: HardState?) throws(StorageError) {
        var hardState = hardState ?? self.waiting ?? self.hardState
        hardState.commitIndex = max(hardState.commitIndex, base.index)
        let header = SegmentHeader(
            sequence: self.active.header.sequence + 1,
            salt: self.settings.drawSalt(),
            base: base,
            hardState: hardState,
            startsOver: true
        )
        let next = try Self.makeSegment(self.disk, self.settings, header, payload: 0)
        let void = self.sealed.map(\.sequence) + [self.active.header.sequence]
        self.sealed = []
        self.active = next
        self.last = base
        self.hardState = hardState
        self.waiting = nil
        for sequence in void { try self.disk.remove(SegmentHeader.name(sequence)) }
        try self.disk.sync()
    }

    /// How many segments there are.
    package var segmentCount: Int { self.sealed.count + 1 }

    private func roll(payload: Int) throws(StorageError) {
        // A later segment vouches for the earlier ones being whole.
        try self.active.file.sync()
        let header = SegmentHeader(
            sequence: self.active.header.sequence + 1,
            salt: self.settings.drawSalt(),
            base: self.last,
            hardState: self.hardState
        )
        let next = try Self.makeSegment(self.disk, self.settings, header, payload: payload)
        self.sealed.append((self.active.header.sequence, self.last.index))
        self.active = next
    }
}
