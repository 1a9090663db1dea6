import DNSMessages
import KubernetesAPI
import NIOCore
import NIOPosix
import Testing
import Wire

@testable import DNS

/// The listener on real sockets of the loopback, one listener being the other's upstream.
struct DNSListenerTests {
    private func service(_ name: String, _ address: String) -> CoreV1.Service {
        var service = CoreV1.Service()
        service.metadata.namespace = "default"
        service.metadata.name = name
        service.spec.clusterIP = address
        service.spec.clusterIPs = [address]
        return service
    }

    private func query(_ text: String) throws -> [UInt8] {
        var query = DNSMessage(id: 21)
        query.questions = [DNSQuestion(name: try #require(DNSName(text)), type: .a)]
        return query.bytes()
    }

    @Test(arguments: [false, true])
    func answersItsOwnNamesAndAsksForOthers(overTCP: Bool) async throws {
        let upstreamZone = ClusterZone(
            domain: try #require(DNSName("upstream.test")),
            services: [self.service("far", "192.0.2.9")]
        )
        let zone = ClusterZone(
            domain: try #require(DNSName("cluster.local")),
            services: [self.service("web", "10.96.0.7")]
        )
        try await Self.serving(upstreamZone, upstreams: []) { upstreamPort in
            let upstream = DNSConfiguration.Upstream(address: "127.0.0.1", port: upstreamPort)
            try await Self.serving(zone, upstreams: [upstream]) { port in
                let client = Forwarder(upstreams: [.init(address: "127.0.0.1", port: port)])
                let cases: [(String, DNSRecord.Data)] = [
                    ("web.default.svc.cluster.local", .a([10, 96, 0, 7])),
                    ("far.default.svc.upstream.test", .a([192, 0, 2, 9])),
                ]
                for (name, data) in cases {
                    let answer = try #require(await client.answer(try self.query(name), overTCP: overTCP))
                    let message = try DNSMessage(bytes: answer)
                    #expect(message.id == 21)
                    #expect(message.answers.map(\.data) == [data])
                }
                // The upstream has none to ask in turn: its failure comes through.
                let answer = try #require(await client.answer(try self.query("nowhere.test"), overTCP: overTCP))
                #expect(try DNSMessage(bytes: answer).responseCode == .serverFailure)
            }
        }
    }

    private static func serving(
        _ zone: ClusterZone,
        upstreams: [DNSConfiguration.Upstream],
        _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let listener = DNSListener(
            address: "127.0.0.1",
            port: 0,
            responder: QueryResponder(zone: ZoneBox(zone), forwarder: Forwarder(upstreams: upstreams))
        )
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run { port.yield($0) } }
            let bound = try #require(await ports.first { _ in true })
            try await body(bound)
            group.cancelAll()
        }
    }
}
