/// A macro that walks over a list's elements or a map's keys.
struct CELComprehension: Sendable {
    enum Macro: String, Sendable {
        case all, exists
        case existsOne = "exists_one"
        case map, filter
        case existsOnePair = "existsOne"
        case transformList, transformMap, transformMapEntry

        /// How many arguments the macro takes with so many variables; none when there is no such form.
        func arguments(variables: Int) -> ClosedRange<Int>? {
            switch (self, variables) {
            case (.all, 1), (.exists, 1), (.existsOne, 1), (.filter, 1): 2...2
            case (.map, 1): 2...3
            case (.all, 2), (.exists, 2), (.existsOnePair, 2): 3...3
            case (.transformList, 2), (.transformMap, 2), (.transformMapEntry, 2): 3...4
            default: nil
            }
        }

        /// Whether it makes something of each element.
        var isTransforming: Bool { [.map, .transformList, .transformMap, .transformMapEntry].contains(self) }
    }

    var macro: Macro
    var range: CELExpression
    /// The element's name, or the names of its index or key and of itself.
    var variables: [String]
    /// The predicate; of a transformation the optional one of its longer form.
    var predicate: CELExpression?
    /// What a transformation makes of an element.
    var transform: CELExpression?
}
