import KubernetesAPI
import Proxy
import Testing
import Wire

struct ServiceTableTests {
    private func service(_ change: (inout CoreV1.Service) -> Void = { _ in }) -> CoreV1.Service {
        var service = CoreV1.Service()
        service.metadata.namespace = "default"
        service.metadata.name = "web"
        service.spec.clusterIP = "10.96.0.7"
        service.spec.clusterIPs = ["10.96.0.7"]
        var port = CoreV1.ServicePort()
        port.name = "http"
        port.protocol = "TCP"
        port.port = 80
        service.spec.ports = [port]
        change(&service)
        return service
    }

    private func slice(_ endpoints: [(address: String, ready: Bool?)]) -> DiscoveryV1.EndpointSlice {
        var slice = DiscoveryV1.EndpointSlice()
        slice.metadata.namespace = "default"
        slice.metadata.name = "web-1"
        slice.metadata.labels = [ServiceTable.serviceNameLabel: "web"]
        slice.addressType = "IPv4"
        var port = DiscoveryV1.EndpointPort()
        port.name = "http"
        port.protocol = "TCP"
        port.port = 8080
        slice.ports = [port]
        slice.endpoints = endpoints.map { address, ready in
            var endpoint = DiscoveryV1.Endpoint()
            endpoint.addresses = [address]
            endpoint.conditions.ready = ready
            return endpoint
        }
        return slice
    }

    @Test func readyEndpointsServe() {
        let ports = ServiceTable.ports(
            services: [self.service()],
            slices: [self.slice([("10.244.0.3", true), ("10.244.0.2", nil), ("10.244.0.4", false)])],
            nodeName: "n"
        )
        #expect(
            ports == [
                ServicePort(
                    namespace: "default",
                    service: "web",
                    port: 80,
                    clusterAddresses: ["10.96.0.7"],
                    endpoints: [.init(address: "10.244.0.2", port: 8080), .init(address: "10.244.0.3", port: 8080)]
                )
            ]
        )
    }

    @Test func headlessAndExternalNamesHaveNoPorts() {
        let headless = self.service {
            $0.spec.clusterIP = "None"; $0.spec.clusterIPs = ["None"]
        }
        let external = self.service { $0.spec.type = "ExternalName" }
        #expect(ServiceTable.ports(services: [headless, external], slices: [], nodeName: "n").isEmpty)
    }

    @Test(arguments: ["10.0.0.1; flush ruleset", "::1", "1.2.3", "256.1.1.1", "", "1.2.3.+4"])
    func onlyAddressesReachTheScript(address: String) {
        let service = self.service { $0.spec.externalIPs = [address] }
        let ports = ServiceTable.ports(services: [service], slices: [self.slice([(address, true)])], nodeName: "n")
        #expect(ports.first?.externalAddresses.isEmpty == true)
        #expect(ports.first?.endpoints.isEmpty == true)
    }
}
