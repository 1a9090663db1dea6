import RPC
import Store
import Testing
import Transport
import Wire

/// Very many watches on which nothing happens, as those of a large cluster's kubelets.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .timeLimit(.minutes(3)),
    .serialized
)
struct IdleWatchTests {
    private typealias Stream = (RPCWriter<Etcd.WatchRequest>, RPCReader<Etcd.WatchResponse>)

    private static let watchesCount = 10_000
    /// What 10,000 watches may cost: some kilobytes each.
    private static let growthBytesMax = 256 << 20

    private static func key(_ number: Int) -> [UInt8] { Array("/idle/\(number)".utf8) }

    /// Few streams with many watches each, and many streams with few: on ten connections.
    @Test(arguments: [10, 1_000]) func othersAreServedBesideThem(streamsCount: Int) async throws {
        let directory = try TemporaryDirectory()
        let process = try await MartletProcess.start(dataDirectory: directory.path)
        _ = try await process.store.put([1], [1], expectedModRevision: nil)
        let before = try process.residentBytes
        let clients = try (0..<10).map { _ in
            try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: process.port), logger: silentLogger)
        }
        let perStream = Self.watchesCount / streamsCount
        var streams: [Stream] = []
        for number in 0..<streamsCount {
            let (writer, reader) = try await GRPCClient(http: clients[number % clients.count])
                .bidirectional(Etcd.WatchService.watch)
            for watch in 0..<perStream {
                let create = Etcd.WatchCreateRequest { $0.key = Self.key(number * perStream + watch) }
                try await writer.write(Etcd.WatchRequest { $0.createRequest = create })
                let response = try await reader.next()
                #expect(response?.created == true && response?.canceled == false)
            }
            streams.append((writer, reader))
            _ = try await process.store.put([1], [1], expectedModRevision: nil)
        }
        let growth = try process.residentBytes - before
        #expect(growth < Self.growthBytesMax, "\(growth >> 20) MiB")
        // One of them has something to tell, and only that one does.
        for (number, watch) in [(0, 0), (streamsCount / 2, perStream - 1), (streamsCount - 1, 0)] {
            _ = try await process.store.put(Self.key(number * perStream + watch), [7], expectedModRevision: nil)
            let response = try await streams[number].1.next()
            #expect(response?.watchId == Int64(watch))
            #expect(response?.events.map(\.kv.value) == [[7]])
        }
        #expect(process.isRunning)
        streams = []
        for client in clients { await client.shutdown() }
        try await process.stop()
    }
}
