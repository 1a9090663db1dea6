import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct EndpointsTests {
    private let key = ObjectKey(namespace: "default", name: "web")
    private let service = CoreV1.Service {
        $0.metadata.namespace = "default"
        $0.metadata.name = "web"
        $0.metadata.labels = ["team": "a"]
        $0.spec.clusterIP = "10.96.0.5"
        $0.spec.selector = ["app": "web"]
        $0.spec.ports = [
            CoreV1.ServicePort {
                $0.name = "http"
                $0.port = 80
                $0.protocol = "TCP"
                $0.targetPort = IntStr.IntOrString("web")
            }
        ]
    }

    private func pod(_ name: String, port: Int32 = 8080) -> CoreV1.Pod {
        CoreV1.Pod {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.metadata.labels = ["app": "web"]
            $0.spec.nodeName = "n1"
            $0.spec.containers = [
                CoreV1.Container {
                    $0.ports = [
                        CoreV1.ContainerPort {
                            $0.name = "web"
                            $0.containerPort = port
                            $0.protocol = "TCP"
                        }
                    ]
                }
            ]
        }
    }

    private func simulation() -> Simulation {
        Simulation([EndpointsController(), EndpointSliceController(), GarbageCollector()])
    }

    @Test func readyPodsAreServed() throws {
        var simulation = self.simulation()
        simulation.create(self.service)
        simulation.settle()
        #expect(simulation.world.get(CoreV1.Endpoints.self, self.key)?.subsets.isEmpty == true)
        simulation.create(self.pod("a"))
        simulation.create(self.pod("b"))
        simulation.run()
        let endpoints = try #require(simulation.world.get(CoreV1.Endpoints.self, self.key))
        #expect(endpoints.subsets.count == 1)
        #expect(endpoints.subsets[0].addresses.map(\.targetRef?.name) == ["a", "b"])
        #expect(endpoints.subsets[0].ports.map(\.port) == [8080])
        #expect(endpoints.metadata.labels == ["team": "a"])
        let slices = simulation.world.list(DiscoveryV1.EndpointSlice.self)
        #expect(slices.count == 1)
        #expect(slices[0].metadata.labels["kubernetes.io/service-name"] == "web")
        #expect(slices[0].endpoints.count == 2)
        #expect(slices[0].endpoints.allSatisfy { $0.conditions.ready == true && $0.nodeName == "n1" })
        #expect(slices[0].ports.map(\.port) == [8080])
    }

    @Test func readinessMovesAddresses() throws {
        var simulation = self.simulation()
        simulation.create(self.service)
        simulation.create(self.pod("a"))
        simulation.run()
        let key = ObjectKey(namespace: "default", name: "a")
        simulation.change(CoreV1.Pod.self, key) { $0.status.conditions[0].status = "False" }
        simulation.settle()
        let subset = try #require(simulation.world.get(CoreV1.Endpoints.self, self.key)?.subsets.first)
        #expect(subset.addresses.isEmpty && subset.notReadyAddresses.count == 1)
        var endpoint = try #require(simulation.world.list(DiscoveryV1.EndpointSlice.self).first?.endpoints.first)
        #expect(endpoint.conditions.ready == false && endpoint.conditions.serving == false)
        simulation.change(CoreV1.Service.self, self.key) { $0.spec.publishNotReadyAddresses = true }
        simulation.settle()
        endpoint = try #require(simulation.world.list(DiscoveryV1.EndpointSlice.self).first?.endpoints.first)
        #expect(endpoint.conditions.ready == true && endpoint.conditions.serving == false)
    }

    @Test func podsWithOtherPortsStandApart() throws {
        var simulation = self.simulation()
        simulation.create(self.service)
        simulation.create(self.pod("a"))
        simulation.create(self.pod("b", port: 9090))
        simulation.run()
        #expect(simulation.world.get(CoreV1.Endpoints.self, self.key)?.subsets.count == 2)
        #expect(simulation.world.list(DiscoveryV1.EndpointSlice.self).count == 2)
    }

    @Test func slicesAreBounded() throws {
        var simulation = self.simulation()
        simulation.create(self.service)
        for number in 0..<250 { simulation.create(self.pod("p\(number)")) }
        simulation.run()
        let sizes = simulation.world.list(DiscoveryV1.EndpointSlice.self).map(\.endpoints.count)
        #expect(sizes.reduce(0, +) == 250)
        #expect(sizes.allSatisfy { $0 <= 100 })
        for number in 0..<240 {
            simulation.delete(CoreV1.Pod.resource, ObjectKey(namespace: "default", name: "p\(number)"))
        }
        simulation.settle()
        #expect(simulation.world.list(DiscoveryV1.EndpointSlice.self).map(\.endpoints.count).reduce(0, +) == 10)
    }

    @Test func serviceWithoutSelectorIsLeftAlone() {
        var service = self.service
        service.spec.selector = [:]
        var simulation = self.simulation()
        simulation.create(service)
        simulation.create(self.pod("a"))
        simulation.run()
        #expect(simulation.world.list(CoreV1.Endpoints.self).isEmpty)
        #expect(simulation.world.list(DiscoveryV1.EndpointSlice.self).isEmpty)
    }

    @Test func allGoesWithTheService() {
        var simulation = self.simulation()
        simulation.create(self.service)
        simulation.create(self.pod("a"))
        simulation.run()
        simulation.delete(CoreV1.Service.resource, self.key)
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Endpoints.self).isEmpty)
        #expect(simulation.world.list(DiscoveryV1.EndpointSlice.self).isEmpty)
    }
}
