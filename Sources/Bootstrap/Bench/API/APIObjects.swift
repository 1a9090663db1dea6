internal import KubernetesAPI
internal import Wire

/// The objects that the load consists of, in the namespace `bench`.
enum APIObjects {
    private static let namespace = "bench"
    static let configMaps = "/api/v1/namespaces/bench/configmaps"
    static let pods = "/api/v1/namespaces/bench/pods"
    /// What a list of 100 MB shows: 1,000 objects of 100 KB.
    static let large = "/api/v1/namespaces/bench-large/configmaps"
    static let largeCount = 1_000
    private static let largeBytes = 100_000
    /// The size of a listed pod.
    static let podBytes = 4_096

    /// What must be there before pods can be made.
    static let setup: [(path: String, body: [UInt8])] = [
        ("/api/v1/namespaces", Self.namespace("bench")), ("/api/v1/namespaces", Self.namespace("bench-large")),
        (
            "/api/v1/namespaces/bench/serviceaccounts",
            ObjectEnvelope(CoreV1.ServiceAccount { $0.metadata.name = "default" }.underlying).bytes()
        ),
    ]

    private static func namespace(_ name: String) -> [UInt8] {
        ObjectEnvelope(CoreV1.Namespace { $0.metadata.name = name }.underlying).bytes()
    }

    static func large(_ name: String) -> [UInt8] {
        let object = CoreV1.ConfigMap {
            $0.metadata.name = name
            $0.data = ["key": String(repeating: "x", count: Self.largeBytes)]
        }
        return ObjectEnvelope(object.underlying).bytes()
    }

    static func configMap(_ name: String, revision: Int = 0) -> [UInt8] {
        let object = CoreV1.ConfigMap {
            $0.metadata.name = name
            $0.metadata.namespace = Self.namespace
            $0.data = ["key": String(repeating: "x", count: 512), "revision": String(revision)]
        }
        return ObjectEnvelope(object.underlying).bytes()
    }

    /// - Parameter bytes: roughly how large the stored pod is.
    static func pod(_ name: String, node: String = "", bytes: Int) -> [UInt8] {
        let object = CoreV1.Pod {
            $0.metadata.name = name
            $0.metadata.namespace = Self.namespace
            $0.metadata.labels = ["app": "bench"]
            // What defaults and admission add takes about 600 bytes.
            $0.metadata.annotations = ["padding": String(repeating: "x", count: max(bytes - 600, 0))]
            $0.spec.nodeName = node
            $0.spec.automountServiceAccountToken = false
            $0.spec.containers = [
                CoreV1.Container {
                    $0.name = "main"
                    $0.image = "registry.example/bench:1"
                }
            ]
        }
        return ObjectEnvelope(object.underlying).bytes()
    }
}
