internal import KubernetesAPI

/// Which writes a webhook or a policy is about.
struct AdmissionCriteria: Hashable, Sendable {
    /// A write is of a rule, and its object of one of these names; of any name where there are none.
    struct Rule: Hashable, Sendable {
        var names: [String] = []
        var rule: AdmissionRegistrationV1.RuleWithOperations
    }

    /// One must fit.
    var rules: [Rule]
    /// None may fit.
    var excluded: [Rule] = []
    /// Every write fits where there are no rules.
    var fitsWithoutRules = false
    var namespaceSelector: MetaV1.LabelSelector?
    var objectSelector: MetaV1.LabelSelector?
    /// Rules are also for the same objects in other versions.
    var matchesEquivalents: Bool
}

extension AdmissionCriteria {
    /// What a policy's constraints, or a binding's, say.
    init(_ resources: AdmissionRegistrationV1.MatchResources, fitsWithoutRules: Bool = false) {
        func rules(_ rules: [AdmissionRegistrationV1.NamedRuleWithOperations]) -> [Rule] {
            rules.map { Rule(names: $0.resourceNames, rule: $0.ruleWithOperations) }
        }
        self.init(
            rules: rules(resources.resourceRules),
            excluded: rules(resources.excludeResourceRules),
            fitsWithoutRules: fitsWithoutRules,
            namespaceSelector: resources.namespaceSelector,
            objectSelector: resources.objectSelector,
            matchesEquivalents: resources.matchPolicy != "Exact"
        )
    }
}
