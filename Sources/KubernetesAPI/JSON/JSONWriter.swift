/// Writes compact JSON as Go's encoding/json does, HTML characters escaped.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []

    package init(reserving capacity: Int = 0) {
        self.bytes.reserveCapacity(capacity)
    }

    package mutating func raw(_ text: StaticString) {
        self.bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    package mutating func raw(_ bytes: [UInt8]) {
        self.bytes.append(contentsOf: bytes)
    }

    package mutating func raw(_ text: some StringProtocol) {
        self.bytes.append(contentsOf: text.utf8)
    }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: self.raw("null" as StaticString)
        case .bool(let bool): self.raw(bool ? "true" : "false" as StaticString)
        case .integer(let integer): self.raw(String(integer))
        case .double(let double): self.number(double)
        case .string(let string): self.string(string)
        case .array(let elements):
            self.raw("[" as StaticString)
            for (index, element) in elements.enumerated() {
                if index > 0 { self.raw("," as StaticString) }
                self.value(element)
            }
            self.raw("]" as StaticString)
        case .object(let object):
            self.raw("{" as StaticString)
            for (index, member) in object.members.enumerated() {
                if index > 0 { self.raw("," as StaticString) }
                self.string(member.key)
                self.raw(":" as StaticString)
                self.value(member.value)
            }
            self.raw("}" as StaticString)
        }
    }

    package mutating func string(_ text: String) {
        self.bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var clean = 0
            for (index, byte) in utf8.enumerated() {
                guard let escape = Self.escape(byte, at: index, of: utf8) else { continue }
                self.bytes.append(contentsOf: utf8[clean..<index])
                self.bytes.append(contentsOf: escape.text.utf8)
                clean = index + escape.length
            }
            if clean < utf8.count { self.bytes.append(contentsOf: utf8[clean...]) }
        }
        self.bytes.append(UInt8(ascii: "\""))
    }

    /// How Go writes a byte that does not stand for itself; `length`: the bytes that the escape stands for.
    private static func escape(
        _ byte: UInt8,
        at index: Int,
        of utf8: UnsafeBufferPointer<UInt8>
    ) -> (text: String, length: Int)? {
        switch byte {
        case UInt8(ascii: "\""): ("\\\"", 1)
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case 8: ("\\b", 1)
        case 12: ("\\f", 1)
        case 10: ("\\n", 1)
        case 13: ("\\r", 1)
        case 9: ("\\t", 1)
        case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
            ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16), 1)
        case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8:
            // U+2028 and U+2029 end a line in JavaScript.
            (utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        default: nil
        }
    }

    /// A number in Go's form: plain between 1e-6 and 1e21, with a two-digit exponent beyond.
    package mutating func number(_ double: Double) {
        guard double.isFinite else { return self.raw("null" as StaticString) }
        if double == double.rounded(), abs(double) < 1e15 { return self.raw(String(Int64(double))) }
        let magnitude = abs(double)
        let text = double.description
        guard let mark = text.firstIndex(of: "e") else { return self.raw(text) }
        let mantissa = text[..<mark]
        let exponent = Int(text[text.index(after: mark)...]) ?? 0
        if magnitude >= 1e-6 && magnitude < 1e21 {
            return self.raw(Self.plain(String(mantissa), exponent: exponent))
        }
        let digits = mantissa.hasSuffix(".0") ? String(mantissa.dropLast(2)) : String(mantissa)
        let sign = exponent < 0 ? "-" : "+"
        let size = String(abs(exponent))
        self.raw(digits + "e" + sign + (size.count < 2 && exponent > 0 ? "0" + size : size))
    }

    /// "1.25", 17 → "125000000000000000"; "1.5", -5 → "0.000015".
    private static func plain(_ mantissa: String, exponent: Int) -> String {
        let negative = mantissa.hasPrefix("-")
        let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
        var whole = String(parts.first ?? "0")
        var fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        if exponent >= 0 {
            let moved = fraction.prefix(exponent)
            whole += moved + String(repeating: "0", count: exponent - moved.count)
            fraction = String(fraction.dropFirst(exponent))
        } else {
            fraction = String(repeating: "0", count: -exponent - 1) + whole + fraction
            whole = "0"
        }
        return (negative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}

extension JSONValue {
    /// The value as compact JSON text.
    package var encoded: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }
}

extension JSONValue {
    /// The value as compact JSON text.
    package var text: String { String(decoding: self.encoded, as: UTF8.self) }
}
