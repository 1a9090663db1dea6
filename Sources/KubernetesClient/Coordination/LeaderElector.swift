package import Core
internal import KubernetesAPI
package import Logging

/// Runs a component in one process of several at a time.
package struct LeaderElector: Sendable {
    private let client: KubernetesClient
    private let key: ObjectKey
    private let identity: String
    private let clock: any WallClock
    private let logger: Logger

    /// A candidate called `identity` for the lease `name` in `kube-system`.
    package init(
        client: KubernetesClient,
        name: String,
        identity: String,
        clock: any WallClock,
        logger: Logger
    ) {
        self.client = client
        self.key = ObjectKey(namespace: "kube-system", name: name)
        self.identity = identity
        self.clock = clock
        self.logger = logger
    }

    /// Waits to be the leader, then runs `body`; throws `LeadershipLost` when the lease could not be kept, after which
    /// the process must start anew, since another may lead already.
    package func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        var election = LeaderElection(identity: self.identity, key: self.key)
        while !election.isLeader(now: self.clock.now()) {
            await self.attempt(&election)
            if election.isLeader(now: self.clock.now()) { break }
            try await ContinuousClock().sleep(for: LeaderElection.retryPeriod)
        }
        self.logger.info("became the leader", metadata: [LogKey.name: "\(self.key)"])
        let won = election
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask { try await self.keep(won) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func keep(_ won: LeaderElection) async throws {
        var election = won
        do {
            while election.isLeader(now: self.clock.now()) {
                try await ContinuousClock().sleep(for: LeaderElection.retryPeriod)
                await self.attempt(&election)
            }
        } catch {
            await self.release(election)
            throw error
        }
        throw LeadershipLost()
    }

    private func attempt(_ election: inout LeaderElection) async {
        do {
            let lease = try await self.read()
            guard case .write(let claim) = election.decide(lease, now: self.clock.now()) else { return }
            let start = self.clock.now()
            if lease == nil {
                try await self.client.create(claim)
            } else {
                try await self.client.update(claim)
            }
            election.renewed(now: start)
        } catch {
            self.logger.debug("could not renew the lease", metadata: [LogKey.error: "\(error)"])
        }
    }

    private func read() async throws -> CoordinationV1.Lease? {
        do {
            return try await self.client.get(namespace: self.key.namespace, name: self.key.name)
        } catch let error as StatusError where error.isNotFound {
            return nil
        }
    }

    /// Best effort, in a task that is being cancelled: whoever waits for the lease waits 15 s at most.
    private func release(_ election: LeaderElection) async {
        guard let lease = try? await self.read(), let released = election.release(lease, now: self.clock.now()) else {
            return
        }
        _ = try? await self.client.update(released)
    }
}
