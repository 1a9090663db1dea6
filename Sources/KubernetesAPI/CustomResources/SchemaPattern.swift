internal import CEL

/// The regular expression of a schema, compiled once.
struct SchemaPattern: Sendable {
    private let expression: LinearRegex

    init?(_ text: String) {
        guard let expression = try? LinearRegex(text) else { return nil }
        self.expression = expression
    }

    /// A text that takes too long to match does not.
    func matches(_ value: String) -> Bool { self.expression.isFound(in: value) ?? false }

    /// Why a text is no expression; nil where it is one.
    static func fault(in text: String) -> String? {
        do throws(RegexSyntaxError) {
            _ = try LinearRegex(text)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
