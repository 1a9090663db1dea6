internal import Glibc

/// A directory of the real file system.
package final class PosixDisk: Disk {
    /// Its path.
    package let path: String
    private let directory: Int32

    /// Opens the directory; makes it and those above, for the owner only, if they are not there.
    package init(path: String) throws(StorageError) {
        self.path = path
        try Self.makeDirectory(path)
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageError(.inputOutput, "open directory \(path)", errno: errno) }
        self.directory = descriptor
    }

    private static func makeDirectory(_ path: String) throws(StorageError) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw StorageError(.inputOutput, "make directory \(path)", errno: errno)
        }
        try Self.makeDirectory(String(path[..<slash]))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw StorageError(.inputOutput, "make directory \(path)", errno: errno)
        }
    }

    deinit {
        close(self.directory)
    }

    /// Keeps other processes from using the directory for as long as this one lives.
    package func lock() throws(StorageError) {
        guard flock(self.directory, LOCK_EX | LOCK_NB) == 0 else {
            throw StorageError(.locked, "\(self.path) is used by another process", errno: errno)
        }
    }

    /// Lets other processes use the directory.
    package func unlock() {
        flock(self.directory, LOCK_UN)
    }

    package func names() throws(StorageError) -> [String] {
        guard let stream = opendir(self.path) else {
            throw StorageError(.inputOutput, "list \(self.path)", errno: errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    package func open(_ name: String) throws(StorageError) -> any DiskFile {
        let descriptor = openat(self.directory, name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StorageError(.inputOutput, "open \(self.path)/\(name)", errno: errno)
        }
        return PosixFile(takingOwnershipOf: descriptor, path: "\(self.path)/\(name)")
    }

    package func remove(_ name: String) throws(StorageError) {
        guard unlinkat(self.directory, name, 0) == 0 else {
            throw StorageError(.inputOutput, "remove \(self.path)/\(name)", errno: errno)
        }
    }

    package func rename(_ name: String, to newName: String) throws(StorageError) {
        guard renameat(self.directory, name, self.directory, newName) == 0 else {
            throw StorageError(.inputOutput, "rename \(self.path)/\(name)", errno: errno)
        }
    }

    package func sync() throws(StorageError) {
        guard fsync(self.directory) == 0 else {
            throw StorageError(.inputOutput, "sync \(self.path)", errno: errno)
        }
    }
}
