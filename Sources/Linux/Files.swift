internal import Glibc

/// Small whole-file operations, blocking.
package enum Files {
    /// What a path is, not following a final link.
    package enum Kind: Sendable {
        case file, directory, link, other
    }

    /// All of a file's bytes. Sizes of pseudo files are not known beforehand, so it reads to the end.
    package static func read(_ path: String, upTo limit: Int = 64 << 20) throws(SyscallError) -> [UInt8] {
        let file = try Descriptor(path: path, .readOnly)
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 << 10, alignment: 16)
        defer { chunk.deallocate() }
        while true {
            let count = try file.read(into: chunk)
            if count == 0 { return bytes }
            guard bytes.count + count <= limit else { throw SyscallError(call: "read", object: path, errno: EFBIG) }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// A file's text without the final newline; nil when it cannot be read.
    package static func line(_ path: String) -> String? {
        guard let bytes = try? Self.read(path) else { return nil }
        let end = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
        return String(decoding: end, as: UTF8.self)
    }

    /// Writes over or creates a file, in place.
    package static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o644) throws(SyscallError) {
        let file = try Descriptor(path: path, [.writeOnly, .create, .truncate], mode: mode)
        try file.writeAll(bytes)
    }

    /// Replaces a file so that a reader, or a crash at any instant, sees the old or the new content and nothing
    /// between.
    /// `durable` also survives the loss of power.
    package static func replace(
        _ path: String,
        with bytes: [UInt8],
        mode: UInt32 = 0o600,
        durable: Bool = true
    ) throws(SyscallError) {
        let temporary = path + ".new"
        let file = try Descriptor(path: temporary, [.writeOnly, .create, .truncate], mode: mode)
        try file.writeAll(bytes)
        if durable { try file.sync() }
        try Self.rename(temporary, to: path)
        if durable { try Descriptor(path: Self.parent(path), [.readOnly, .directory]).sync() }
    }

    /// rename(2).
    package static func rename(_ path: String, to target: String) throws(SyscallError) {
        guard Glibc.rename(path, target) != 0 else { return }
        throw SyscallError(call: "rename", object: path, errno: Glibc.errno)
    }

    /// Makes a directory and those above it; one that exists is left alone.
    package static func makeDirectories(_ path: String, mode: UInt32 = 0o755) throws(SyscallError) {
        if mkdir(path, mode) == 0 || Glibc.errno == EEXIST { return }
        let parent = Self.parent(path)
        guard Glibc.errno == ENOENT, parent != path else {
            throw SyscallError(call: "mkdir", object: path, errno: Glibc.errno)
        }
        try Self.makeDirectories(parent, mode: mode)
        if mkdir(path, mode) == 0 || Glibc.errno == EEXIST { return }
        throw SyscallError(call: "mkdir", object: path, errno: Glibc.errno)
    }

    /// The names in a directory, sorted, without `.` and `..`.
    package static func names(in directory: String) throws(SyscallError) -> [String] {
        guard let stream = opendir(directory) else {
            throw SyscallError(call: "opendir", object: directory, errno: Glibc.errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// What a path is; nil when there is nothing.
    package static func kind(of path: String) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Whether there is something, following links.
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Device and inode, which name a file as long as it is open or linked.
    package static func identity(of path: String) -> (device: UInt64, inode: UInt64)? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return (UInt64(status.st_dev), UInt64(status.st_ino))
    }

    /// Device and inode of an open file.
    package static func identity(of file: Descriptor) -> (device: UInt64, inode: UInt64)? {
        var status = stat()
        guard fstat(file.number, &status) == 0 else { return nil }
        return (UInt64(status.st_dev), UInt64(status.st_ino))
    }

    /// What a symbolic link says; nil when it is none.
    package static func linkTarget(_ path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer -> String? in
            guard let start = buffer.baseAddress else { return nil }
            let count = readlink(path, start, buffer.count)
            guard count >= 0 else { return nil }
            return String(decoding: UnsafeRawBufferPointer(buffer)[..<count], as: UTF8.self)
        }
    }

    /// unlink(2); a name that is gone is no error.
    package static func remove(_ path: String) throws(SyscallError) {
        guard unlink(path) != 0, Glibc.errno != ENOENT else { return }
        throw SyscallError(call: "unlink", object: path, errno: Glibc.errno)
    }

    /// rmdir(2); a directory that is gone is no error.
    package static func removeDirectory(_ path: String) throws(SyscallError) {
        guard rmdir(path) != 0, Glibc.errno != ENOENT else { return }
        throw SyscallError(call: "rmdir", object: path, errno: Glibc.errno)
    }

    /// Makes a named pipe; one that exists is left alone.
    package static func makeFIFO(_ path: String, mode: UInt32 = 0o600) throws(SyscallError) {
        guard mkfifo(path, mode) != 0, Glibc.errno != EEXIST else { return }
        throw SyscallError(call: "mkfifo", object: path, errno: Glibc.errno)
    }

    /// chown(2), not following links.
    package static func setOwner(_ path: String, user: UInt32, group: UInt32) throws(SyscallError) {
        guard lchown(path, user, group) != 0 else { return }
        throw SyscallError(call: "lchown", object: path, errno: Glibc.errno)
    }

    /// chmod(2): mkdir(2) and open(2) take the umask off a mode, this does not.
    package static func setMode(_ path: String, _ mode: UInt32) throws(SyscallError) {
        guard chmod(path, mode) != 0 else { return }
        throw SyscallError(call: "chmod", object: path, errno: Glibc.errno)
    }

    /// Everything before the last slash.
    package static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
