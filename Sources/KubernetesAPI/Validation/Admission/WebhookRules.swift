internal import Wire

/// What must hold of the configurations of webhooks.
enum WebhookRules {
    /// What the rules look at, of a webhook of either kind.
    private struct Hook {
        var name: String
        var rules: [AdmissionRegistrationV1.RuleWithOperations]
        var failurePolicy: String?
        var matchPolicy: String?
        var sideEffects: String?
        var timeoutSeconds: Int32?
        var selectors: [(String, MetaV1.LabelSelector?)]
        var reinvocationPolicy: String?
        var client: AdmissionRegistrationV1.WebhookClientConfig
        var conditions: [AdmissionRegistrationV1.MatchCondition]
        var versions: [String]
    }

    private static let reviewVersions = ["v1", "v1beta1"]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(AdmissionRegistrationV1.ValidatingWebhookConfiguration.self) { configuration in
            Self.errors(
                configuration.webhooks.map { hook in
                    Hook(
                        name: hook.name,
                        rules: hook.rules,
                        failurePolicy: hook.failurePolicy,
                        matchPolicy: hook.matchPolicy,
                        sideEffects: hook.sideEffects,
                        timeoutSeconds: hook.timeoutSeconds,
                        selectors: [
                            ("namespaceSelector", hook.namespaceSelector), ("objectSelector", hook.objectSelector),
                        ],
                        client: hook.clientConfig,
                        conditions: hook.matchConditions,
                        versions: hook.admissionReviewVersions
                    )
                }
            )
        }
        table.always(AdmissionRegistrationV1.MutatingWebhookConfiguration.self) { configuration in
            Self.errors(
                configuration.webhooks.map { hook in
                    Hook(
                        name: hook.name,
                        rules: hook.rules,
                        failurePolicy: hook.failurePolicy,
                        matchPolicy: hook.matchPolicy,
                        sideEffects: hook.sideEffects,
                        timeoutSeconds: hook.timeoutSeconds,
                        selectors: [
                            ("namespaceSelector", hook.namespaceSelector), ("objectSelector", hook.objectSelector),
                        ],
                        reinvocationPolicy: hook.reinvocationPolicy,
                        client: hook.clientConfig,
                        conditions: hook.matchConditions,
                        versions: hook.admissionReviewVersions
                    )
                }
            )
        }
    }

    private static func errors(_ hooks: [Hook]) -> [FieldError] {
        var errors: [FieldError] = []
        var names: Set<String> = []
        for (index, hook) in hooks.enumerated() {
            let path = FieldPath("webhooks").index(index)
            errors += Self.errors(hook, path)
            errors += Self.versionErrors(hook.versions, path.child("admissionReviewVersions"))
            if !hook.name.isEmpty, !names.insert(hook.name).inserted {
                errors.append(.duplicate(path.child("name"), .string(hook.name)))
            }
        }
        return errors
    }

    private static func errors(_ hook: Hook, _ path: FieldPath) -> [FieldError] {
        var errors = Self.nameErrors(hook.name, path.child("name"))
        for (index, rule) in hook.rules.enumerated() {
            errors += MatchResourceRules.errors(rule, path.child("rules").index(index))
        }
        func supported(_ name: String, _ value: String?, _ values: [String]) {
            guard let value, !values.contains(value) else { return }
            errors.append(.notSupported(path.child(name), value, values))
        }
        supported("failurePolicy", hook.failurePolicy, MatchResourceRules.failurePolicies)
        supported("matchPolicy", hook.matchPolicy, MatchResourceRules.matchPolicies)
        let effects = ["None", "NoneOnDryRun"]
        if hook.sideEffects == nil {
            let detail = "must specify one of \(effects.joined(separator: ", "))"
            errors.append(.required(path.child("sideEffects"), detail))
        }
        supported("sideEffects", hook.sideEffects, effects)
        if let timeout = hook.timeoutSeconds, !(1...30).contains(timeout) {
            let detail = "the timeout value must be between 1 and 30 seconds"
            errors.append(.invalid(path.child("timeoutSeconds"), .integer(timeout), detail))
        }
        for (name, selector) in hook.selectors { errors += Check.selector(selector, path.child(name)) }
        supported("reinvocationPolicy", hook.reinvocationPolicy, ["IfNeeded", "Never"])
        if (hook.client.url == nil) == (hook.client.service == nil) {
            let detail = "exactly one of url or service is required"
            errors.append(.required(path.child("clientConfig"), detail))
        }
        return errors
            + MatchConditionRules.errors(hook.conditions, hasParams: false, path.child("matchConditions"))
    }

    private static func nameErrors(_ name: String, _ path: FieldPath) -> [FieldError] {
        if name.isEmpty { return [.required(path)] }
        let errors = Check.name(name, path, NameRules.dnsSubdomain)
        if !errors.isEmpty { return errors }
        guard name.split(separator: ".").count < 3 else { return [] }
        return [.invalid(path, name, "should be a domain with at least three segments separated by dots")]
    }

    private static func versionErrors(_ versions: [String], _ path: FieldPath) -> [FieldError] {
        let list = Self.reviewVersions.joined(separator: ", ")
        if versions.isEmpty { return [.required(path, "must specify one of \(list)")] }
        var errors: [FieldError] = []
        var seen: Set<String> = []
        for (index, version) in versions.enumerated() {
            guard seen.insert(version).inserted else {
                errors.append(.invalid(path.index(index), version, "duplicate version"))
                continue
            }
            errors += Check.name(version, path.index(index), NameRules.dns1035Label)
        }
        if !versions.contains(where: Self.reviewVersions.contains) {
            let value = BadValue.raw(GoSyntax.list(versions))
            errors.append(.invalid(path, value, "must include at least one of \(list)"))
        }
        return errors
    }
}
