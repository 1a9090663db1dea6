/// What stands between quotes, as it is read: a text's code points or a byte string's bytes.
struct CELQuotedText {
    let isBytes: Bool
    private var text = String.UnicodeScalarView()
    private var bytes: [UInt8] = []

    init(isBytes: Bool) {
        self.isBytes = isBytes
    }

    var value: CELValue { self.isBytes ? .bytes(self.bytes) : .string(String(self.text)) }

    mutating func append(_ scalar: Unicode.Scalar) {
        if self.isBytes {
            self.bytes += Array(String(scalar).utf8)
        } else {
            self.text.append(scalar)
        }
    }

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "\u{07}", "b": "\u{08}", "f": "\u{0C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{0B}", "\\": "\\",
        "'": "'", "\"": "\"", "`": "`", "?": "?",
    ]

    /// Appends what an escape stands for. Returns how many code points it took, or nil when it is none.
    mutating func escape(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = rest.first else { return nil }
        if let letter = Self.letters[first] {
            self.append(letter)
            return 1
        }
        switch first {
        case "x", "X": return self.code(rest.dropFirst(), digits: 2, radix: 16, isByte: true).map { $0 + 1 }
        case "u": return self.code(rest.dropFirst(), digits: 4, radix: 16, isByte: false).map { $0 + 1 }
        case "U": return self.code(rest.dropFirst(), digits: 8, radix: 16, isByte: false).map { $0 + 1 }
        case "0"..."3": return self.code(rest, digits: 3, radix: 8, isByte: true)
        default: return nil
        }
    }

    private mutating func code(_ rest: ArraySlice<Unicode.Scalar>, digits: Int, radix: Int, isByte: Bool) -> Int? {
        let part = rest.prefix(digits)
        guard part.count == digits, part.allSatisfy(\.properties.isASCIIHexDigit),
            let number = UInt32(String(String.UnicodeScalarView(part)), radix: radix)
        else { return nil }
        if self.isBytes {
            // A byte string knows no code points by number.
            guard isByte, let byte = UInt8(exactly: number) else { return nil }
            self.bytes.append(byte)
        } else {
            guard let scalar = Unicode.Scalar(number) else { return nil }
            self.text.append(scalar)
        }
        return digits
    }
}
