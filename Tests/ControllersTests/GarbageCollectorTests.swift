import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct GarbageCollectorTests {
    private func map(_ name: String, owners: [CoreV1.ConfigMap] = []) -> CoreV1.ConfigMap {
        CoreV1.ConfigMap {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.metadata.ownerReferences = owners.map { owner in
                MetaV1.OwnerReference {
                    $0.apiVersion = "v1"
                    $0.kind = "ConfigMap"
                    $0.name = owner.metadata.name
                    $0.uid = owner.metadata.uid
                    $0.blockOwnerDeletion = true
                }
            }
        }
    }

    private func key(_ name: String) -> ObjectKey { ObjectKey(namespace: "default", name: name) }

    private func make(_ simulation: inout Simulation, _ name: String, owners: [String] = []) throws {
        let found = try owners.map { try #require(simulation.world.get(CoreV1.ConfigMap.self, self.key($0))) }
        simulation.create(self.map(name, owners: found))
    }

    private func names(_ simulation: Simulation) -> [String] {
        simulation.world.list(CoreV1.ConfigMap.self).map(\.metadata.name)
    }

    @Test func dependentsFollowTheirOwner() throws {
        var simulation = Simulation([GarbageCollector()])
        try self.make(&simulation, "a")
        try self.make(&simulation, "b", owners: ["a"])
        try self.make(&simulation, "c", owners: ["b"])
        try self.make(&simulation, "other")
        simulation.settle()
        #expect(self.names(simulation) == ["a", "b", "c", "other"])
        simulation.delete(CoreV1.ConfigMap.resource, self.key("a"))
        simulation.settle()
        #expect(self.names(simulation) == ["other"])
    }

    @Test func oneOwnerIsEnough() throws {
        var simulation = Simulation([GarbageCollector()])
        try self.make(&simulation, "a")
        try self.make(&simulation, "b")
        try self.make(&simulation, "c", owners: ["a", "b"])
        simulation.delete(CoreV1.ConfigMap.resource, self.key("a"))
        simulation.settle()
        #expect(self.names(simulation) == ["b", "c"])
        let kept = try #require(simulation.world.get(CoreV1.ConfigMap.self, self.key("c")))
        #expect(kept.metadata.ownerReferences.map(\.name) == ["b"])
    }

    @Test func foregroundDeletionTakesTheOwnerLast() throws {
        var simulation = Simulation([GarbageCollector()])
        try self.make(&simulation, "a")
        try self.make(&simulation, "b", owners: ["a"])
        simulation.change(CoreV1.ConfigMap.self, self.key("b")) { $0.metadata.finalizers = ["test/slow"] }
        simulation.delete(CoreV1.ConfigMap.resource, self.key("a"), finalizer: "foregroundDeletion")
        simulation.settle()
        #expect(self.names(simulation) == ["a", "b"])
        #expect(simulation.world.get(CoreV1.ConfigMap.self, self.key("b"))?.metadata.deletionTimestamp != nil)
        simulation.change(CoreV1.ConfigMap.self, self.key("b")) { $0.metadata.finalizers = [] }
        simulation.delete(CoreV1.ConfigMap.resource, self.key("b"))
        simulation.settle()
        #expect(self.names(simulation).isEmpty)
    }

    @Test func orphansOutliveTheirOwner() throws {
        var simulation = Simulation([GarbageCollector()])
        try self.make(&simulation, "a")
        try self.make(&simulation, "b", owners: ["a"])
        simulation.delete(CoreV1.ConfigMap.resource, self.key("a"), finalizer: "orphan")
        simulation.settle()
        #expect(self.names(simulation) == ["b"])
        #expect(simulation.world.get(CoreV1.ConfigMap.self, self.key("b"))?.metadata.ownerReferences.isEmpty == true)
    }

    @Test func ownerOfAnUnknownKindIsLeftAlone() throws {
        var simulation = Simulation([GarbageCollector()])
        var object = self.map("a")
        object.metadata.ownerReferences = [
            MetaV1.OwnerReference {
                $0.apiVersion = "example.com/v1"
                $0.kind = "Thing"
                $0.name = "x"
                $0.uid = "u"
            }
        ]
        simulation.create(object)
        simulation.settle()
        #expect(self.names(simulation) == ["a"])
    }
}
