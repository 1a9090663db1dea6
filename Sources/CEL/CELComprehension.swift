/// A macro that walks over a list's elements or a map's keys.
struct CELComprehension: Sendable {
    enum Macro: String, Sendable {
        case all, exists
        case existsOne = "exists_one"
        case map, filter
    }

    var macro: Macro
    var range: CELExpression
    var variable: String
    /// The predicate; for `map` the optional one of its three-argument form.
    var predicate: CELExpression?
    /// What `map` makes of an element.
    var transform: CELExpression?
}
