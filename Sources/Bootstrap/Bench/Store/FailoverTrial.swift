internal import RPC
internal import Wire

/// Kills the leader of a cluster while a client writes, and takes the time until a write succeeds that was made after
/// that. Then looks whether everything is there that was acknowledged.
struct FailoverTrial {
    let cluster: StoreCluster

    /// How long the client writes before the leader is killed.
    private static let warmUp = Duration.milliseconds(500)
    /// How long after a write the next one is tried, whether the last was answered or not.
    private static let probeInterval = Duration.milliseconds(10)
    private static let patience = Duration.seconds(30)

    func run(rounds: Int) async throws -> TrialResult {
        var durations: [Duration] = []
        var written = 0
        for round in 0..<rounds {
            let leader = try await self.leader()
            let survivors = self.cluster.processes.indices.filter { $0 != leader }
            let clients = survivors.map { self.cluster.target.client($0, spread: true) }
            let (duration, acknowledged) = try await self.killWhileWriting(leader, clients, round)
            durations.append(duration)
            written += acknowledged
            let found = try await clients[0].call(
                Etcd.KVService.range,
                StoreRequests.count(Self.area(round)),
                timeout: Self.patience
            )
            guard found.count >= acknowledged else {
                throw BenchError(message: "\(acknowledged) writes were acknowledged, \(found.count) are there")
            }
            self.cluster.processes[leader].waitForEnd()
            try self.cluster.processes[leader].start()
            try await self.cluster.waitUntilReady()
        }
        return TrialResult(durations: durations, note: "none of \(written) acknowledged writes lost")
    }

    private static func area(_ round: Int) -> String { "failover-\(round)" }

    private func leader() async throws -> Int {
        let deadline = ContinuousClock.now + Self.patience
        while ContinuousClock.now < deadline {
            for place in self.cluster.processes.indices {
                let client = self.cluster.target.client(place, spread: true)
                let request = Etcd.StatusRequest()
                let status = try await client.call(Etcd.MaintenanceService.status, request, timeout: Self.patience)
                if status.leader != 0, status.leader == status.header.memberId { return place }
            }
            try await Task.sleep(for: Self.probeInterval)
        }
        throw BenchError(message: "nobody leads the cluster")
    }

    /// Returns how long no write went through, and how many writes before it did.
    private func killWhileWriting(
        _ leader: Int,
        _ clients: [GRPCClient],
        _ round: Int
    ) async throws -> (Duration, acknowledged: Int) {
        let acknowledged = Reached(0)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                var number = 0
                while !Task.isCancelled {
                    let request = StoreRequests.put(StoreRequests.key(Self.area(round), number), [1])
                    number += 1
                    guard (try? await clients[0].call(Etcd.KVService.put, request)) != nil else { continue }
                    acknowledged.value += 1
                }
            }
            try await Task.sleep(for: Self.warmUp)
            let start = self.cluster.processes[leader].kill()
            try await Self.writeOnce(clients)
            let duration = ContinuousClock.now - start
            group.cancelAll()
            return (duration, Int(acknowledged.value))
        }
    }

    private enum Event {
        case isDue
        case answered(Bool)
    }

    /// Returns as soon as one write has succeeded. A write that was on its way to the dead leader may never be
    /// answered, so the next one does not wait for it.
    private static func writeOnce(_ clients: [GRPCClient]) async throws {
        let deadline = ContinuousClock.now + Self.patience
        try await withThrowingTaskGroup(of: Event.self) { group in
            var number = 0
            group.addTask { .isDue }
            while let event = try await group.next(), ContinuousClock.now < deadline {
                switch event {
                case .answered(true): return group.cancelAll()
                case .answered(false): continue
                case .isDue: break
                }
                let client = clients[number % clients.count]
                let request = StoreRequests.put(StoreRequests.key("failover-probe", number), [1])
                group.addTask { .answered((try? await client.call(Etcd.KVService.put, request)) != nil) }
                number += 1
                group.addTask {
                    try await Task.sleep(for: Self.probeInterval)
                    return .isDue
                }
            }
            group.cancelAll()
            throw BenchError(message: "writes did not go on within \(Self.patience)")
        }
    }
}
