/// Reads field selectors. A backslash takes the meaning off a comma, an equals sign or a backslash.
enum FieldSelectorParser {
    static func requirements(_ text: String) throws(SelectorError) -> [FieldSelector.Requirement] {
        var requirements: [FieldSelector.Requirement] = []
        for term in Self.terms(text) where !term.isEmpty {
            guard let (field, sign, value) = Self.parts(of: term) else {
                throw SelectorError(.syntax, "invalid selector: '\(text)'; can't understand '\(term)'")
            }
            requirements.append(
                FieldSelector.Requirement(field: field, isEqual: sign != "!=", value: try Self.unescaped(value))
            )
        }
        return requirements.sorted { $0.field < $1.field }
    }

    static func escaped(_ value: String) -> String {
        value.reduce(into: "") { $0 += #"\,="#.contains($1) ? "\\\($1)" : "\($1)" }
    }

    private static func terms(_ text: String) -> [String] {
        var terms = [""]
        var isEscaped = false
        for character in text {
            if character == ",", !isEscaped {
                terms.append("")
                continue
            }
            isEscaped = character == "\\" && !isEscaped
            terms[terms.count - 1].append(character)
        }
        return terms
    }

    private static func parts(of term: String) -> (String, String, String)? {
        for place in term.indices {
            for sign in ["!=", "==", "="] where term[place...].hasPrefix(sign) {
                return (String(term[..<place]), sign, String(term[place...].dropFirst(sign.count)))
            }
        }
        return nil
    }

    private static func unescaped(_ value: String) throws(SelectorError) -> String {
        var result = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                guard #"\,="#.contains(character) else {
                    throw SelectorError(.syntax, "invalid field selector: invalid escape sequence: \\\(character)")
                }
                result.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "," || character == "=" {
                throw SelectorError(.syntax, "invalid field selector: unescaped character in value: \(character)")
            } else {
                result.append(character)
            }
        }
        guard !isEscaped else {
            throw SelectorError(.syntax, "invalid field selector: invalid escape sequence: \\")
        }
        return result
    }
}
