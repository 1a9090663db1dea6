internal import KubernetesAPI

/// What the kubelet asks of the API server on behalf of a pod. Behind a protocol, so that a pod's runner can be tested
/// without a server.
protocol PodCluster: Sendable {
    /// Nil when there is none.
    func configMap(_ name: String, namespace: String) async throws -> CoreV1.ConfigMap?
    /// Nil when there is none.
    func secret(_ name: String, namespace: String) async throws -> CoreV1.Secret?
    /// The persistent volume that a claim of a pod's namespace is bound to.
    /// - Throws: an error that says what is missing when there is none yet.
    func volume(ofClaim name: String, for pod: CoreV1.Pod) async throws -> CoreV1.PersistentVolume
    /// The services of all namespaces as last seen.
    func services() -> [CoreV1.Service]
    /// A new token of the pod's service account, for this pod only.
    func token(for pod: CoreV1.Pod, _ projection: CoreV1.ServiceAccountTokenProjection) async throws
        -> PayloadBuilder.Token
    /// Writes a pod's status. A pod that is gone is no error.
    func write(_ status: CoreV1.PodStatus, of pod: CoreV1.Pod) async throws
    /// Deletes a pod that has stopped. One that is gone is no error.
    func delete(_ pod: CoreV1.Pod) async throws
    /// Notes an event; never waits.
    func record(_ event: PodEvent, about pod: CoreV1.Pod)
}
