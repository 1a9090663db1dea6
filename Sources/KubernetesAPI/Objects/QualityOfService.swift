internal import Wire

/// How well a pod is provided for: what it is guaranteed decides who goes first when the node runs out.
package enum QualityOfService: String, Hashable, Sendable, CaseIterable {
    case guaranteed = "Guaranteed"
    case burstable = "Burstable"
    case bestEffort = "BestEffort"

    /// The class that follows from a pod's requests and limits of CPU and memory.
    package static func of(_ spec: CoreV1.PodSpec) -> QualityOfService {
        let resources = ["cpu", "memory"]
        var isAnythingAsked = false
        var isGuaranteed = true
        for container in spec.containers + spec.initContainers {
            let limits = container.resources.limits.filter { resources.contains($0.key) && !$0.value.amount.isZero }
            let requests = container.resources.requests.filter { resources.contains($0.key) && !$0.value.amount.isZero }
            if !limits.isEmpty || !requests.isEmpty { isAnythingAsked = true }
            isGuaranteed =
                isGuaranteed && limits.count == resources.count
                && requests.allSatisfy { limits[$0.key]?.amount == $0.value.amount }
        }
        guard isAnythingAsked else { return .bestEffort }
        return isGuaranteed ? .guaranteed : .burstable
    }
}
