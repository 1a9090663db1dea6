/// A word of the language.
enum CELToken: Equatable {
    case literal(CELValue)
    case name(String)
    /// An operator or a bracket.
    case mark(String)
    case end
}
