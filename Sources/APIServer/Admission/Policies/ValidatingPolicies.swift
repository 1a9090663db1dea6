internal import CEL
internal import KubernetesAPI
internal import Wire

/// Has policies and their bindings refuse writes, warn of them, or note them for the audit log
/// (ValidatingAdmissionPolicy).
struct ValidatingPolicies: AdmissionStep {
    private typealias Binding = AdmissionRegistrationV1.ValidatingAdmissionPolicyBinding

    private static let failureKey = "validation.policy.admission.k8s.io/validation_failure"
    /// A longer value is cut in the audit log.
    private static let annotationMax = 10 * 1024

    let policies: ObjectMirror<AdmissionRegistrationV1.ValidatingAdmissionPolicy>
    let bindings: ObjectMirror<AdmissionRegistrationV1.ValidatingAdmissionPolicyBinding>
    let matcher: AdmissionMatcher
    let parameters: PolicyParameters
    let authorizer: any Authorizer
    private let compiled = PolicyCache()
    private let programs = ProgramCache()

    /// Nil when the kinds are not served.
    init?(_ stored: StoredObjects, _ hubs: WatchHubs, authorizer: any Authorizer) {
        guard let policies = stored.of(AdmissionRegistrationV1.ValidatingAdmissionPolicy.self),
            let bindings = stored.of(AdmissionRegistrationV1.ValidatingAdmissionPolicyBinding.self)
        else { return nil }
        self.policies = ObjectMirror(policies, hubs)
        self.bindings = ObjectMirror(bindings, hubs)
        self.matcher = AdmissionMatcher(stored: stored)
        self.parameters = PolicyParameters(stored: stored)
        self.authorizer = authorizer
    }

    /// Returns once the policies that were there when `run()` began are known: until then a write could slip past them.
    func waitUntilFilled() async throws {
        try await self.policies.waitUntilFilled()
        try await self.bindings.waitUntilFilled()
    }

    /// Follows the policies and bindings until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.policies.run() }
            group.addTask { await self.bindings.run() }
        }
    }

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        let policies = self.policies.all
        guard !policies.isEmpty else { return }
        let bindings = Dictionary(grouping: self.bindings.all, by: \.spec.policyName)
        let checks = AuthorizationChecks(self.authorizer)
        var refusal: StatusError?
        for policy in self.compiled.all(policies) {
            guard let bound = bindings[policy.name]?.sorted(by: { $0.metadata.name < $1.metadata.name }),
                let definition = try await self.matcher.match(policy.criteria, attributes)
            else { continue }
            let refused = try await self.apply(policy, bound, attributes, definition, checks)
            refusal = refusal ?? refused
        }
        if let refusal { throw refusal }
    }

    /// What a policy with its bindings answers to a write that it is about; nil when it lets it pass.
    private func apply(
        _ policy: CompiledPolicy,
        _ bindings: [Binding],
        _ attributes: AdmissionAttributes,
        _ definition: ResourceDefinition,
        _ checks: AuthorizationChecks
    ) async throws -> StatusError? {
        let codec: StorageCodec?
        do throws(PolicyParameters.Fault) {
            codec = try self.parameters.codec(policy.policy)
        } catch {
            guard !policy.ignoresFailures else { return nil }
            let refusal = PolicyRefusal(message: "failed to configure policy: \(error.text)")
            return refusal.error(policy.name, binding: nil, attributes)
        }
        var refusal: StatusError?
        var annotations: [String: [String]] = [:]
        var input: ExpressionInput?
        for binding in bindings {
            guard try await self.isBound(binding, attributes) else { continue }
            // A namespace is taken to lie within itself.
            let isNamespace = attributes.object.as(CoreV1.Namespace.self) != nil
            let namespace = isNamespace ? attributes.object.objectMeta.name : attributes.call.namespace
            let values: [CELValue]
            do {
                let kind = policy.policy.spec.paramKind
                values = try await self.parameters.values(codec, binding, kind, namespace: namespace)
            } catch let fault as PolicyParameters.Fault {
                guard !policy.ignoresFailures else { continue }
                let refused = PolicyRefusal(message: "failed to configure binding: \(fault.text)")
                refusal = refusal ?? refused.error(policy.name, binding: binding.metadata.name, attributes)
                continue
            }
            let seen: ExpressionInput
            if let input {
                seen = input
            } else {
                seen = try await self.input(attributes, definition, checks)
                input = seen
            }
            for value in values {
                let withParams = codec == nil ? seen : seen.adding("params", value)
                let outcome = try await PolicyEvaluation(policy: policy, programs: self.programs).evaluate(withParams)
                let refused = Self.act(on: outcome, policy.name, binding, attributes)
                refusal = refusal ?? refused
                for (key, value) in outcome.annotations where annotations[key]?.contains(value) != true {
                    annotations[key, default: []].append(Self.cut(value))
                }
            }
        }
        for (key, values) in annotations {
            attributes.notes.annotate("\(policy.name)/\(key)", values.joined(separator: ", "))
        }
        return refusal
    }

    private func isBound(_ binding: Binding, _ attributes: AdmissionAttributes) async throws -> Bool {
        guard let resources = binding.spec.matchResources else { return true }
        let criteria = AdmissionCriteria(resources, fitsWithoutRules: true)
        return try await self.matcher.match(criteria, attributes) != nil
    }

    private func input(
        _ attributes: AdmissionAttributes,
        _ definition: ResourceDefinition,
        _ checks: AuthorizationChecks
    ) async throws -> ExpressionInput {
        let name = attributes.definition.isNamespaced ? attributes.object.objectMeta.namespace : ""
        let namespace =
            name.isEmpty ? nil : try await self.matcher.stored.find(CoreV1.Namespace.self, name: name)
        return ExpressionInput(attributes, as: definition, namespace: namespace, checks: checks)
    }

    /// Does with refusals what the binding says; the first that is to refuse the write.
    private static func act(
        on outcome: PolicyEvaluation.Outcome,
        _ policy: String,
        _ binding: Binding,
        _ attributes: AdmissionAttributes
    ) -> StatusError? {
        let name = binding.metadata.name
        var refused: StatusError?
        for refusal in outcome.refusals {
            for action in binding.spec.validationActions {
                switch action {
                case "Deny": refused = refused ?? refusal.error(policy, binding: name, attributes)
                case "Audit": Self.note(refusal, policy, binding, attributes)
                default:
                    let start = "Validation failed for ValidatingAdmissionPolicy '\(policy)' with binding '\(name)'"
                    attributes.notes.warn("\(start): \(refusal.message)")
                }
            }
        }
        for text in outcome.annotationFaults {
            refused = refused ?? PolicyRefusal(message: text).error(policy, binding: name, attributes)
        }
        return refused
    }

    private static func note(
        _ refusal: PolicyRefusal,
        _ policy: String,
        _ binding: Binding,
        _ attributes: AdmissionAttributes
    ) {
        guard attributes.notes.annotations[Self.failureKey] == nil else { return }
        let value: JSONValue = .array([
            .object([
                "message": .string(refusal.message), "policy": .string(policy),
                "binding": .string(binding.metadata.name), "expressionIndex": .integer(Int64(refusal.index)),
                "validationActions": .array(binding.spec.validationActions.map { .string($0) }),
            ])
        ])
        attributes.notes.annotate(Self.failureKey, value.text)
    }

    private static func cut(_ value: String) -> String {
        String(decoding: value.utf8.prefix(Self.annotationMax), as: UTF8.self)
    }
}
