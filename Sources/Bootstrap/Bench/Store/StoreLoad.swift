internal import Core
internal import RPC
internal import Wire

/// Puts the load of one row on a server: every client sends its next request when it has the answer to the last.
struct StoreLoad: Sendable {
    /// What a client does over and over; the argument counts up.
    typealias Step = @Sendable (Int) async throws -> Void

    /// The keys and values that reads are of.
    static let listedKeys = 10_000
    static let listedBytes = 4_096
    /// The size of values that are read one by one.
    static let readBytes = 256
    /// How many keys writes go to.
    private static let writtenKeys = 1_000
    private static let pageKeys: Int64 = 500

    var target: StoreTarget
    var duration: Duration
    /// How many operations end a row before its time; nil for no such end.
    var operationsMax: Int?

    /// Stores what reads are of.
    func prepare() async throws {
        try await self.fill("list", StoreRequests.value(Self.listedBytes))
        try await self.fill("get", StoreRequests.value(Self.readBytes))
    }

    private func fill(_ area: String, _ value: [UInt8]) async throws {
        let workers = 50
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    for number in stride(from: worker, to: Self.listedKeys, by: workers) {
                        let request = StoreRequests.put(StoreRequests.key(area, number), value)
                        _ = try await self.target.client(worker).call(Etcd.KVService.put, request)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    func run(_ row: StoreRow) async throws -> StoreResult {
        switch row.kind {
        case .watch: return try await WatchLoad(load: self).run(row)
        case .keepAlive:
            let streams = try await self.keepAliveStreams(row.clients)
            return try await self.measure(row) { client in { _ in try await streams[client]() } }
        case .guardedPut: return try await self.measure(row) { try await self.guardedPut(row, $0) }
        case .put: return try await self.repeatCall(row, Etcd.KVService.put.path, self.puts(row))
        case .get: return try await self.repeatCall(row, Etcd.KVService.range.path, self.gets(isSerializable: false))
        case .serializableGet:
            return try await self.repeatCall(row, Etcd.KVService.range.path, self.gets(isSerializable: true))
        case .range:
            return try await self.repeatCall(
                row,
                Etcd.KVService.range.path,
                [StoreRequests.list("list", limit: 0).protobuf()]
            )
        case .page:
            return try await self.repeatCall(
                row,
                Etcd.KVService.range.path,
                [StoreRequests.list("list", limit: Self.pageKeys).protobuf()]
            )
        case .mixed: return try await self.mixed(row)
        }
    }

    // MARK: Rows

    private func puts(_ row: StoreRow) -> [[UInt8]] {
        let value = StoreRequests.value(row.valueBytes)
        return (0..<Self.writtenKeys).map {
            StoreRequests.put(StoreRequests.key("put-\(row.valueBytes)", $0), value).protobuf()
        }
    }

    private func gets(isSerializable: Bool) -> [[UInt8]] {
        stride(from: 0, to: Self.listedKeys, by: 10).map {
            StoreRequests.get(StoreRequests.key("get", $0), isSerializable: isSerializable).protobuf()
        }
    }

    private func repeatCall(_ row: StoreRow, _ path: String, _ requests: [[UInt8]]) async throws -> StoreResult {
        try await self.measure(row) { number in
            let client = self.target.client(number, spread: row.setup == .members)
            return { step in
                // Clients are spread over the requests, so that neighbours touch different keys.
                let request = requests[(number &* 7919 &+ step) % requests.count]
                _ = try await client.call(path: path, encoded: request)
            }
        }
    }

    private func mixed(_ row: StoreRow) async throws -> StoreResult {
        let puts = self.puts(row)
        let gets = self.gets(isSerializable: false)
        let (put, range) = (Etcd.KVService.put.path, Etcd.KVService.range.path)
        return try await self.measure(row) { number in
            let client = self.target.client(number)
            return { step in
                let place = (number &* 7919 &+ step) % Self.writtenKeys
                if step % 4 == 0 {
                    _ = try await client.call(path: put, encoded: puts[place])
                } else {
                    _ = try await client.call(path: range, encoded: gets[place])
                }
            }
        }
    }

    private func guardedPut(_ row: StoreRow, _ number: Int) async throws -> Step {
        let client = self.target.client(number)
        let key = StoreRequests.key("txn", number)
        let value = StoreRequests.value(row.valueBytes)
        let first = try await client.call(Etcd.KVService.put, StoreRequests.put(key, value))
        let revision = Reached(first.header.revision)
        return { _ in
            let request = StoreRequests.guardedPut(key, value, revision: revision.value)
            let answer = try await client.call(Etcd.KVService.txn, request)
            guard answer.succeeded else { throw BenchError(message: "a guarded put found somebody else's write") }
            revision.value = answer.header.revision
        }
    }

    private func keepAliveStreams(_ count: Int) async throws -> [@Sendable () async throws -> Void] {
        var streams: [@Sendable () async throws -> Void] = []
        for number in 0..<count {
            let client = self.target.client(number)
            let grant = Etcd.LeaseGrantRequest { $0.ttl = 600 }
            let lease = try await client.call(Etcd.LeaseService.leaseGrant, grant)
            let request = Etcd.LeaseKeepAliveRequest { $0.id = lease.id }.protobuf()
            let (writer, reader) = try await client.stream(path: Etcd.LeaseService.leaseKeepAlive.path)
            streams.append {
                try await writer.write(request)
                guard try await reader.next() != nil else { throw BenchError(message: "a keep-alive stream ended") }
            }
        }
        return streams
    }

    // MARK: Measurement

    /// Runs the clients' steps until time or operations are used up.
    func measure(_ row: StoreRow, _ makeStep: @Sendable (Int) async throws -> Step) async throws -> StoreResult {
        var steps: [Step] = []
        for client in 0..<row.clients { steps.append(try await makeStep(client)) }
        let clock = ContinuousClock()
        let share = max(min(self.operationsMax ?? .max, row.operationsMax) / row.clients, 1)
        let usedBefore = self.target.processorTime()
        let start = clock.now
        let end = start + self.duration
        let parts = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for step in steps {
                group.addTask {
                    var values: [Duration] = []
                    var began = clock.now
                    while began < end, values.count < share {
                        try await step(values.count)
                        let now = clock.now
                        values.append(now - began)
                        began = now
                    }
                    return values
                }
            }
            var parts: [[Duration]] = []
            for try await part in group { parts.append(part) }
            return parts
        }
        let values = parts.flatMap(\.self)
        return self.result(row, operations: values.count, values, since: start, usedBefore)
    }

    func result(
        _ row: StoreRow,
        operations: Int,
        _ latencies: [Duration],
        since start: ContinuousClock.Instant,
        _ usedBefore: Duration
    ) -> StoreResult {
        let elapsed = ContinuousClock.now - start
        let meters = self.target.meters
        let resident = meters.map { $0.resident() }
        return StoreResult(
            row: row,
            operations: operations,
            elapsed: elapsed,
            latency: Samples(latencies),
            processor: meters.isEmpty ? nil : self.target.processorTime() - usedBefore,
            residentBytes: resident.reduce(0) { $0 + $1.totalBytes },
            anonymousBytes: resident.reduce(0) { $0 + $1.anonymousBytes }
        )
    }
}
