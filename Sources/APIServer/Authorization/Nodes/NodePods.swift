internal import KubernetesAPI
internal import Store
internal import Synchronization
internal import Wire

/// What the pods of each node refer to: what the node may read.
final class NodePods: Sendable {
    /// What one pod lets its node read.
    struct Pod: Hashable, Sendable {
        var namespace: String
        var name: String
        var node: String
        var account: String
        var secrets: Set<String>
        var configMaps: Set<String>
        var claims: Set<String>

        /// Nil for pods that no node runs yet.
        init?(_ pod: CoreV1.Pod) {
            guard !pod.spec.nodeName.isEmpty else { return nil }
            let references = PodReferences(pod.spec)
            self.namespace = pod.metadata.namespace
            self.name = pod.metadata.name
            self.node = pod.spec.nodeName
            self.account = pod.spec.serviceAccountName
            self.secrets = references.secrets
            self.configMaps = references.configMaps
            self.claims = references.claims
        }
    }

    private struct Index {
        var pods: [[UInt8]: Pod] = [:]
        var keys: [String: Set<[UInt8]>] = [:]

        mutating func set(_ key: [UInt8], _ pod: Pod?) {
            if let old = self.pods.removeValue(forKey: key) {
                self.keys[old.node]?.remove(key)
                if self.keys[old.node]?.isEmpty ?? false { self.keys[old.node] = nil }
            }
            guard let pod else { return }
            self.pods[key] = pod
            self.keys[pod.node, default: []].insert(key)
        }
    }

    private let stored: StoredObjects
    private let follower: HubFollower
    private let index = Mutex(Index())

    /// Nil when pods are not served.
    init?(_ stored: StoredObjects, _ hubs: WatchHubs) {
        guard let objects = stored.of(CoreV1.Pod.self) else { return nil }
        self.stored = stored
        self.follower = HubFollower(objects, hubs)
    }

    /// Follows the store until the task is cancelled.
    func run() async {
        await self.follower.run { all in
            let pods = all.mapValues { Pod(CoreV1.Pod(underlying: $0)) }
            self.index.withLock { index in
                index = Index()
                for (key, pod) in pods { index.set(key, pod) }
            }
        } change: { key, object in
            let pod = object.flatMap { Pod(CoreV1.Pod(underlying: $0)) }
            self.index.withLock { $0.set(key, pod) }
        }
    }

    /// Whether a pod of the node is such. A node may ask for what a pod needs before word of the pod has come here, so
    /// the store has the last word.
    func has(_ node: String, namespace: String, _ isSuch: (Pod) -> Bool) async throws -> Bool {
        let known = self.index.withLock { index in (index.keys[node] ?? []).compactMap { index.pods[$0] } }
        if known.contains(where: { $0.namespace == namespace && isSuch($0) }) { return true }
        return try await self.stored.list(CoreV1.Pod.self, namespace: namespace).lazy
            .compactMap { Pod($0) }.contains { $0.node == node && isSuch($0) }
    }

    /// The claims that the node's pods use, as namespace and name.
    func claims(of node: String) -> [(namespace: String, name: String)] {
        self.index.withLock { index in
            (index.keys[node] ?? []).compactMap { index.pods[$0] }.flatMap { pod in
                pod.claims.sorted().map { (pod.namespace, $0) }
            }
        }
    }
}
