/// What a node is short of, as its conditions say it.
enum NodePressure: String, Hashable, Sendable, CaseIterable, Comparable {
    case memory = "MemoryPressure"
    case disk = "DiskPressure"
    case pid = "PIDPressure"

    static func < (left: NodePressure, right: NodePressure) -> Bool { left.rawValue < right.rawValue }

    /// The reason and message of the node's condition.
    func words(isUnderPressure: Bool) -> (reason: String, message: String) {
        switch (self, isUnderPressure) {
        case (.memory, true): ("KubeletHasInsufficientMemory", "kubelet has insufficient memory available")
        case (.memory, false): ("KubeletHasSufficientMemory", "kubelet has sufficient memory available")
        case (.disk, true): ("KubeletHasDiskPressure", "kubelet has disk pressure")
        case (.disk, false): ("KubeletHasNoDiskPressure", "kubelet has no disk pressure")
        case (.pid, true): ("KubeletHasInsufficientPID", "kubelet has insufficient PID available")
        case (.pid, false): ("KubeletHasSufficientPID", "kubelet has sufficient PID available")
        }
    }
}
