/// Lays compact JSON out for people, two spaces a level, as Go's `json.Indent` does.
enum JSONIndenter {
    static func indent(_ json: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(json.count * 2)
        var depth = 0
        var isInString = false
        var isEscaped = false
        var previous: UInt8 = 0
        for byte in json {
            if isInString {
                out.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                previous = byte
                continue
            }
            let wasOpening = previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[")
            switch byte {
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if !wasOpening { Self.newline(&out, depth) }
                out.append(byte)
            case UInt8(ascii: ","):
                out.append(byte)
                Self.newline(&out, depth)
            case UInt8(ascii: ":"):
                out.append(byte)
                out.append(UInt8(ascii: " "))
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if wasOpening { Self.newline(&out, depth) }
                out.append(byte)
                depth += 1
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                continue
            default:
                if wasOpening { Self.newline(&out, depth) }
                if byte == UInt8(ascii: "\"") { isInString = true }
                out.append(byte)
            }
            previous = byte
        }
        return out
    }

    private static func newline(_ out: inout [UInt8], _ depth: Int) {
        out.append(UInt8(ascii: "\n"))
        for _ in 0..<max(0, depth) * 2 { out.append(UInt8(ascii: " ")) }
    }
}
