/// A query over labels: `app=web,tier in (front,back),!canary`. All requirements must hold.
package struct LabelSelector: Hashable, Sendable {
    /// Sorted by key.
    package let requirements: [LabelRequirement]
    private let matchesNothing: Bool

    /// Selects what meets all requirements.
    package init(_ requirements: [LabelRequirement]) {
        self.requirements = requirements.sorted { $0.key < $1.key }
        self.matchesNothing = false
    }

    private init(matchesNothing: Bool) {
        self.requirements = []
        self.matchesNothing = matchesNothing
    }

    /// Selects every object.
    package static let everything = LabelSelector(matchesNothing: false)
    /// Selects no object: what an absent selector in an object means.
    package static let nothing = LabelSelector(matchesNothing: true)

    /// Reads a query as requests hold it.
    /// - Throws: `SelectorError` in Kubernetes' words.
    package init(_ text: String) throws(SelectorError) {
        var parser = LabelSelectorParser(text)
        self.init(try parser.parse())
    }

    /// The selector that a set of labels is: all must be there (services, replication controllers).
    package init(matchLabels: [String: String]) throws(SelectorError) {
        var requirements: [LabelRequirement] = []
        for (key, value) in matchLabels {
            requirements.append(try LabelRequirement(key: key, operator: .equals, values: [value]))
        }
        self.init(requirements)
    }

    /// The selector that an object's spec holds; an absent one selects nothing, an empty one everything.
    package init(_ selector: MetaV1.LabelSelector?) throws(SelectorError) {
        guard let selector else {
            self = .nothing
            return
        }
        var requirements = try LabelSelector(matchLabels: selector.matchLabels).requirements
        for expression in selector.matchExpressions {
            let match: LabelRequirement.Operator
            switch expression.operator {
            case "In": match = .isIn
            case "NotIn": match = .isNotIn
            case "Exists": match = .exists
            case "DoesNotExist": match = .doesNotExist
            default: throw SelectorError(.syntax, "\"\(expression.operator)\" is not a valid label selector operator")
            }
            requirements.append(try LabelRequirement(key: expression.key, operator: match, values: expression.values))
        }
        self.init(requirements)
    }

    /// Whether the selector lets every object through.
    package var isEverything: Bool { self.requirements.isEmpty && !self.matchesNothing }

    /// Whether an object with these labels is selected.
    package func matches(_ labels: [String: String]) -> Bool {
        !self.matchesNothing && self.requirements.allSatisfy { $0.matches(labels) }
    }
}

extension LabelSelector: CustomStringConvertible {
    package var description: String { self.requirements.map(\.description).joined(separator: ",") }
}
