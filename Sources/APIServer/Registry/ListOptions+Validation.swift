internal import KubernetesAPI

extension ListOptions {
    /// Refuses options of a list that exclude each other.
    static func check(_ query: QueryParameters) throws {
        var errors: [FieldError] = []
        if let match = query["resourceVersionMatch"] {
            if query["resourceVersion"] == nil {
                errors.append(Self.forbiddenMatch("is forbidden unless resourceVersion is provided"))
            }
            if query["continue"] != nil { errors.append(Self.forbiddenMatch("is forbidden when continue is provided")) }
            if Match(rawValue: match) == nil {
                let known = [Match.exact.rawValue, Match.notOlderThan.rawValue, ""]
                errors.append(.notSupported(Self.matchField, match, known))
            }
            if match == Match.exact.rawValue, query["resourceVersion"] == "0" {
                errors.append(Self.forbiddenMatch("\"exact\" is forbidden for resourceVersion \"0\""))
            }
        }
        if query.optionalFlag("sendInitialEvents") != nil {
            errors.append(.forbidden("sendInitialEvents", "sendInitialEvents is forbidden for list"))
        }
        try Self.refuse(errors)
    }

    /// Refuses options of a watch that exclude each other.
    static func checkWatch(_ query: QueryParameters) throws {
        var errors: [FieldError] = []
        let match = query["resourceVersionMatch"]
        let expected = Match.notOlderThan.rawValue
        let sendsInitialEvents = query.optionalFlag("sendInitialEvents") != nil
        if sendsInitialEvents, match != expected {
            let detail = "sendInitialEvents requires setting resourceVersionMatch to \(expected)"
            errors.append(.forbidden(Self.matchField, detail))
        }
        if let match {
            if !sendsInitialEvents {
                errors.append(Self.forbiddenMatch("is forbidden for watch unless sendInitialEvents is provided"))
            }
            if match != expected { errors.append(.notSupported(Self.matchField, match, [expected])) }
            if query["continue"] != nil { errors.append(Self.forbiddenMatch("is forbidden when continue is provided")) }
        }
        try Self.refuse(errors)
    }

    private static let matchField: FieldPath = "resourceVersionMatch"

    private static func forbiddenMatch(_ why: String) -> FieldError {
        .forbidden(Self.matchField, "resourceVersionMatch \(why)")
    }

    private static func refuse(_ errors: [FieldError]) throws {
        guard !errors.isEmpty else { return }
        throw StatusError.invalid(GroupKind(group: "meta.k8s.io", kind: "ListOptions"), "", errors)
    }
}
