/// A step of a compiled expression; numbers are places in the program.
enum RegexInstruction: Sendable {
    case set(RegexSet)
    case assertion(RegexAssertion)
    /// Goes on at both places; what comes of the first is preferred.
    case fork(Int, Int)
    case jump(Int)
    case match
}
