/// A part of a parsed expression.
indirect enum RegexNode: Sendable {
    case empty
    case set(RegexSet)
    case assertion(RegexAssertion)
    case sequence([RegexNode])
    case choice([RegexNode])
    /// As often as from `least` to `most` times (nil: any number), rather more often when it is greedy.
    case repetition(RegexNode, least: Int, most: Int?, isGreedy: Bool)
}
