internal import Glibc

/// Reads what is added to a file from now on, line by line.
struct LogFollower {
    private let path: String
    private var offset: off_t
    private var partial: [UInt8] = []

    init(path: String) {
        self.path = path
        var status = stat()
        self.offset = stat(path, &status) == 0 ? status.st_size : 0
    }

    /// The lines that were completed since the last call.
    mutating func newLines() -> [String] {
        let descriptor = open(self.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = pread(descriptor, &chunk, chunk.count, self.offset)
            guard count > 0 else { break }
            self.offset += off_t(count)
            self.partial.append(contentsOf: chunk.prefix(count))
        }
        guard let end = self.partial.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        let whole = self.partial[..<end]
        self.partial = Array(self.partial[(end + 1)...])
        return String(decoding: whole, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
