/// Names of fields as expressions write them (Kubernetes' `pkg/cel/escaping.go`): a field whose name is no identifier
/// of the language, or one of its words, is written in another way.
package enum CELFieldName {
    private static let words: Set<String> = [
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import",
        "let", "loop", "package", "namespace", "return", "var", "void", "while",
    ]

    /// The name to be written for a field; nil when there is none, so that the field cannot be reached.
    package static func escaped(_ name: String) -> String? {
        if Self.words.contains(name) { return "__\(name)__" }
        var text = ""
        var rest = Substring(name)
        while let character = rest.popFirst() {
            switch character {
            case "_" where rest.first == "_":
                rest.removeFirst()
                text += "__underscores__"
            case ".": text += "__dot__"
            case "-": text += "__dash__"
            case "/": text += "__slash__"
            default: text.append(character)
            }
        }
        return Self.isIdentifier(text) ? text : nil
    }

    /// Whether a name may be written as it is.
    package static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return name.unicodeScalars.allSatisfy(RegexSet.words.contains)
    }
}
