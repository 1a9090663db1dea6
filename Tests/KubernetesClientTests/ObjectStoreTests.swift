import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct ObjectStoreTests {
    private func pod(_ name: String, node: String = "", namespace: String = "default") -> Message {
        CoreV1.Pod {
            $0.metadata.name = name
            $0.metadata.namespace = namespace
            $0.spec.nodeName = node
        }.underlying
    }

    @Test func indexesFollowChanges() {
        var store = ObjectStore(indexes: [.nodeName])
        _ = store.upsert(self.pod("a"))
        _ = store.upsert(self.pod("b", node: "n1"))
        #expect(store.keys(by: "nodeName", "").map(\.name) == ["a"])
        let change = store.upsert(self.pod("a", node: "n1"))
        #expect(change?.old == self.pod("a"))
        #expect(store.keys(by: "nodeName", "").isEmpty)
        #expect(store.keys(by: "nodeName", "n1").map(\.name) == ["a", "b"])
        let key = ObjectKey(namespace: "default", name: "a")
        let removed = store.remove(key)
        #expect(removed == ObjectChange(old: self.pod("a", node: "n1"), new: nil))
        #expect(store.keys(by: "nodeName", "n1").map(\.name) == ["b"])
        let again = store.remove(key)
        #expect(again == nil)
    }

    @Test func indexAddedLateFindsWhatIsThere() {
        var store = ObjectStore()
        _ = store.upsert(self.pod("a", node: "n1"))
        store.add(.nodeName)
        #expect(store.objects(by: "nodeName", "n1") == [self.pod("a", node: "n1")])
    }

    @Test func replacingTellsOnlyDifferences() {
        var store = ObjectStore()
        _ = store.replace([self.pod("a"), self.pod("b"), self.pod("c")])
        let changes = store.replace([self.pod("b"), self.pod("c", node: "n1"), self.pod("d")])
        #expect(
            changes == [
                ObjectChange(old: self.pod("a"), new: nil),
                ObjectChange(old: self.pod("c"), new: self.pod("c", node: "n1")),
                ObjectChange(old: nil, new: self.pod("d")),
            ]
        )
        #expect(store.count == 3)
    }

    @Test func namespacesAreApart() {
        var world = World()
        world.insert(CoreV1.Pod(underlying: self.pod("a", namespace: "x")))
        world.insert(CoreV1.Pod(underlying: self.pod("a", namespace: "y")))
        #expect(world.list(CoreV1.Pod.self).count == 2)
        #expect(world.list(CoreV1.Pod.self, namespace: "x").count == 1)
        #expect(world.get(CoreV1.Pod.self, ObjectKey(namespace: "y", name: "a")) != nil)
        #expect(world.get(CoreV1.Node.self, ObjectKey(name: "a")) == nil)
    }

    private func versioned(_ name: String, _ version: Int) -> Message {
        CoreV1.Pod {
            $0.metadata.name = name
            $0.metadata.resourceVersion = String(version)
        }.underlying
    }

    @Test func viewsOfThePastArePassedOver() {
        var store = ObjectStore()
        let view1 = store.upsert(self.versioned("a", 5))
        #expect(view1 != nil)
        let view2 = store.upsert(self.versioned("a", 4))
        #expect(view2 == nil)
        let view3 = store.upsert(self.versioned("a", 5))
        #expect(view3 == nil)
        let key = ObjectKey(name: "a")
        let early = store.remove(key, final: self.versioned("a", 3))
        #expect(early == nil)
        #expect(store[key] == self.versioned("a", 5))
        let stranger = store.bury(key, uid: "another")
        #expect(stranger == nil)
        let buried = store.bury(key, uid: "")
        #expect(buried != nil)
        let view4 = store.upsert(self.versioned("a", 5))
        #expect(view4 == nil)
        let late = store.remove(key, final: self.versioned("a", 6))
        #expect(late == nil)
        let view5 = store.upsert(self.versioned("a", 9))
        #expect(view5 != nil)
    }

    @Test func listDoesNotUndoWhatWasWrittenAfterIt() {
        var store = ObjectStore()
        _ = store.upsert(self.versioned("a", 5))
        _ = store.upsert(self.versioned("new", 12))
        let changes = store.replace([self.versioned("b", 7)], resourceVersion: "10")
        #expect(changes.count == 2)
        #expect(store.keys.map(\.name) == ["b", "new"])
    }

    @Test func lateAnswerDoesNotBringBackWhatTheWatchSawGo() {
        var store = ObjectStore()
        let key = ObjectKey(name: "a")
        _ = store.upsert(self.versioned("a", 5))
        _ = store.upsert(self.versioned("a", 6))
        _ = store.remove(key, final: self.versioned("a", 7))
        // The answer to this process's own write of version 6.
        let late = store.upsert(self.versioned("a", 6))
        #expect(late == nil)
        #expect(store.count == 0)
        let anew = store.upsert(self.versioned("a", 8))
        #expect(anew != nil)
    }
}
