internal import KubernetesAPI
internal import Synchronization

/// Policies as they were compiled, until they change.
final class PolicyCache: Sendable {
    private let compiled = Mutex<[String: CompiledPolicy]>([:])

    /// The policies of a list, compiled; what is kept of others is dropped.
    func all(_ policies: [AdmissionRegistrationV1.ValidatingAdmissionPolicy]) -> [CompiledPolicy] {
        let known = self.compiled.withLock { $0 }
        var current: [String: CompiledPolicy] = [:]
        var isChanged = known.count != policies.count
        for policy in policies {
            let key = policy.metadata.uid
            if let before = known[key], before.policy.metadata.generation == policy.metadata.generation {
                current[key] = before
            } else {
                current[key] = CompiledPolicy(policy)
                isChanged = true
            }
        }
        if isChanged { self.compiled.withLock { $0 = current } }
        return current.values.sorted { $0.name < $1.name }
    }
}
