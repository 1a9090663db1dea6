internal import Glibc
internal import Linux

/// A log file that is read from some place on. Blocking.
final class LogFile: Sendable {
    let path: String
    private let file: Descriptor
    private static let chunkBytes = 64 << 10

    init(path: String) throws(SyscallError) {
        self.path = path
        self.file = try Descriptor(path: path, .readOnly)
    }

    /// Goes to where the last `lines` begin.
    func seekToTail(lines: Int) {
        let size = lseek(self.file.number, 0, SEEK_END)
        guard size > 0, lines > 0 else { return }
        var position = size
        var found = 0
        var chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
        while position > 0 {
            let count = min(position, off_t(chunk.count))
            position -= count
            let read = pread(self.file.number, &chunk, Int(count), position)
            guard read > 0 else { break }
            for index in stride(from: read - 1, through: 0, by: -1) where chunk[index] == UInt8(ascii: "\n") {
                // The newline at the file's very end closes the last line and begins none.
                if position + off_t(index) == size - 1 { continue }
                found += 1
                if found == lines {
                    lseek(self.file.number, position + off_t(index) + 1, SEEK_SET)
                    return
                }
            }
        }
        lseek(self.file.number, 0, SEEK_SET)
    }

    /// The next bytes; empty at the end as it is now.
    func read() throws(SyscallError) -> [UInt8] {
        var failure: SyscallError?
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunkBytes) { buffer, count in
            do throws(SyscallError) {
                count = try self.file.read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Whether another file has taken its place: the log was rotated.
    var isReplaced: Bool {
        guard let own = Files.identity(of: self.file), let current = Files.identity(of: self.path) else { return false }
        return own != current
    }
}
