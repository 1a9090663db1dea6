import Store
import Testing
import Transport

/// The client of a cluster of which servers are missing.
@Suite(.enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"))
struct EtcdStoreFailoverTests {
    @Test func aWriteThatReachedNobodyGoesToTheNextServer() async throws {
        let nobody = try FreePorts().draw()
        try await withServedStore { port, _ in
            let endpoints = [nobody, port].map { HTTPEndpoint.tcp(host: "127.0.0.1", port: $0) }
            let store = try EtcdStore(endpoints: endpoints, repeatFor: .zero, logger: silentLogger)
            try await ensuring(
                {
                    let outcome = try await store.put([1], [2], expectedModRevision: 0)
                    #expect(outcome == .stored(revision: 2))
                },
                then: { await store.shutdown() }
            )
        }
    }

    @Test func aCallWaitsForAServerThatStarts() async throws {
        let cluster = try StoreCluster(1)
        let member = cluster.members[0]
        let endpoint = HTTPEndpoint.tcp(host: "127.0.0.1", port: member.clientPort)
        let store = try EtcdStore(endpoints: [endpoint], repeatFor: .seconds(60), logger: silentLogger)
        try await ensuring(
            {
                async let outcome = store.put([1], [2], expectedModRevision: 0)
                async let watch = store.watch(start: [1], end: [2], from: 1)
                try cluster.start(member)
                #expect(try await outcome == .stored(revision: 2))
                var batches = try await watch.makeAsyncIterator()
                #expect(try await batches.next()?.events.map(\.value.key) == [[1]])
            },
            then: { await store.shutdown() }
        )
        try await cluster.stop()
    }

    @Test func aServerThatNeverComesIsGivenUp() async throws {
        let endpoint = HTTPEndpoint.tcp(host: "127.0.0.1", port: try FreePorts().draw())
        let store = try EtcdStore(endpoints: [endpoint], repeatFor: .milliseconds(100), logger: silentLogger)
        let error = await #expect(throws: StoreError.self) { try await store.currentRevision() }
        #expect(error?.code == .unavailable)
        await store.shutdown()
    }
}
