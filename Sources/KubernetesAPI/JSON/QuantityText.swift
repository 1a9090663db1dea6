/// The text of a resource quantity, as far as the codec must know it.
enum QuantityText {
    private static let suffixes: Set<String> = [
        "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei",
    ]

    /// The text when it is a quantity, nil when it is none.
    static func canonical(_ text: String) -> String? {
        var rest = text[...]
        if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard number.contains(where: \.isNumber), number.filter({ $0 == "." }).count <= 1 else { return nil }
        let suffix = rest.dropFirst(number.count)
        if Self.suffixes.contains(String(suffix)) { return text }
        guard suffix.first == "e" || suffix.first == "E", Int(suffix.dropFirst()) != nil else { return nil }
        return text
    }
}
