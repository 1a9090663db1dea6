/// Reads JSON text (RFC 8259) as Go's encoding/json does, and notes the keys that an object has twice.
package struct JSONParser {
    /// Deeper nesting is refused: values are walked by recursion, and threads have bounded stacks.
    package static let depthMax = 256

    /// The paths of keys that occur twice in one object: `spec.containers[0].name`.
    package private(set) var duplicates: [String] = []

    private let bytes: [UInt8]
    private var position = 0
    private var path: [PathElement] = []

    private enum PathElement {
        case key(String)
        case index(Int)
    }

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The value of a whole text.
    package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes)
        return try parser.parse()
    }

    package static func parse(_ text: String) throws(JSONError) -> JSONValue {
        try Self.parse([UInt8](text.utf8))
    }

    /// The value of the whole text.
    package mutating func parse() throws(JSONError) -> JSONValue {
        let value = try self.value()
        self.skipSpace()
        guard self.position == self.bytes.count else { throw self.unexpected("after top-level value") }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        self.skipSpace()
        guard let byte = self.peek() else { throw Self.ended }
        switch byte {
        case UInt8(ascii: "{"): return try self.object()
        case UInt8(ascii: "["): return try self.array()
        case UInt8(ascii: "\""): return .string(try self.string())
        case UInt8(ascii: "t"): return try self.literal("true", .bool(true))
        case UInt8(ascii: "f"): return try self.literal("false", .bool(false))
        case UInt8(ascii: "n"): return try self.literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try self.number()
        default: throw self.unexpected("looking for beginning of value")
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try self.enter()
        self.position += 1
        var object = JSONObject()
        self.skipSpace()
        if self.take("}") { return .object(object) }
        while true {
            self.skipSpace()
            guard let byte = self.peek() else { throw Self.ended }
            guard byte == UInt8(ascii: "\"") else {
                throw self.unexpected("looking for beginning of object key string")
            }
            let key = try self.string()
            self.skipSpace()
            guard self.take(":") else { throw try self.orEnded("after object key") }
            self.path.append(.key(key))
            if object[key] != nil { self.duplicates.append(self.pathText) }
            object[key] = try self.value()
            self.path.removeLast()
            self.skipSpace()
            if self.take(",") { continue }
            if self.take("}") { return .object(object) }
            throw try self.orEnded("after object key:value pair")
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try self.enter()
        self.position += 1
        var elements: [JSONValue] = []
        self.skipSpace()
        if self.take("]") { return .array(elements) }
        while true {
            self.path.append(.index(elements.count))
            elements.append(try self.value())
            self.path.removeLast()
            self.skipSpace()
            if self.take(",") { continue }
            if self.take("]") { return .array(elements) }
            throw try self.orEnded("after array element")
        }
    }

    private func enter() throws(JSONError) {
        guard self.path.count < Self.depthMax else { throw JSONError(code: .tooDeep, message: "exceeded max depth") }
    }

    private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        for byte in expected {
            guard let found = self.peek() else { throw Self.ended }
            guard found == byte else {
                throw self.unexpected("in literal \(text) (expecting '\(Character(UnicodeScalar(byte)))')")
            }
            self.position += 1
        }
        return value
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = self.position
        var isInteger = true
        _ = self.take("-")
        if !self.take("0") { try self.digits("in numeric literal") }
        if self.take(".") {
            isInteger = false
            try self.digits("after decimal point in numeric literal")
        }
        if self.take("e") || self.take("E") {
            isInteger = false
            if !self.take("+") { _ = self.take("-") }
            try self.digits("in exponent of numeric literal")
        }
        let text = String(decoding: self.bytes[start..<self.position], as: UTF8.self)
        if isInteger, let integer = Int64(text) { return .integer(integer) }
        guard let double = Double(text), double.isFinite else {
            throw JSONError(code: .type, message: "json: cannot unmarshal number \(text) into Go value of type float64")
        }
        return .double(double)
    }

    private mutating func digits(_ place: String) throws(JSONError) {
        guard let first = self.peek() else { throw Self.ended }
        guard Self.isDigit(first) else { throw self.unexpected(place) }
        while let byte = self.peek(), Self.isDigit(byte) { self.position += 1 }
    }

    private mutating func string() throws(JSONError) -> String {
        self.position += 1
        let start = self.position
        while let byte = self.peek(), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
            self.position += 1
        }
        if self.peek() == UInt8(ascii: "\"") {
            defer { self.position += 1 }
            return String(decoding: self.bytes[start..<self.position], as: UTF8.self)
        }
        var out = [UInt8](self.bytes[start..<self.position])
        while let byte = self.peek() {
            switch byte {
            case UInt8(ascii: "\""):
                self.position += 1
                return String(decoding: out, as: UTF8.self)
            case UInt8(ascii: "\\"):
                self.position += 1
                try self.escape(into: &out)
            case 0..<0x20: throw self.unexpected("in string literal")
            default:
                out.append(byte)
                self.position += 1
            }
        }
        throw Self.ended
    }

    private mutating func escape(into out: inout [UInt8]) throws(JSONError) {
        guard let byte = self.peek() else { throw Self.ended }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "b"): out.append(8)
        case UInt8(ascii: "f"): out.append(12)
        case UInt8(ascii: "n"): out.append(10)
        case UInt8(ascii: "r"): out.append(13)
        case UInt8(ascii: "t"): out.append(9)
        case UInt8(ascii: "u"):
            self.position += 1
            return try self.unicodeEscape(into: &out)
        default: throw self.unexpected("in string escape code")
        }
        self.position += 1
    }

    private mutating func unicodeEscape(into out: inout [UInt8]) throws(JSONError) {
        let unit = try self.hexadecimal()
        var scalar = UInt32(unit)
        if (0xD800..<0xDC00).contains(unit), self.position + 1 < self.bytes.count,
            self.bytes[self.position] == UInt8(ascii: "\\"), self.bytes[self.position + 1] == UInt8(ascii: "u")
        {
            let mark = self.position
            self.position += 2
            let low = try self.hexadecimal()
            if (0xDC00..<0xE000).contains(low) {
                scalar = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
            } else {
                self.position = mark
            }
        }
        // A lone surrogate becomes U+FFFD.
        out.append(contentsOf: String(UnicodeScalar(scalar) ?? "\u{FFFD}").utf8)
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = self.peek() else { throw Self.ended }
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
                throw self.unexpected("in \\u hexadecimal character escape")
            }
            unit = unit << 4 | UInt16(digit)
            self.position += 1
        }
        return unit
    }

    // MARK: Bytes

    private func peek() -> UInt8? {
        self.position < self.bytes.count ? self.bytes[self.position] : nil
    }

    private mutating func take(_ scalar: UnicodeScalar) -> Bool {
        guard self.peek() == UInt8(ascii: scalar) else { return false }
        self.position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = self.peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            self.position += 1
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static let ended = JSONError(code: .syntax, message: "unexpected end of JSON input")

    private func orEnded(_ place: String) throws(JSONError) -> JSONError {
        guard self.peek() != nil else { throw Self.ended }
        return self.unexpected(place)
    }

    private func unexpected(_ place: String) -> JSONError {
        let byte = self.peek() ?? 0
        let character =
            switch byte {
            case UInt8(ascii: "'"): "'\\''"
            case 0x0A: "'\\n'"
            case 0x09: "'\\t'"
            case 0x0D: "'\\r'"
            case 0..<0x20, 0x7F: "'\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16) + "'"
            default: "'" + String(Character(UnicodeScalar(byte))) + "'"
            }
        return JSONError(code: .syntax, message: "invalid character \(character) \(place)")
    }

    private var pathText: String {
        var text = ""
        for element in self.path {
            switch element {
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}
