import Core
import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

struct StaticPodTests {
    private static let now = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)
    private static let manifest = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          containers: [{name: c, image: "nginx:1.25"}]
        """

    private static func pod(_ text: String) throws -> CoreV1.Pod {
        try Manifest.pod(Array(text.utf8), path: "/m/x.yaml", nodeName: "Node-1", now: Self.now)
    }

    @Test func manifestBecomesAPodOfTheNode() throws {
        let pod = try Self.pod(Self.manifest)
        #expect(pod.metadata.name == "web-node-1")
        #expect(pod.metadata.namespace == "default")
        #expect(pod.metadata.uid.count == 32)
        #expect(pod.spec.nodeName == "Node-1")
        #expect(pod.spec.restartPolicy == "Always")
        #expect(StaticPod.isStatic(pod))
        #expect(try Self.pod(Self.manifest) == pod)
        let changed = try Self.pod(Self.manifest.replacing("1.25", with: "1.26"))
        #expect(changed.metadata.uid != pod.metadata.uid)
    }

    @Test func mirrorIsNoStaticPod() throws {
        let pod = try Self.pod(Self.manifest)
        let node = CoreV1.Node {
            $0.metadata.name = "node-1"
            $0.metadata.uid = "n"
        }
        let mirror = Manifest.mirror(of: pod, node: node)
        #expect(StaticPod.isMirror(mirror))
        #expect(!StaticPod.isStatic(mirror))
        #expect(mirror.metadata.ownerReferences.map(\.uid) == ["n"])
        #expect(mirror.metadata.annotations["kubernetes.io/config.mirror"] == pod.metadata.uid)
    }

    @Test(arguments: [
        "", "{", "kind: Service\nmetadata: {name: x}", "kind: Pod\nmetadata: {name: x}", "- 1", "kind: Pod",
    ])
    func badManifestsAreRefused(text: String) {
        #expect(throws: OperationError.self) { try Self.pod(text) }
    }
}
