internal import KubernetesAPI
internal import Wire

/// Lets webhooks refuse a write; all are asked at once.
struct ValidatingWebhooks: AdmissionStep {
    let configurations: ObjectMirror<AdmissionRegistrationV1.ValidatingWebhookConfiguration>
    let matcher: WebhookMatcher
    let dispatcher: WebhookDispatcher

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        let hooks = WebhookHook.all(self.configurations.all)
        guard !hooks.isEmpty else { return }
        let seen = attributes
        let refusals = try await withThrowingTaskGroup(of: (Int, StatusError?).self) { group in
            for (index, hook) in hooks.enumerated() {
                guard let definition = try await self.matcher.match(hook, seen) else { continue }
                group.addTask {
                    do {
                        _ = try await self.dispatcher.ask(hook, seen, as: definition)
                        return (index, nil)
                    } catch let error as StatusError {
                        return (index, error)
                    }
                }
            }
            return try await group.reduce(into: [Int: StatusError]()) { $0[$1.0] = $1.1 }
        }
        if let first = refusals.min(by: { $0.key < $1.key }) { throw first.value }
    }
}
