internal import KubernetesAPI

/// One webhook of a configuration, mutating or validating.
struct WebhookHook: Hashable, Sendable {
    let configuration: String
    let name: String
    let client: AdmissionRegistrationV1.WebhookClientConfig
    let criteria: AdmissionCriteria
    let conditions: [AdmissionRegistrationV1.MatchCondition]
    /// A failure of the call is no refusal.
    let ignoresFailures: Bool
    let hasSideEffects: Bool
    let isReinvoked: Bool
    let timeoutSeconds: Int32

    /// All hooks of some configurations, in the order in which they are called.
    static func all(_ configurations: [AdmissionRegistrationV1.MutatingWebhookConfiguration]) -> [WebhookHook] {
        configurations.sorted { $0.metadata.name < $1.metadata.name }.flatMap { configuration in
            configuration.webhooks.map { WebhookHook(configuration.metadata.name, $0) }
        }
    }

    /// All hooks of some configurations, in the order in which their answers count.
    static func all(_ configurations: [AdmissionRegistrationV1.ValidatingWebhookConfiguration]) -> [WebhookHook] {
        configurations.sorted { $0.metadata.name < $1.metadata.name }.flatMap { configuration in
            configuration.webhooks.map { WebhookHook(configuration.metadata.name, $0) }
        }
    }

    private init(_ configuration: String, _ hook: AdmissionRegistrationV1.MutatingWebhook) {
        self.configuration = configuration
        self.name = hook.name
        self.client = hook.clientConfig
        self.criteria = AdmissionCriteria(
            rules: hook.rules.map { AdmissionCriteria.Rule(rule: $0) },
            namespaceSelector: hook.namespaceSelector,
            objectSelector: hook.objectSelector,
            matchesEquivalents: hook.matchPolicy != "Exact"
        )
        self.conditions = hook.matchConditions
        self.ignoresFailures = hook.failurePolicy == "Ignore"
        self.hasSideEffects = hook.sideEffects != "None" && hook.sideEffects != "NoneOnDryRun"
        self.isReinvoked = hook.reinvocationPolicy == "IfNeeded"
        self.timeoutSeconds = hook.timeoutSeconds ?? 10
    }

    private init(_ configuration: String, _ hook: AdmissionRegistrationV1.ValidatingWebhook) {
        self.configuration = configuration
        self.name = hook.name
        self.client = hook.clientConfig
        self.criteria = AdmissionCriteria(
            rules: hook.rules.map { AdmissionCriteria.Rule(rule: $0) },
            namespaceSelector: hook.namespaceSelector,
            objectSelector: hook.objectSelector,
            matchesEquivalents: hook.matchPolicy != "Exact"
        )
        self.conditions = hook.matchConditions
        self.ignoresFailures = hook.failurePolicy == "Ignore"
        self.hasSideEffects = hook.sideEffects != "None" && hook.sideEffects != "NoneOnDryRun"
        self.isReinvoked = false
        self.timeoutSeconds = hook.timeoutSeconds ?? 10
    }
}
