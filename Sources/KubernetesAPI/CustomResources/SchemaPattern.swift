/// The regular expression of a schema, compiled once.
struct SchemaPattern: Sendable {
    private let text: String

    init?(_ text: String) {
        guard Self.fault(in: text) == nil else { return nil }
        self.text = text
    }

    func matches(_ value: String) -> Bool {
        guard let expression = try? Regex(self.text) else { return true }
        return value.contains(expression.matchingSemantics(.unicodeScalar).asciiOnlyDigits())
    }

    /// Why a text is no expression; nil where it is one.
    static func fault(in text: String) -> String? {
        do {
            _ = try Regex(text)
            return nil
        } catch {
            return "error parsing regexp: \(error)"
        }
    }
}
