internal import KubernetesAPI

/// No API server: a kubelet that runs static pods only.
struct NoCluster: PodCluster {
    func configMap(_ name: String, namespace: String) async throws -> CoreV1.ConfigMap? { nil }
    func secret(_ name: String, namespace: String) async throws -> CoreV1.Secret? { nil }

    func volume(ofClaim name: String, for pod: CoreV1.Pod) async throws -> CoreV1.PersistentVolume {
        throw OperationError("no API server to ask for persistentvolumeclaim \"\(name)\"")
    }

    func services() -> [CoreV1.Service] { [] }

    func token(
        for pod: CoreV1.Pod,
        _ projection: CoreV1.ServiceAccountTokenProjection
    ) async throws -> PayloadBuilder.Token {
        throw OperationError("no API server to give out tokens")
    }

    func write(_ status: CoreV1.PodStatus, of pod: CoreV1.Pod) async throws {}
    func delete(_ pod: CoreV1.Pod) async throws {}
    func record(_ event: PodEvent, about pod: CoreV1.Pod) {}
}
