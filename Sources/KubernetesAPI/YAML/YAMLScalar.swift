/// What a scalar of YAML 1.1 means, as Kubernetes' YAML reader has it.
enum YAMLScalar {
    static func value(_ text: String, isPlain: Bool, tag: String) throws(YAMLError) -> JSONValue {
        switch tag {
        case "tag:yaml.org,2002:str", "!", "!!str": return .string(text)
        case "tag:yaml.org,2002:binary", "!!binary": return .string(text)
        default: return isPlain ? try Self.plain(text) : .string(text)
        }
    }

    private static let words: [String: JSONValue] = [
        "": .null, "~": .null, "null": .null, "Null": .null, "NULL": .null, "y": true, "Y": true, "yes": true,
        "Yes": true, "YES": true, "true": true, "True": true, "TRUE": true, "on": true, "On": true, "ON": true,
        "n": false, "N": false, "no": false, "No": false, "NO": false, "false": false, "False": false, "FALSE": false,
        "off": false, "Off": false, "OFF": false,
    ]
    private static let endless: Set<String> = [
        ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF",
    ]

    private static func plain(_ text: String) throws(YAMLError) -> JSONValue {
        if let word = Self.words[text] { return word }
        guard let first = text.utf8.first, Self.startsNumber(first) else { return .string(text) }
        if Self.endless.contains(text) {
            throw YAMLError(code: .unsupported, message: "yaml: \(text) has no place in JSON")
        }
        return Self.number(text.filter { $0 != "_" }) ?? .string(text)
    }

    private static func startsNumber(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".")
    }

    private static func number(_ text: String) -> JSONValue? {
        let negative = text.hasPrefix("-")
        let digits = negative || text.hasPrefix("+") ? String(text.dropFirst()) : text
        if let integer = Self.integer(digits, negative: negative) { return .integer(integer) }
        guard Self.isDecimal(digits), let double = Double(text), double.isFinite else { return nil }
        // Go writes a float of a whole value without a point.
        if double == double.rounded(), abs(double) < 1e15 { return .integer(Int64(double)) }
        return .double(double)
    }

    /// 12, 0x1F, 0b101, and 0644, which is octal.
    private static func integer(_ digits: String, negative: Bool) -> Int64? {
        let (radix, prefix) =
            if digits.hasPrefix("0x") { (16, 2) } else if digits.hasPrefix("0b") {
                (2, 2)
            } else if digits.hasPrefix("0o") {
                (8, 2)
            } else if digits.count > 1, digits.hasPrefix("0") { (8, 1) } else { (10, 0) }
        let rest = digits.dropFirst(prefix)
        guard let first = rest.first, first != "+", first != "-" else { return nil }
        return Int64((negative ? "-" : "") + rest, radix: radix)
    }

    /// `[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?` or with a trailing point.
    private static func isDecimal(_ digits: String) -> Bool {
        let parts = digits.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        let all =
            parts.count == 2 ? parts : digits.split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
        guard let mantissa = all.first, mantissa.contains(where: \.isNumber),
            mantissa.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
            mantissa.filter({ $0 == "." }).count <= 1
        else { return false }
        guard all.count == 2 else { return true }
        let exponent = all[1].first == "-" || all[1].first == "+" ? all[1].dropFirst() : all[1]
        return !exponent.isEmpty && exponent.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
