/// Takes the text out of the OCI runtime's log, which has one JSON object a line:
/// `{"level":"error","msg":"exec: \"x\": no such file","time":"…"}`.
enum LogMessage {
    private static let key = Array(#""msg":"#.utf8)

    /// The text of the last line that has one.
    static func last(in bytes: [UInt8]) -> String? {
        for line in bytes.split(separator: UInt8(ascii: "\n")).reversed() {
            if let text = Self.text(in: Array(line)) { return text }
        }
        return nil
    }

    private static func text(in line: [UInt8]) -> String? {
        guard line.count > Self.key.count else { return nil }
        let starts = line.indices.dropLast(Self.key.count)
        guard let start = starts.first(where: { line[$0..<($0 + Self.key.count)].elementsEqual(Self.key) }) else {
            return nil
        }
        var rest = line[(start + Self.key.count)...].drop { $0 == UInt8(ascii: " ") }
        guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(UInt8(ascii: " "))
            case UInt8(ascii: "u"):
                // Only control characters and the marks of HTML come this way; the number says as much.
                text.append(contentsOf: Array("\\u".utf8) + rest.prefix(4))
                rest = rest.dropFirst(4)
            case let other?: text.append(other)
            case nil: return nil
            }
        }
        return nil
    }
}
