package import Raft

extension WriteAheadLog {
    /// Makes the log of a member whose state came from elsewhere: it goes on after `base`, and holds nothing yet.
    ///
    /// The directory must not have a log. Open it with `open` afterwards.
    package static func begin(
        _ disk: any Disk,
        base: (index: LogIndex, term: Term),
        hardState: HardState,
        settings: Settings = Settings()
    ) throws(StorageError) {
        let name = SegmentHeader.name(1)
        guard try !disk.names().contains(name) else {
            throw StorageError(.inputOutput, "there is a log already: \(name)")
        }
        let header = SegmentHeader(sequence: 1, salt: settings.drawSalt(), base: base, hardState: hardState)
        let frame = LogFrame.encode(header.encoded(), salt: 0, offset: 0)
        let file = try disk.open(name)
        try file.allocate(max(settings.segmentSize, frame.count))
        try file.write(frame, at: 0)
        try file.sync()
        try disk.sync()
    }
}
