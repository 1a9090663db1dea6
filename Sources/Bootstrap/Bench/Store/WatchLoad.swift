internal import RPC
internal import Wire

/// Many watch streams on one key and one writer, who writes again when all have seen the last change. An operation is
/// one event that one watcher has received; its latency counts from the start of the put.
struct WatchLoad: Sendable {
    var load: StoreLoad

    func run(_ row: StoreRow) async throws -> StoreResult {
        let key = StoreRequests.key("watch", 0)
        var streams: [(writer: RPCWriter<[UInt8]>, reader: RPCReader<[UInt8]>)] = []
        let request = StoreRequests.watch(key).protobuf()
        for number in 0..<row.clients {
            let stream = try await self.load.target.client(number).stream(path: Etcd.WatchService.watch.path)
            try await stream.writer.write(request)
            guard try await stream.reader.next() != nil else { throw BenchError(message: "a watch was refused") }
            streams.append(stream)
        }
        let put = StoreRequests.put(key, StoreRequests.value(row.valueBytes)).protobuf()
        let clock = ContinuousClock()
        let writer = self.load.target.client(0)
        let usedBefore = self.load.target.processorTime()
        let start = clock.now
        var latencies: [Duration] = []
        let watchers = streams
        while clock.now < start + self.load.duration, latencies.count < self.load.operationsMax ?? .max {
            latencies += try await Self.round(watchers.map(\.reader), clock) {
                _ = try await writer.call(path: Etcd.KVService.put.path, encoded: put)
            }
        }
        let result = self.load.result(row, operations: latencies.count, latencies, since: start, usedBefore)
        for stream in streams { try await stream.writer.finish() }
        return result
    }

    /// One write, and every watcher's answer to it.
    private static func round(
        _ readers: [RPCReader<[UInt8]>],
        _ clock: ContinuousClock,
        _ write: @escaping @Sendable () async throws -> Void
    ) async throws -> [Duration] {
        let start = clock.now
        return try await withThrowingTaskGroup(of: Duration?.self) { group in
            group.addTask {
                try await write()
                return nil
            }
            for reader in readers {
                group.addTask {
                    guard try await reader.next() != nil else { throw BenchError(message: "a watch stream ended") }
                    return clock.now - start
                }
            }
            var latencies: [Duration] = []
            for try await latency in group { if let latency { latencies.append(latency) } }
            return latencies
        }
    }
}
