/// A place in a JSON document (RFC 6901): `/spec/containers/0/image`.
struct JSONPointer: Hashable {
    var tokens: [String]

    /// Nil where the text is no pointer.
    init?(_ text: String) {
        guard text.isEmpty || text.hasPrefix("/") else { return nil }
        self.tokens = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { token in
            // RFC 6901 §4: first ~1, then ~0, so that ~01 becomes ~1.
            token.contains("~") ? Self.replace("~0", "~", Self.replace("~1", "/", String(token))) : String(token)
        }
    }

    private static func replace(_ old: String, _ new: Character, _ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            if rest.hasPrefix(old) {
                result.append(new)
                rest = rest.dropFirst(old.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
