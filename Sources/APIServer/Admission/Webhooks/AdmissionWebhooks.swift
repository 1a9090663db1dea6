internal import KubernetesAPI

/// The webhooks of both kinds, kept up with their configurations.
struct AdmissionWebhooks: Sendable {
    let mutating: MutatingWebhooks
    let validating: ValidatingWebhooks

    /// Nil when the configurations of webhooks are not served.
    init?(
        _ stored: StoredObjects,
        _ hubs: WatchHubs,
        _ servers: RemoteServers,
        authorizer: any Authorizer,
        makeUID: @escaping @Sendable () -> String
    ) {
        guard let mutating = stored.of(AdmissionRegistrationV1.MutatingWebhookConfiguration.self),
            let validating = stored.of(AdmissionRegistrationV1.ValidatingWebhookConfiguration.self)
        else { return nil }
        let matcher = WebhookMatcher(matcher: AdmissionMatcher(stored: stored), authorizer: authorizer)
        let dispatcher = WebhookDispatcher(stored: stored, servers: servers, makeUID: makeUID)
        self.mutating = MutatingWebhooks(
            configurations: ObjectMirror(mutating, hubs),
            matcher: matcher,
            dispatcher: dispatcher
        )
        self.validating = ValidatingWebhooks(
            configurations: ObjectMirror(validating, hubs),
            matcher: matcher,
            dispatcher: dispatcher
        )
    }

    /// Returns once the configurations that were there when `run()` began are known: until then a write could slip past
    /// them.
    func waitUntilFilled() async throws {
        try await self.mutating.configurations.waitUntilFilled()
        try await self.validating.configurations.waitUntilFilled()
    }

    /// Follows the configurations until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.mutating.configurations.run() }
            group.addTask { await self.validating.configurations.run() }
        }
    }
}
