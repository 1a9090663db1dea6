import Proxy
import Testing

struct ServiceRulesTests {
    private let rules = ServiceRules(tableName: "martlet", podCIDR: "10.244.0.0/16")

    private func web(_ endpoints: [String], nodePort: UInt16? = 30080) -> ServicePort {
        ServicePort(
            namespace: "default",
            service: "web",
            port: 80,
            clusterAddresses: ["10.96.0.7"],
            nodePort: nodePort,
            endpoints: endpoints.map { .init(address: $0, port: 8080) }
        )
    }

    @Test func serviceWithEndpointsIsTranslated() {
        let table = self.rules.table(for: [self.web(["10.244.0.3", "10.244.0.2"])])
        #expect(table.collections["services"]?.elements == ["10.96.0.7 . tcp . 80": "goto svc-default/web/tcp/80"])
        #expect(table.collections["node-ports"]?.elements == ["tcp . 30080": "goto ext-default/web/tcp/80"])
        #expect(
            table.chains["svc-default/web/tcp/80"]?.rules.last
                == "meta l4proto tcp dnat ip to numgen random mod 2 map "
                + "{ 0 : 10.244.0.2 . 8080, 1 : 10.244.0.3 . 8080 }"
        )
        #expect(
            table.collections["hairpins"]?.elements.keys.sorted() == [
                "10.244.0.2 . 10.244.0.2", "10.244.0.3 . 10.244.0.3",
            ]
        )
    }

    @Test func serviceWithoutEndpointsIsRefused() {
        let table = self.rules.table(for: [self.web([])])
        #expect(table.collections["services"]?.elements.isEmpty == true)
        #expect(table.collections["refused-services"]?.elements.keys.sorted() == ["10.96.0.7 . tcp . 80"])
        #expect(table.collections["refused-node-ports"]?.elements.keys.sorted() == ["tcp . 30080"])
        #expect(table.chains["svc-default/web/tcp/80"] == nil)
    }

    @Test func localPoliciesKeepToTheNode() {
        var port = self.web([])
        port.endpoints = [
            .init(address: "10.244.0.2", port: 8080, isLocal: true),
            .init(address: "10.244.1.2", port: 8080, isLocal: false),
        ]
        port.isExternalTrafficLocal = true
        let table = self.rules.table(for: [port])
        #expect(table.chains["ext-default/web/tcp/80"]?.rules.last == "meta l4proto tcp dnat to 10.244.0.2:8080")
        #expect(table.chains["ext-default/web/tcp/80"]?.rules.first?.hasPrefix("ip saddr 127.0.0.0/8 ") == true)
        #expect(table.chains["svc-default/web/tcp/80"]?.rules.last?.contains("10.244.1.2") == true)
    }

    @Test func affinityHashesTheClient() {
        var port = self.web(["10.244.0.2", "10.244.0.3"])
        port.hasClientAffinity = true
        let table = self.rules.table(for: [port])
        #expect(table.chains["svc-default/web/tcp/80"]?.rules.last?.contains("jhash ip saddr mod 2") == true)
    }

    @Test func equalTablesNeedNoTransaction() {
        let table = self.rules.table(for: [self.web(["10.244.0.2"])])
        #expect(table.updateScript(from: self.rules.table(for: [self.web(["10.244.0.2"])])) == nil)
    }

    @Test func updateTouchesOnlyWhatChanged() {
        let before = self.rules.table(for: [self.web(["10.244.0.2"], nodePort: nil)])
        let after = self.rules.table(for: [self.web(["10.244.0.2", "10.244.0.3"], nodePort: nil)])
        #expect(
            after.updateScript(from: before) == """
                add element ip martlet hairpins { 10.244.0.3 . 10.244.0.3 }
                flush chain ip martlet svc-default/web/tcp/80
                add rule ip martlet svc-default/web/tcp/80 ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x4000
                add rule ip martlet svc-default/web/tcp/80 meta l4proto tcp dnat ip to numgen random mod 2 \
                map { 0 : 10.244.0.2 . 8080, 1 : 10.244.0.3 . 8080 }

                """
        )
    }

    @Test func removalForgetsKeysBeforeChains() {
        let before = self.rules.table(for: [self.web(["10.244.0.2"], nodePort: nil)])
        let after = self.rules.table(for: [])
        #expect(
            after.updateScript(from: before) == """
                delete element ip martlet cluster-addresses { 10.96.0.7 }
                delete element ip martlet hairpins { 10.244.0.2 . 10.244.0.2 }
                delete element ip martlet services { 10.96.0.7 . tcp . 80 : goto svc-default/web/tcp/80 }
                flush chain ip martlet svc-default/web/tcp/80
                delete chain ip martlet svc-default/web/tcp/80

                """
        )
    }
}
