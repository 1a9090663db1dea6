internal import RPC
internal import Wire

/// grpc.health.v1.Health: serving as long as the member works.
struct HealthService: Sendable {
    let member: StoreMember

    func register(on router: GRPCRouter) {
        router.register(GRPCHealth.Health.check) { _, _ in
            GRPCHealth.HealthCheckResponse { $0.status = self.member.isHealthy ? .serving : .notServing }
        }
    }
}

extension StoreMember {
    /// Whether it accepts requests.
    package var isHealthy: Bool {
        let values = self.status.now
        return values.failure == nil && values.leader != nil
    }
}
