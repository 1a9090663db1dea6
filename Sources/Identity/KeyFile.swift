internal import Glibc

/// Files that hold keys and certificates: written whole or not at all, with their mode from the first byte on.
package enum KeyFile {
    /// The largest file that `read` accepts.
    package static let sizeBytesMax = 4 << 20

    /// Replaces the file at `path` by `text` in one step (write aside, sync, rename); makes missing directories (0755).
    package static func write(_ text: String, to path: String, mode: UInt32) throws(IdentityError) {
        try Self.makeDirectory(Self.parent(of: path))
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode_t(mode))
        guard descriptor >= 0 else { throw Self.failure("create", temporary) }
        do throws(IdentityError) {
            defer { close(descriptor) }
            // The mode given to open is cut by the umask; a key must have exactly what was asked for.
            guard fchmod(descriptor, mode_t(mode)) == 0 else { throw Self.failure("change mode of", temporary) }
            try Self.writeAll(Array(text.utf8), to: descriptor, path: temporary)
            guard fsync(descriptor) == 0 else { throw Self.failure("sync", temporary) }
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let error = Self.failure("rename", temporary)
            unlink(temporary)
            throw error
        }
    }

    /// The text of the file at `path`; nil when there is none.
    package static func read(_ path: String) throws(IdentityError) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw Self.failure("open", path)
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw Self.failure("read", path)
            }
            bytes.append(contentsOf: chunk.prefix(count))
            guard bytes.count <= Self.sizeBytesMax else {
                throw IdentityError(.file, "read \(path): larger than \(Self.sizeBytesMax) bytes")
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw IdentityError(.file, "read \(path): not UTF-8 text")
        }
        return text
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: CInt, path: String) throws(IdentityError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw Self.failure("write", path)
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func makeDirectory(_ path: String) throws(IdentityError) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, Self.parent(of: path) != path else { throw Self.failure("create directory", path) }
        try Self.makeDirectory(Self.parent(of: path))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Self.failure("create directory", path) }
    }

    private static func failure(_ operation: String, _ path: String) -> IdentityError {
        IdentityError(.file, "\(operation) \(path): \(String(cString: strerror(errno)))")
    }
}
