internal import Wire

/// What must hold of the amounts that a container asks for and may use.
enum ResourceRules {
    private static let standard: Set<String> = ["cpu", "memory", "ephemeral-storage"]

    static func errors(_ resources: CoreV1.ResourceRequirements, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        for (name, limit) in resources.limits.sorted(by: { $0.key < $1.key }) {
            errors += Self.errors(name, limit.amount, path.child("limits").key(name))
        }
        for (name, request) in resources.requests.sorted(by: { $0.key < $1.key }) {
            errors += Self.errors(name, request.amount, path.child("requests").key(name))
            let place = path.child("requests")
            guard let limit = resources.limits[name] else {
                if !Self.mayOvercommit(name) {
                    errors.append(.required(path.child("limits"), "Limit must be set for non overcommitable resources"))
                }
                continue
            }
            if !Self.mayOvercommit(name), request.amount != limit.amount {
                let detail = "must be equal to \(name) limit of \(limit.string)"
                errors.append(.invalid(place, request.string, detail))
            } else if request.amount > limit.amount {
                let detail = "must be less than or equal to \(name) limit of \(limit.string)"
                errors.append(.invalid(place, request.string, detail))
            }
        }
        return errors
    }

    private static func errors(_ name: String, _ amount: Quantity, _ path: FieldPath) -> [FieldError] {
        var errors = Check.name(name, path, NameRules.qualifiedName)
        guard errors.isEmpty else { return errors }
        if !name.contains("/"), !Self.standard.contains(name), !name.hasPrefix("hugepages-") {
            errors.append(.invalid(path, name, "must be a standard resource type or fully qualified"))
            errors.append(.invalid(path, name, "must be a standard resource for containers"))
        }
        if amount.sign < 0 { errors.append(.invalid(path, amount.description, Check.nonNegative)) }
        let isWhole = Quantity(amount.value) == amount
        if name.contains("/"), !isWhole { errors.append(.invalid(path, amount.description, "must be an integer")) }
        return errors
    }

    /// Extended resources and huge pages cannot be promised twice.
    private static func mayOvercommit(_ name: String) -> Bool {
        !name.contains("/") && !name.hasPrefix("hugepages-")
    }
}
