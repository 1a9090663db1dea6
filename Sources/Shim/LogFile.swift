internal import Linux

/// The file that a container's output goes to, shared by its two streams.
///
/// The kubelet rotates a log by renaming it; so before each write the name is compared with what is open, and a file
/// that has moved away is let go. Nothing has to tell the shim. A write that fails (a full disk) loses its lines: the
/// container must neither stop nor wait for its log.
final class LogFile {
    private let path: String
    private var file: Descriptor?
    private var identity: (device: UInt64, inode: UInt64)?

    /// Opens or creates the file at once, so that a container without output has an empty log.
    init(path: String) throws(SyscallError) {
        self.path = path
        try self.open()
    }

    private func open() throws(SyscallError) {
        let file = try Descriptor(path: self.path, [.writeOnly, .create, .append], mode: 0o640)
        self.file = file
        self.identity = Files.identity(of: file)
    }

    /// Appends whole entries.
    func write(_ entries: [UInt8]) {
        guard !entries.isEmpty else { return }
        let named = Files.identity(of: self.path)
        if named?.inode != self.identity?.inode || named?.device != self.identity?.device { try? self.open() }
        try? self.file?.writeAll(entries)
    }
}
