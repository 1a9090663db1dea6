internal import Wire

/// Values as Go prints them, because Kubernetes' messages hold them so and people search for those texts.
package enum GoSyntax {
    /// A text in double quotes, with Go's escapes.
    package static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7f:
                let digits = String(scalar.value, radix: 16)
                result += "\\x" + (digits.count < 2 ? "0" : "") + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// `map[string]string{"app":"web"}`, sorted by key.
    package static func map(_ values: [String: String]) -> String {
        let entries = values.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)):\(Self.quoted($0.value))" }
        return "map[string]string{\(entries.joined(separator: ", "))}"
    }

    /// `[]string{"a", "b"}`
    package static func list(_ values: [String]) -> String {
        "[]string{\(values.map(Self.quoted).joined(separator: ", "))}"
    }

    /// `v1.LabelSelector{MatchLabels:map[string]string{…}, MatchExpressions:[]v1.LabelSelectorRequirement(nil)}`
    package static func selector(_ selector: MetaV1.LabelSelector) -> String {
        let labels =
            selector.matchLabels.isEmpty ? "map[string]string(nil)" : Self.map(selector.matchLabels)
        let expressions = selector.matchExpressions.map { expression in
            let values = expression.values.isEmpty ? "[]string(nil)" : Self.list(expression.values)
            let key = Self.quoted(expression.key)
            return "v1.LabelSelectorRequirement{Key:\(key), Operator:\"\(expression.operator)\", Values:\(values)}"
        }
        let list =
            "[]v1.LabelSelectorRequirement"
            + (expressions.isEmpty ? "(nil)" : "{\(expressions.joined(separator: ", "))}")
        return "v1.LabelSelector{MatchLabels:\(labels), MatchExpressions:\(list)}"
    }
}
