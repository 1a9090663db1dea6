internal import RPC
internal import Wire

/// Fills a server, looks at its memory, kills it, starts it again and takes the time until it serves.
struct RestartTrial {
    let cluster: StoreCluster
    let keys: Int
    let valueBytes: Int

    private static let workers = 16
    /// etcd's limit on a request leaves room for so much.
    private static let transactionBytes = 512 << 10
    private static let transactionKeys = 128
    private static let area = "restart"

    func run() async throws -> TrialResult {
        try await self.fill()
        let memory = self.cluster.meters.map { $0.resident() }
        let anonymousBytes = memory.reduce(0) { $0 + $1.anonymousBytes }
        let residentBytes = memory.reduce(0) { $0 + $1.totalBytes }
        let process = self.cluster.processes[0]
        _ = process.kill()
        process.waitForEnd()
        let start = ContinuousClock.now
        try process.start()
        let duration = try await self.cluster.waitUntilReady(0) - start
        let found = try await self.cluster.target.client(0)
            .call(Etcd.KVService.range, StoreRequests.count(Self.area))
        guard found.count == self.keys else {
            throw BenchError(message: "of \(self.keys) keys \(found.count) are there")
        }
        return TrialResult(
            durations: [duration],
            note: "before that RSS \(residentBytes >> 20) MiB, anonymous \(anonymousBytes >> 20) MiB",
            anonymousBytes: anonymousBytes
        )
    }

    private func fill() async throws {
        let value = StoreRequests.value(self.valueBytes)
        let step = min(Self.transactionKeys, max(1, Self.transactionBytes / (self.valueBytes + 64)))
        let count = self.keys
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<Self.workers {
                let client = self.cluster.target.client(worker)
                group.addTask {
                    for first in stride(from: worker * step, to: count, by: Self.workers * step) {
                        let numbers = first..<min(first + step, count)
                        let keys = numbers.map { StoreRequests.key(Self.area, $0) }
                        _ = try await client.call(Etcd.KVService.txn, StoreRequests.puts(keys, value))
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
