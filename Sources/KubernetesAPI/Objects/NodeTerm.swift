/// One alternative of a node affinity: all its expressions must hold; one without any finds no node.
package struct NodeTerm: Sendable {
    private let expressions: [CoreV1.NodeSelectorRequirement]
    private let fields: [CoreV1.NodeSelectorRequirement]

    /// Reads the term of an affinity.
    package init(_ term: CoreV1.NodeSelectorTerm) {
        self.expressions = term.matchExpressions
        self.fields = term.matchFields
    }

    /// The term finds a node of this name and these labels.
    package func isMet(byNode name: String, labels: [String: String]) -> Bool {
        guard !self.expressions.isEmpty || !self.fields.isEmpty else { return false }
        return self.expressions.allSatisfy { Self.holds($0, labels[$0.key]) }
            && self.fields.allSatisfy { Self.holds($0, $0.key == "metadata.name" ? name : nil) }
    }

    private static func holds(_ requirement: CoreV1.NodeSelectorRequirement, _ value: String?) -> Bool {
        switch requirement.operator {
        case "In": return value.map(requirement.values.contains) ?? false
        case "NotIn": return !(value.map(requirement.values.contains) ?? false)
        case "Exists": return value != nil
        case "DoesNotExist": return value == nil
        case "Gt", "Lt":
            guard let number = value.flatMap({ Int64($0) }), let bound = requirement.values.first.flatMap({ Int64($0) })
            else { return false }
            return requirement.operator == "Gt" ? number > bound : number < bound
        default: return false
        }
    }
}
