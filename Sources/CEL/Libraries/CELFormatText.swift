/// cel-go's `format` and `strings.quote`.
enum CELFormatText {
    /// Replaces the clauses of a text: `%s`, `%d`, `%f`, `%e`, `%b`, `%x`, `%X`, `%o`, with a precision in some.
    static func format(_ text: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> String {
        guard arguments.count == 1, case .list(let values) = arguments[0] else { throw .noSuchOverload }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        var used = 0
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            guard scalar == "%" else {
                result.append(scalar)
                continue
            }
            guard position < scalars.count else { throw .message("unexpected end of string") }
            if scalars[position] == "%" {
                result.append("%")
                position += 1
                continue
            }
            guard used < values.count else { throw .message("index \(used) out of range") }
            var precision: Int?
            if scalars[position] == "." {
                let digits = scalars[(position + 1)...].prefix { ("0"..."9").contains($0) }
                position += 1 + digits.count
                precision = min(100, Int(String(String.UnicodeScalarView(digits))) ?? 0)
            }
            guard position < scalars.count else {
                throw .message("could not parse formatting clause: unexpected end of string")
            }
            let made = try Self.clause(scalars[position], precision, values[used])
            result.append(contentsOf: made.unicodeScalars)
            position += 1
            used += 1
        }
        return String(result)
    }

    private static func clause(
        _ verb: Unicode.Scalar,
        _ precision: Int?,
        _ value: CELValue
    ) throws(CELEvaluationError) -> String {
        switch (verb, value) {
        case ("s", _): return try Self.shown(value, isNested: false)
        case ("d", .int(let number)): return String(number)
        case ("d", .uint(let number)): return String(number)
        case ("f", .double(let number)), ("e", .double(let number)):
            return Self.decimal(number, precision ?? 6, isScientific: verb == "e")
        case ("b", .int(let number)): return String(number, radix: 2)
        case ("b", .uint(let number)): return String(number, radix: 2)
        case ("b", .bool(let value)): return value ? "1" : "0"
        case ("o", .int(let number)): return String(number, radix: 8)
        case ("o", .uint(let number)): return String(number, radix: 8)
        case ("x", .int(let number)), ("X", .int(let number)):
            return String(number, radix: 16, uppercase: verb == "X")
        case ("x", .uint(let number)), ("X", .uint(let number)):
            return String(number, radix: 16, uppercase: verb == "X")
        case ("x", .string(let text)), ("X", .string(let text)):
            return Self.hexadecimal(Array(text.utf8), uppercase: verb == "X")
        case ("x", .bytes(let bytes)), ("X", .bytes(let bytes)):
            return Self.hexadecimal(bytes, uppercase: verb == "X")
        case ("d", _), ("f", _), ("e", _), ("b", _), ("o", _), ("x", _), ("X", _):
            let wanted = Self.wanted[verb] ?? "values of another type"
            throw .message("error during formatting: \(wanted), was given \(value.typeName)")
        default:
            throw .message("could not parse formatting clause: unrecognized formatting clause \"\(verb)\"")
        }
    }

    private static let wanted: [Unicode.Scalar: String] = [
        "d": "decimal clause can only be used on integers", "f": "fixed-point clause can only be used on doubles",
        "e": "scientific clause can only be used on doubles",
        "b": "binary clause can only be used on integers and bools", "o": "octal clause can only be used on integers",
        "x": "hex clause can only be used on integers, byte buffers, and strings",
        "X": "hex clause can only be used on integers, byte buffers, and strings",
    ]

    private static func hexadecimal(_ bytes: [UInt8], uppercase: Bool) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: uppercase) }.joined()
    }

    /// A value as text, as `%s` shows it; texts within lists and maps are quoted.
    private static func shown(_ value: CELValue, isNested: Bool) throws(CELEvaluationError) -> String {
        switch value {
        case .string(let text): return isNested ? Self.quote(text) : text
        case .null: return "null"
        case .type(let name): return name
        case .double(let number):
            return isNested ? Self.decimal(number, 6, isScientific: false) : value.text ?? ""
        case .timestamp where isNested: return "timestamp(\"\(value.text ?? "")\")"
        case .duration where isNested: return "duration(\"\(value.text ?? "")\")"
        case .list(let elements):
            var parts: [String] = []
            for element in elements { parts.append(try Self.shown(element, isNested: true)) }
            return "[\(parts.joined(separator: ", "))]"
        case .map(let map):
            var parts: [String] = []
            for key in map.keys {
                let shownKey = try Self.shown(key.value, isNested: true)
                parts.append("\(shownKey): \(try Self.shown(map[key: key] ?? .null, isNested: true))")
            }
            return "{\(parts.sorted().joined(separator: ", "))}"
        default:
            guard let text = value.text else {
                let kinds = "strings, bools, integers, doubles, maps, lists, types, durations, and timestamps"
                throw .message(
                    "error during formatting: string clause can only be used on \(kinds), was given \(value.typeName)"
                )
            }
            return text
        }
    }

    /// A number with so many digits behind the point.
    private static func decimal(_ number: Double, _ precision: Int, isScientific: Bool) -> String {
        guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity" }
        return CELDecimalText.text(number, precision, isScientific: isScientific)
    }

    /// A text as a literal of the language.
    static func quote(_ text: String) -> String {
        let escapes: [Unicode.Scalar: String] = [
            "\u{07}": "\\a", "\u{08}": "\\b", "\u{0C}": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{0B}": "\\v",
            "\\": "\\\\", "\"": "\\\"",
        ]
        return "\"" + text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined() + "\""
    }
}
