import DNS
import DNSMessages
import KubernetesAPI
import Testing
import Wire

struct ClusterZoneTests {
    private func name(_ text: String) throws -> DNSName {
        try #require(DNSName(text))
    }

    private func zone() throws -> ClusterZone {
        var web = CoreV1.Service()
        web.metadata.namespace = "default"
        web.metadata.name = "web"
        web.spec.clusterIP = "10.96.0.7"
        web.spec.clusterIPs = ["10.96.0.7"]
        var port = CoreV1.ServicePort()
        port.name = "http"
        port.protocol = "TCP"
        port.port = 80
        web.spec.ports = [port]
        var headless = CoreV1.Service()
        headless.metadata.namespace = "default"
        headless.metadata.name = "db"
        headless.spec.clusterIP = "None"
        headless.spec.clusterIPs = ["None"]
        var external = CoreV1.Service()
        external.metadata.namespace = "default"
        external.metadata.name = "mail"
        external.spec.type = "ExternalName"
        external.spec.externalName = "mail.example.org"
        var slice = DiscoveryV1.EndpointSlice()
        slice.metadata.namespace = "default"
        slice.metadata.labels = ["kubernetes.io/service-name": "db"]
        slice.addressType = "IPv4"
        var slicePort = DiscoveryV1.EndpointPort()
        slicePort.name = "sql"
        slicePort.port = 5432
        slice.ports = [slicePort]
        slice.endpoints = [("10.244.0.5", "db-0", true), ("10.244.0.6", "", true), ("10.244.0.7", "db-2", false)].map {
            var endpoint = DiscoveryV1.Endpoint()
            endpoint.addresses = [$0.0]
            endpoint.hostname = $0.1.isEmpty ? nil : $0.1
            endpoint.conditions.ready = $0.2
            return endpoint
        }
        return ClusterZone(
            domain: try self.name("cluster.local"),
            services: [web, headless, external],
            slices: [slice]
        )
    }

    private func data(_ text: String, _ type: DNSType) throws -> [DNSRecord.Data] {
        switch try self.zone().answer(DNSQuestion(name: self.name(text), type: type)) {
        case .records(let records): records.map(\.data)
        case .noSuchName, .elsewhere: []
        }
    }

    @Test func servicesHaveAddressesPortsAndReverses() throws {
        #expect(try self.data("WEB.default.svc.cluster.local", .a) == [.a([10, 96, 0, 7])])
        let target = try self.name("web.default.svc.cluster.local")
        #expect(
            try self.data("_http._tcp.web.default.svc.cluster.local", .srv)
                == [.srv(priority: 0, weight: 100, port: 80, target: target)]
        )
        #expect(try self.data("7.0.96.10.in-addr.arpa", .ptr) == [.ptr(target)])
    }

    @Test func headlessServicesLeadToReadyEndpoints() throws {
        #expect(
            try self.data("db.default.svc.cluster.local", .a) == [.a([10, 244, 0, 5]), .a([10, 244, 0, 6])]
        )
        #expect(try self.data("db-0.db.default.svc.cluster.local", .a) == [.a([10, 244, 0, 5])])
        #expect(try self.data("10-244-0-6.db.default.svc.cluster.local", .a) == [.a([10, 244, 0, 6])])
        #expect(try self.data("_sql._tcp.db.default.svc.cluster.local", .srv).count == 2)
        #expect(
            try self.data("5.0.244.10.in-addr.arpa", .ptr) == [.ptr(self.name("db-0.db.default.svc.cluster.local"))]
        )
    }

    @Test func otherNames() throws {
        #expect(try self.data("mail.default.svc.cluster.local", .a) == [.cname(self.name("mail.example.org"))])
        #expect(try self.data("10-244-0-9.default.pod.cluster.local", .a) == [.a([10, 244, 0, 9])])
        #expect(try self.data("dns-version.cluster.local", .txt) == [.txt([Array("1.1.0".utf8)])])
    }

    @Test(arguments: ["nope.default.svc.cluster.local", "db-2.db.default.svc.cluster.local", "x.cluster.local"])
    func absentNamesDoNotExist(text: String) throws {
        #expect(try self.zone().answer(DNSQuestion(name: self.name(text), type: .a)) == .noSuchName)
    }

    @Test(arguments: ["default.svc.cluster.local", "svc.cluster.local", "_tcp.web.default.svc.cluster.local"])
    func namesAboveOthersExistWithoutRecords(text: String) throws {
        #expect(try self.zone().answer(DNSQuestion(name: self.name(text), type: .a)) == .records([]))
    }

    @Test func wrongTypeIsNoAbsence() throws {
        let question = DNSQuestion(name: try self.name("web.default.svc.cluster.local"), type: .aaaa)
        #expect(try self.zone().answer(question) == .records([]))
        let outside = DNSQuestion(name: try self.name("example.org"), type: .a)
        #expect(try self.zone().answer(outside) == .elsewhere)
    }
}
