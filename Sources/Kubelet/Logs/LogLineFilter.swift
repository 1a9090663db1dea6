internal import Core
internal import KubernetesAPI

/// Turns the lines of a log file into what its reader asked for. Bytes in, bytes out.
///
///     2026-11-21T09:00:00.123456789Z stdout F hello
///     time                           stream tag content       (P: the line goes on in the next entry)
struct LogLineFilter {
    private let options: LogOptions
    private var rest: [UInt8] = []
    private var isAtLineStart = true
    /// How many bytes may still be given out.
    private var bytesLeft: Int

    init(_ options: LogOptions) {
        self.options = options
        self.bytesLeft = options.limitBytes ?? .max
    }

    /// Whether the reader has all the bytes it asked for.
    var isFull: Bool { self.bytesLeft == 0 }

    /// Takes bytes of the file; returns what the reader gets.
    mutating func feed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        self.rest.append(contentsOf: bytes)
        var result: [UInt8] = []
        var start = self.rest.startIndex
        while let end = self.rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
            self.append(self.rest[start..<end], to: &result)
            start = end + 1
        }
        self.rest.removeSubrange(..<start)
        if result.count > self.bytesLeft { result.removeSubrange(self.bytesLeft...) }
        self.bytesLeft -= result.count
        return result
    }

    private mutating func append(_ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return }
        if let since = self.options.since {
            guard let moment = Self.moment(parts[0]), moment >= since else { return }
        }
        if self.options.timestamps, self.isAtLineStart {
            result += parts[0]
            result.append(UInt8(ascii: " "))
        }
        if parts.count == 4 { result += parts[3] }
        let isWhole = parts[2].first != UInt8(ascii: "P")
        if isWhole { result.append(UInt8(ascii: "\n")) }
        self.isAtLineStart = isWhole
    }

    private static func moment(_ text: ArraySlice<UInt8>) -> Instant? {
        TimeText.decode(String(decoding: text, as: UTF8.self)).map {
            Instant(nanosecondsSinceEpoch: $0.seconds &* 1_000_000_000 &+ Int64($0.nanoseconds))
        }
    }
}
