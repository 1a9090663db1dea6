/// Marks a key of a YAML text as one of several of its name, so that a parser that wants them unique takes it.
///
///     a: 1        →        <mark>0<mark>a: 1
enum KeyMark {
    /// A private character that texts to be marked do not have.
    static let scalar: UnicodeScalar = "\u{E000}"

    /// The text with the key at a place marked; nil where no such key stands there.
    /// - Parameters:
    ///   - line: counted from 1.
    ///   - column: counted from 1, in characters of Unicode.
    static func mark(_ text: String, line: Int, column: Int, _ number: Int) -> String? {
        var scalars = text.unicodeScalars
        var index = scalars.startIndex
        for _ in 1..<max(line, 1) {
            guard let end = scalars[index...].firstIndex(of: "\n") else { return nil }
            index = scalars.index(after: end)
        }
        guard var place = scalars.index(index, offsetBy: max(column, 1) - 1, limitedBy: scalars.endIndex),
            place < scalars.endIndex
        else { return nil }
        if scalars[place] == "\"" || scalars[place] == "'" { place = scalars.index(after: place) }
        scalars.insert(contentsOf: "\(Self.scalar)\(number)\(Self.scalar)".unicodeScalars, at: place)
        return String(scalars)
    }

    /// The key without its mark; nil for one that has none.
    static func unmarked(_ key: String) -> String? {
        let scalars = key.unicodeScalars
        guard scalars.first == Self.scalar, let end = scalars.dropFirst().firstIndex(of: Self.scalar) else {
            return nil
        }
        return String(scalars[scalars.index(after: end)...])
    }
}
