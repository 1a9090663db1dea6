/// Turns one output stream of a container into lines of the CRI log format.
///
///     2026-01-02T03:04:05.000000006Z stdout F the line
///
/// `F` marks the end of a line, `P` a part of a line that is longer than 16 KiB. A line is held back until it ends, its
/// part is full or the stream is over.
struct LogEncoder {
    /// How much of a line goes into one entry.
    static let partSizeMax = 16 << 10

    private let name: [UInt8]
    private var pending: [UInt8] = []

    /// For the stream `stdout` or `stderr`.
    init(stream: StaticString) {
        self.name = stream.withUTF8Buffer(Array.init)
    }

    /// Appends the entries that these bytes complete.
    mutating func append(_ bytes: UnsafeRawBufferPointer, time: LogTime, to output: inout [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let room = Self.partSizeMax - self.pending.count
            let candidate = rest.prefix(room)
            if let end = candidate.firstIndex(of: UInt8(ascii: "\n")) {
                self.entry(rest[..<end], isEnd: true, time, &output)
                rest = rest[(end + 1)...]
            } else if candidate.count == room {
                self.entry(candidate, isEnd: false, time, &output)
                rest = rest[candidate.endIndex...]
            } else {
                self.pending.append(contentsOf: candidate)
                return
            }
        }
    }

    /// The stream is over: what is held back becomes a line.
    mutating func finish(time: LogTime, to output: inout [UInt8]) {
        if !self.pending.isEmpty {
            self.entry(UnsafeRawBufferPointer(start: nil, count: 0)[...], isEnd: true, time, &output)
        }
    }

    private mutating func entry(
        _ bytes: Slice<UnsafeRawBufferPointer>,
        isEnd: Bool,
        _ time: LogTime,
        _ output: inout [UInt8]
    ) {
        output.append(contentsOf: time.text)
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: self.name)
        output.append(UInt8(ascii: " "))
        output.append(isEnd ? UInt8(ascii: "F") : UInt8(ascii: "P"))
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: self.pending)
        output.append(contentsOf: bytes)
        output.append(UInt8(ascii: "\n"))
        self.pending.removeAll(keepingCapacity: true)
    }
}
