internal import KubernetesAPI

extension QualityOfService {
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
