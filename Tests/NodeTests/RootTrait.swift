import Linux
import Testing

/// Tests of this target make namespaces, mounts and cgroups: they run as root and are skipped, saying so, otherwise.
let asRoot = ConditionTrait.enabled("needs root: it makes namespaces, mounts and cgroups") {
    Files.line("/proc/self/status") != nil && Files.isRoot
}

extension Files {
    /// Whether the process may do what root may.
    static var isRoot: Bool {
        let status = Files.line("/proc/self/status") ?? ""
        return status.split(separator: "\n").contains { $0.hasPrefix("Uid:\t0\t0") }
    }
}
