/// What must hold of a place in the text; it takes no code point.
enum RegexAssertion: Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordEdge, noWordEdge

    func holds(_ text: [Unicode.Scalar], _ position: Int) -> Bool {
        switch self {
        case .textStart: position == 0
        case .textEnd: position == text.count
        case .lineStart: position == 0 || text[position - 1] == "\n"
        case .lineEnd: position == text.count || text[position] == "\n"
        case .wordEdge: Self.isEdge(text, position)
        case .noWordEdge: !Self.isEdge(text, position)
        }
    }

    private static func isEdge(_ text: [Unicode.Scalar], _ position: Int) -> Bool {
        let before = position > 0 && RegexSet.words.contains(text[position - 1])
        let after = position < text.count && RegexSet.words.contains(text[position])
        return before != after
    }
}
