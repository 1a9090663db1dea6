internal import KubernetesAPI
internal import Wire

/// How well a pod is provided for: what it is guaranteed decides who goes first when the node runs out.
enum QualityOfService: String, Hashable, Sendable, CaseIterable {
    case guaranteed = "Guaranteed"
    case burstable = "Burstable"
    case bestEffort = "BestEffort"

    /// The class that follows from a pod's requests and limits of CPU and memory.
    static func of(_ spec: CoreV1.PodSpec) -> QualityOfService {
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

    /// How readily the kernel's out-of-memory killer takes a container of such a pod: -1000 never, 1000 first.
    func oomScoreAdjust(memoryRequestBytes: Int64, memoryCapacityBytes: Int64) -> Int64 {
        switch self {
        case .guaranteed: return -997
        case .bestEffort: return 1000
        case .burstable:
            let share = 1000.0 * Double(memoryRequestBytes) / Double(max(1, memoryCapacityBytes))
            return min(max(3, 1000 - Int64(min(share, 1000))), 999)
        }
    }
}
