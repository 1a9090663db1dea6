internal import RPC
internal import Transport

/// A client's wish to be served only by a member that knows of a leader, and so of the others' changes.
struct LeaderRequirement: Sendable {
    /// etcd's metadata for it.
    private static let key = "hasleader"
    private static let value = "true"

    let presence: LeaderPresence

    /// Whether a request is to be refused for want of a leader.
    func refuses(_ request: HTTPServerRequest) -> Bool {
        !self.presence.hasLeader && request.head.headers.first(Self.key) == Self.value
    }

    /// What such a request is told.
    static var refusal: StoreError { StoreError(.unavailable, EtcdText.noLeader) }

    /// Runs a stream's handler; ends it if the client wants a leader and that is lost.
    func run(_ context: RPCContext, _ body: @escaping @Sendable () async throws -> Void) async throws {
        guard context.metadata.first(Self.key) == Self.value else { return try await body() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask { try await self.presence.waitForLoss() }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
