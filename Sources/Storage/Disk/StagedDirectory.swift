internal import Glibc

/// A directory that comes to be as a whole or not at all: it is filled under another name beside its own.
///
/// What a crash leaves under the other name is cleared away by the next who stages the same directory.
package final class StagedDirectory {
    /// Where to fill it.
    package let path: String
    private let target: String
    private let lock: PosixDisk
    private var isPublished = false

    /// Begins an empty directory. Throws `.locked` while another process stages the same one.
    package init(for target: String) throws(StorageError) {
        let trimmed = target.count > 1 && target.hasSuffix("/") ? String(target.dropLast()) : target
        self.target = trimmed
        self.path = trimmed + ".part"
        self.lock = try PosixDisk(path: self.path)
        try self.lock.lock()
        try Self.empty(self.path)
    }

    deinit {
        if !self.isPublished {
            try? Self.empty(self.path)
            rmdir(self.path)
        }
    }

    /// Whether something stands where a directory would come to be: a file, or a directory that is not empty.
    package static func isTaken(_ target: String) -> Bool {
        guard access(target, F_OK) == 0 else { return false }
        // rmdir would tell as well, but would also remove it.
        guard let stream = opendir(target) else { return true }
        defer { closedir(stream) }
        var count = 0
        while count < 3, readdir(stream) != nil { count += 1 }
        return count > 2
    }

    /// Gives it its own name, durably. Nothing in it may be open for writing any more.
    package func publish() throws(StorageError) {
        try self.lock.sync()
        guard rename(self.path, self.target) == 0 else {
            throw StorageError(.inputOutput, "rename \(self.path) to \(self.target)", errno: errno)
        }
        self.isPublished = true
        let parent = self.target.lastIndex(of: "/").map { String(self.target[..<$0]) } ?? "."
        try PosixDisk(path: parent.isEmpty ? "/" : parent).sync()
    }

    private static func empty(_ path: String) throws(StorageError) {
        let disk = try PosixDisk(path: path)
        for name in try disk.names() {
            let full = "\(path)/\(name)"
            var status = stat()
            guard lstat(full, &status) == 0 else { throw StorageError(.inputOutput, "examine \(full)", errno: errno) }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                try disk.remove(name)
                continue
            }
            try Self.empty(full)
            guard rmdir(full) == 0 else { throw StorageError(.inputOutput, "remove \(full)", errno: errno) }
        }
    }
}
