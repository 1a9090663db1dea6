/// Writes YAML as kubectl prints it: keys sorted, two spaces a level, lists level with their key.
package enum YAMLWriter {
    package static func text(_ value: JSONValue) -> String {
        var out = ""
        switch value {
        case .object(let object) where !object.isEmpty: Self.object(object, indent: 0, &out)
        case .array(let elements) where !elements.isEmpty: Self.array(elements, indent: 0, &out)
        default: out = Self.scalar(value, indent: 0) + "\n"
        }
        return out
    }

    private static func object(_ object: JSONObject, indent: Int, _ out: inout String) {
        for (index, member) in object.sorted(by: { YAMLKeyOrder.isBefore($0.key, $1.key) }).enumerated() {
            if index > 0 || !out.hasSuffix("- ") { out += String(repeating: " ", count: indent) }
            out += Self.key(member.key, indent: indent) + ":"
            Self.member(member.value, indent: indent, &out)
        }
    }

    private static func member(_ value: JSONValue, indent: Int, _ out: inout String) {
        switch value {
        case .object(let object) where !object.isEmpty:
            out += "\n"
            Self.object(object, indent: indent + 2, &out)
        case .array(let elements) where !elements.isEmpty:
            out += "\n"
            Self.array(elements, indent: indent, &out)
        default: out += " " + Self.scalar(value, indent: indent) + "\n"
        }
    }

    private static func array(_ elements: [JSONValue], indent: Int, _ out: inout String) {
        for element in elements {
            if !out.hasSuffix("- ") { out += String(repeating: " ", count: indent) }
            out += "- "
            switch element {
            case .object(let object) where !object.isEmpty: Self.object(object, indent: indent + 2, &out)
            case .array(let inner) where !inner.isEmpty: Self.array(inner, indent: indent + 2, &out)
            default: out += Self.scalar(element, indent: indent) + "\n"
            }
        }
    }

    private static func scalar(_ value: JSONValue, indent: Int) -> String {
        switch value {
        case .string(let text): Self.string(text, indent: indent)
        case .object: "{}"
        case .array: "[]"
        default: value.text
        }
    }

    /// A key stands on one line.
    private static func key(_ text: String, indent: Int) -> String {
        text.contains("\n") ? JSONValue.string(text).unescapedText : Self.string(text, indent: indent)
    }

    /// A plain scalar where it reads back as the same string, else a literal block or quotes.
    private static func string(_ text: String, indent: Int) -> String {
        if text.isEmpty { return "\"\"" }
        let isPrintable = text.unicodeScalars.allSatisfy {
            $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && $0 != "\u{7F}"
        }
        // A block would hide tabs and spaces at the ends of lines, so Go's writer quotes such texts.
        let isPlainlyVisible = !text.contains("\t") && !text.contains(" \n") && !text.hasSuffix(" ")
        if text.contains("\n"), isPrintable, isPlainlyVisible { return Self.block(text, indent: indent) }
        guard isPrintable, !text.contains("\t"), !text.contains("\n") else {
            return JSONValue.string(text).unescapedText
        }
        if Self.readsAsOther(text) { return "\"" + Self.escaped(text) + "\"" }
        return Self.needsQuotes(text) ? "'" + text.replacing("'", with: "''") + "'" : text
    }

    private static func block(_ text: String, indent: Int) -> String {
        let trimmed = text.hasSuffix("\n") ? String(text.dropLast()) : text
        let chomping = text.hasSuffix("\n") ? (trimmed.isEmpty || trimmed.hasSuffix("\n") ? "+" : "") : "-"
        let leading = text.first == " " || text.first == "\n" ? "2" : ""
        let pad = String(repeating: " ", count: indent + 2)
        let lines = trimmed.split(separator: "\n", omittingEmptySubsequences: false)
        return "|" + leading + chomping + "\n" + lines.map { $0.isEmpty ? "" : pad + $0 }.joined(separator: "\n")
    }

    /// A plain scalar that a reader would take for a number, a truth value or null.
    private static func readsAsOther(_ text: String) -> Bool {
        guard let value = try? YAMLScalar.value(text, isPlain: true, tag: "") else { return true }
        if case .string = value { return Self.isTimestamp(text) || Self.isSexagesimal(text) }
        return true
    }

    /// `190:20:30` is a number to YAML 1.1.
    private static func isSexagesimal(_ text: String) -> Bool {
        guard let first = text.utf8.first, NameRules.isDigit(first) || "+-".utf8.contains(first) else { return false }
        return text.contains(":") && text.utf8.allSatisfy { NameRules.isDigit($0) || "+-:._".utf8.contains($0) }
    }

    private static func isTimestamp(_ text: String) -> Bool {
        TimeText.decode(text) != nil
            || text.utf8.count == 10 && TimeText.decode(text + "T00:00:00Z") != nil
    }

    private static func needsQuotes(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return true }
        if first == " " || last == " " || last == ":" { return true }
        if "!&*|>'\"%@`{}[],#".contains(first) { return true }
        if "-?:".contains(first), text.count == 1 || text.dropFirst().first == " " { return true }
        return text.contains(": ") || text.contains(" #") || text == "---" || text == "..." || text == "="
            || text == "<<"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}

extension JSONValue {
    /// JSON text without the escapes for HTML, which YAML has no need of.
    fileprivate var unescapedText: String {
        self.text.replacing("\\u003c", with: "<").replacing("\\u003e", with: ">").replacing("\\u0026", with: "&")
    }
}
