internal import KubernetesAPI
internal import Wire

/// Holds pods to the level that the labels of their namespace ask for (KEP-2579): refuses, warns, and notes for the
/// audit log. Of kinds that make pods it only warns.
struct PodSecurityAdmission: AdmissionStep {
    private static let podsMax = 3000
    private static let seccompAnnotation = "seccomp.security.alpha.kubernetes.io/"

    let stored: StoredObjects
    let exemptions: PodSecurityExemptions

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation != .delete else { return }
        if attributes.object.schema == CoreV1.Namespace.schema {
            guard attributes.subresource.isEmpty else { return }
            return try await self.checkNamespace(attributes)
        }
        let meta = attributes.object.objectMeta
        guard !self.exemptions.namespaces.contains(meta.namespace),
            !self.exemptions.usernames.contains(attributes.user.name)
        else { return }
        if let pod = attributes.object.as(CoreV1.Pod.self) {
            guard attributes.subresource.isEmpty || attributes.subresource == "ephemeralcontainers" else { return }
            if let old = attributes.old?.as(CoreV1.Pod.self), !Self.matters(pod, old) { return }
            try await self.check(pod.metadata, pod.spec, attributes, enforces: true)
        } else if attributes.subresource.isEmpty, let template = Self.template(of: attributes.object) {
            try await self.check(template.metadata, template.spec, attributes, enforces: false)
        }
    }

    private func check(
        _ metadata: MetaV1.ObjectMeta,
        _ spec: CoreV1.PodSpec,
        _ attributes: AdmissionAttributes,
        enforces: Bool
    ) async throws {
        if let name = spec.runtimeClassName, self.exemptions.runtimeClasses.contains(name) { return }
        let name = attributes.object.objectMeta.namespace
        guard let namespace = try await self.stored.find(CoreV1.Namespace.self, name: name) else { return }
        let policy = PodSecurityPolicy(labels: namespace.metadata.labels)
        let pod = PodUnderCheck(metadata, spec)
        if enforces {
            let violations = PodSecurityChecks.violations(pod, policy.enforce)
            guard violations.isEmpty else {
                let text = PodSecurityViolation.describe(violations)
                throw attributes.forbidden("violates PodSecurity \"\(policy.enforce)\": \(text)")
            }
            attributes.notes.annotate("pod-security.kubernetes.io/enforce-policy", "\(policy.enforce)")
        }
        let audited = PodSecurityChecks.violations(pod, policy.audit)
        if !audited.isEmpty {
            attributes.notes.annotate(
                "pod-security.kubernetes.io/audit-violations",
                "would violate PodSecurity \"\(policy.audit)\": \(PodSecurityViolation.describe(audited))"
            )
        }
        let warned = PodSecurityChecks.violations(pod, policy.warn)
        if !warned.isEmpty {
            attributes.notes.warn(
                "would violate PodSecurity \"\(policy.warn)\": \(PodSecurityViolation.describe(warned))"
            )
        }
    }

    /// Labels must be readable; who makes a namespace stricter is told which of its pods are not up to that.
    private func checkNamespace(_ attributes: AdmissionAttributes) async throws {
        let namespace = CoreV1.Namespace(underlying: attributes.object)
        let policy = PodSecurityPolicy(labels: namespace.metadata.labels)
        let old = attributes.old.map { PodSecurityPolicy(labels: CoreV1.Namespace(underlying: $0).metadata.labels) }
        if !policy.errors.isEmpty, policy.errors != old?.errors {
            let kind = attributes.definition.groupKind
            throw StatusError.invalid(kind, namespace.metadata.name, policy.errors)
        }
        guard let old, policy.enforce != old.enforce, policy.enforce.name != .privileged else { return }
        if policy.enforce.minor == old.enforce.minor, policy.enforce.name <= old.enforce.name { return }
        guard !self.exemptions.namespaces.contains(namespace.metadata.name) else { return }
        let pods = try await self.stored.list(CoreV1.Pod.self, namespace: namespace.metadata.name)
        for warning in self.warnings(pods, namespace.metadata.name, policy.enforce) { attributes.notes.warn(warning) }
    }

    private func warnings(_ pods: [CoreV1.Pod], _ namespace: String, _ level: PodSecurityLevel) -> [String] {
        var found: [String: [String]] = [:]
        for pod in pods.prefix(Self.podsMax) {
            if let name = pod.spec.runtimeClassName, self.exemptions.runtimeClasses.contains(name) { continue }
            let violations = PodSecurityChecks.violations(PodUnderCheck(pod.metadata, pod.spec), level)
            guard !violations.isEmpty else { continue }
            found[PodSecurityViolation.reasons(violations), default: []].append(pod.metadata.name)
        }
        var warnings: [String] = []
        if pods.count > Self.podsMax {
            warnings.append(
                "new PodSecurity enforce level only checked against the first \(Self.podsMax) of \(pods.count) "
                    + "existing pods"
            )
        }
        guard !found.isEmpty else { return warnings }
        warnings.append(
            "existing pods in namespace \"\(namespace)\" violate the new PodSecurity enforce level \"\(level)\""
        )
        let lines = found.map { reasons, names in
            let others =
                switch names.count {
                case 1: ""
                case 2: " (and 1 other pod)"
                default: " (and \(names.count - 1) other pods)"
                }
            return "\(names.min() ?? "")\(others): \(reasons)"
        }
        return warnings + lines.sorted()
    }

    /// Whether an update changes what the checks look at: images, seccomp annotations and ephemeral containers.
    private static func matters(_ pod: CoreV1.Pod, _ old: CoreV1.Pod) -> Bool {
        func marks(_ pod: CoreV1.Pod) -> [String: String] {
            pod.metadata.annotations.filter { $0.key.contains(Self.seccompAnnotation) }
        }
        func images(_ pod: CoreV1.Pod) -> [String] {
            (pod.spec.initContainers + pod.spec.containers).map(\.image)
        }
        return marks(pod) != marks(old) || images(pod) != images(old)
            || pod.spec.ephemeralContainers != old.spec.ephemeralContainers
    }

    private static func template(of object: Message) -> CoreV1.PodTemplateSpec? {
        switch object.schema {
        case CoreV1.PodTemplate.schema: CoreV1.PodTemplate(underlying: object).template
        case CoreV1.ReplicationController.schema: CoreV1.ReplicationController(underlying: object).spec.template
        case AppsV1.ReplicaSet.schema: AppsV1.ReplicaSet(underlying: object).spec.template
        case AppsV1.Deployment.schema: AppsV1.Deployment(underlying: object).spec.template
        case AppsV1.StatefulSet.schema: AppsV1.StatefulSet(underlying: object).spec.template
        case AppsV1.DaemonSet.schema: AppsV1.DaemonSet(underlying: object).spec.template
        case BatchV1.Job.schema: BatchV1.Job(underlying: object).spec.template
        case BatchV1.CronJob.schema: BatchV1.CronJob(underlying: object).spec.jobTemplate.spec.template
        default: nil
        }
    }
}
