import DNSMessages
import KubernetesAPI
import Testing
import Wire

@testable import DNS

struct QueryDecisionTests {
    private func name(_ text: String) throws -> DNSName {
        try #require(DNSName(text))
    }

    private func decide(_ text: String, _ type: DNSType = .a) throws -> QueryDecision {
        var query = DNSMessage(id: 9)
        query.questions = [DNSQuestion(name: try self.name(text), type: type)]
        var external = CoreV1.Service()
        external.metadata.namespace = "default"
        external.metadata.name = "mail"
        external.spec.type = "ExternalName"
        external.spec.externalName = "mail.example.org"
        let zone = ClusterZone(domain: try self.name("cluster.local"), services: [external])
        return QueryDecision(query.bytes(), zone: zone)
    }

    @Test func absentNameIsDeniedWithTheZonesAuthority() throws {
        guard case .reply(let response) = try self.decide("nope.default.svc.cluster.local") else {
            Issue.record("no reply")
            return
        }
        #expect(response.id == 9)
        #expect(response.isResponse && response.isAuthoritative)
        #expect(response.responseCode == .nameError)
        #expect(response.authorities.map(\.type) == [.soa])
    }

    @Test func otherNamesAreForwarded() throws {
        #expect(try self.decide("example.org") == .forward)
        #expect(try self.decide("1.0.0.10.in-addr.arpa", .ptr) == .forward)
    }

    @Test func aliasOfAnotherNameIsCompleted() throws {
        guard case .complete(let response, let question) = try self.decide("mail.default.svc.cluster.local") else {
            Issue.record("not completed")
            return
        }
        #expect(response.answers.map(\.type) == [.cname])
        #expect(question == DNSQuestion(name: try self.name("mail.example.org"), type: .a))
    }

    @Test func brokenQueriesGetAFormatError() throws {
        let zone = ClusterZone(domain: try self.name("cluster.local"))
        #expect(QueryDecision([0, 1, 2], zone: zone) == .ignore)
        let broken: [UInt8] = [0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xC0, 0xFF, 0, 1, 0, 1]
        guard case .reply(let response) = QueryDecision(broken, zone: zone) else {
            Issue.record("no reply")
            return
        }
        #expect(response.id == 7)
        #expect(response.responseCode == .formatError)
    }

    @Test func resolvConfIsRead() {
        let text = "# x\nnameserver 10.0.0.2\nsearch a b\nnameserver bad\nnameserver ::1\n"
        #expect(DNSConfiguration.upstreams(inResolvConf: text).map(\.address) == ["10.0.0.2", "::1"])
    }
}
