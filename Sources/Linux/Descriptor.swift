internal import CLinux
internal import Glibc

/// An open file descriptor, closed when the last reference goes.
///
/// It holds nothing but the number, so it may cross threads; whoever reads or writes through it from several threads
/// gets what the kernel gives.
package final class Descriptor: Sendable {
    /// The number, valid as long as this object lives.
    package let number: Int32

    /// Takes over an open descriptor.
    package init(takingOwnership number: Int32) {
        precondition(number >= 0, "a descriptor is not negative")
        self.number = number
    }

    deinit {
        // Linux frees the number whatever close(2) returns; a retry could close somebody else's.
        _ = Glibc.close(self.number)
    }

    /// open(2), always close-on-exec.
    package convenience init(
        path: String,
        _ flags: OpenFlags,
        mode: UInt32 = 0o600
    ) throws(SyscallError) {
        let number = retried { Glibc.open(path, flags.rawValue | O_CLOEXEC, mode) }
        guard number >= 0 else { throw SyscallError(call: "open", object: path, errno: Glibc.errno) }
        self.init(takingOwnership: number)
    }

    /// openat(2), always close-on-exec.
    package convenience init(
        in directory: Descriptor,
        name: String,
        _ flags: OpenFlags,
        mode: UInt32 = 0o600
    ) throws(SyscallError) {
        let number = retried { Glibc.openat(directory.number, name, flags.rawValue | O_CLOEXEC, mode) }
        guard number >= 0 else { throw SyscallError(call: "openat", object: name, errno: Glibc.errno) }
        self.init(takingOwnership: number)
    }

    /// Opens a path below a directory that neither `..`, a leading slash nor a symbolic link can leave (openat2(2)).
    package convenience init(
        inRoot root: Descriptor,
        path: String,
        _ flags: OpenFlags,
        mode: UInt32 = 0
    ) throws(SyscallError) {
        let number = martlet_open_in_root(root.number, path, flags.rawValue, mode)
        self.init(takingOwnership: try checked(number, "openat2", path))
    }

    /// Reads what is there, up to the buffer's size; 0 at the end.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(SyscallError) -> Int {
        let count = retried { Glibc.read(self.number, buffer.baseAddress, buffer.count) }
        guard count >= 0 else { throw SyscallError(call: "read", errno: Glibc.errno) }
        return count
    }

    /// Writes what the kernel takes, which may be less than all.
    package func write(_ buffer: UnsafeRawBufferPointer) throws(SyscallError) -> Int {
        let count = retried { Glibc.write(self.number, buffer.baseAddress, buffer.count) }
        guard count >= 0 else { throw SyscallError(call: "write", errno: Glibc.errno) }
        return count
    }

    /// Writes all of it; for blocking descriptors.
    package func writeAll(_ buffer: UnsafeRawBufferPointer) throws(SyscallError) {
        var rest = buffer
        while !rest.isEmpty {
            let count = try self.write(rest)
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Writes all of it; for blocking descriptors.
    package func writeAll(_ bytes: [UInt8]) throws(SyscallError) {
        var failure: SyscallError?
        bytes.withUnsafeBytes { buffer in
            do throws(SyscallError) { try self.writeAll(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Sets or clears `O_NONBLOCK`.
    package func setNonblocking(_ on: Bool) throws(SyscallError) {
        try checked(martlet_set_nonblocking(self.number, on ? 1 : 0), "fcntl")
    }

    /// Makes its data durable.
    package func sync() throws(SyscallError) {
        guard retried({ fsync(self.number) }) == 0 else { throw SyscallError(call: "fsync", errno: Glibc.errno) }
    }

    /// Makes everything written to its file system durable (syncfs(2)).
    package func syncFileSystem() throws(SyscallError) {
        try checked(martlet_sync_filesystem(self.number), "syncfs")
    }

    /// Takes the file's exclusive lock without waiting; false when another process has it.
    package func lock() throws(SyscallError) -> Bool {
        let result = martlet_lock(self.number)
        if result == -EWOULDBLOCK { return false }
        try checked(result, "flock")
        return true
    }

    /// Takes the file's exclusive lock, waiting for another process to let it go.
    package func lockWaiting() throws(SyscallError) {
        guard retried({ flock(self.number, LOCK_EX) }) == 0 else {
            throw SyscallError(call: "flock", errno: Glibc.errno)
        }
    }

    /// Another number for the same open file, which the caller closes: for libraries that take descriptors over.
    package func duplicate() throws(SyscallError) -> Int32 {
        let number = retried { fcntl(self.number, F_DUPFD_CLOEXEC, 3) }
        guard number >= 0 else { throw SyscallError(call: "fcntl", errno: Glibc.errno) }
        return number
    }

    /// The size of a regular file.
    package func size() throws(SyscallError) -> Int64 {
        var status = stat()
        guard fstat(self.number, &status) == 0 else { throw SyscallError(call: "fstat", errno: Glibc.errno) }
        return Int64(status.st_size)
    }

    /// Where the kernel says the file is now.
    package var path: String? { Files.linkTarget("/proc/self/fd/\(self.number)") }

    /// The two ends of a new pipe.
    package static func pipe() throws(SyscallError) -> (reading: Descriptor, writing: Descriptor) {
        var ends: (Int32, Int32) = (-1, -1)
        let result = withUnsafeMutablePointer(to: &ends) { pair in
            pair.withMemoryRebound(to: Int32.self, capacity: 2) { martlet_pipe($0) }
        }
        try checked(result, "pipe2")
        return (Descriptor(takingOwnership: ends.0), Descriptor(takingOwnership: ends.1))
    }
}

/// Repeats a call that a signal interrupted.
func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || Glibc.errno != EINTR { return result }
    }
}
