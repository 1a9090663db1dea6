internal import KubernetesAPI

/// One webhook of a configuration, mutating or validating.
struct WebhookHook: Hashable, Sendable {
    let configuration: String
    let name: String
    let client: AdmissionRegistrationV1.WebhookClientConfig
    let rules: [AdmissionRegistrationV1.RuleWithOperations]
    let namespaceSelector: MetaV1.LabelSelector?
    let objectSelector: MetaV1.LabelSelector?
    /// A failure of the call is no refusal.
    let ignoresFailures: Bool
    /// Rules are also for the same objects in other versions.
    let matchesEquivalents: Bool
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
        self.rules = hook.rules
        self.namespaceSelector = hook.namespaceSelector
        self.objectSelector = hook.objectSelector
        self.ignoresFailures = hook.failurePolicy == "Ignore"
        self.matchesEquivalents = hook.matchPolicy != "Exact"
        self.hasSideEffects = hook.sideEffects != "None" && hook.sideEffects != "NoneOnDryRun"
        self.isReinvoked = hook.reinvocationPolicy == "IfNeeded"
        self.timeoutSeconds = hook.timeoutSeconds ?? 10
    }

    private init(_ configuration: String, _ hook: AdmissionRegistrationV1.ValidatingWebhook) {
        self.configuration = configuration
        self.name = hook.name
        self.client = hook.clientConfig
        self.rules = hook.rules
        self.namespaceSelector = hook.namespaceSelector
        self.objectSelector = hook.objectSelector
        self.ignoresFailures = hook.failurePolicy == "Ignore"
        self.matchesEquivalents = hook.matchPolicy != "Exact"
        self.hasSideEffects = hook.sideEffects != "None" && hook.sideEffects != "NoneOnDryRun"
        self.isReinvoked = false
        self.timeoutSeconds = hook.timeoutSeconds ?? 10
    }
}
