/// How the host's control groups are mounted.
package struct CgroupLayout: Hashable, Sendable {
    /// Which versions carry the controllers.
    package enum Mode: String, Sendable {
        /// Version 1 only.
        case legacy
        /// Controllers in version 1, and a version 2 tree beside them.
        case hybrid
        /// Version 2 only.
        case unified
    }

    package var mode: Mode
    /// The version 2 tree.
    package var unified: String?
    /// Version 1: the mount point of each controller (and of named hierarchies, as `name=systemd`).
    package var controllers: [String: String]

    package init(mode: Mode, unified: String?, controllers: [String: String]) {
        self.mode = mode
        self.unified = unified
        self.controllers = controllers
    }

    /// Reads the layout off the mounts. A host without any is `legacy` with no controller.
    package init(_ mounts: MountTable) {
        let known: Set<String> = [
            "cpu", "cpuacct", "cpuset", "memory", "pids", "blkio", "devices", "freezer", "hugetlb", "net_cls",
            "net_prio", "perf_event", "rdma", "misc",
        ]
        var unified: String?
        var controllers: [String: String] = [:]
        for entry in mounts.entries where entry.type == "cgroup2" { unified = unified ?? entry.target }
        for entry in mounts.entries where entry.type == "cgroup" {
            for option in entry.superOptions where known.contains(option) || option.hasPrefix("name=") {
                controllers[option] = controllers[option] ?? entry.target
            }
        }
        let mode: Mode =
            unified == nil ? .legacy : controllers.keys.contains(where: known.contains) ? .hybrid : .unified
        self.init(mode: mode, unified: unified, controllers: controllers)
    }

    /// Whether the tree of version 2 has the controllers.
    package var isUnified: Bool { self.mode == .unified }

    /// The directory of a group for a controller.
    package func directory(_ group: String, controller: String) -> String? {
        let mount = self.isUnified ? self.unified : self.controllers[controller]
        return mount.map { $0 + (group.hasPrefix("/") ? group : "/" + group) }
    }

    /// The directories of a group in every tree, without repetition.
    package func directories(_ group: String) -> [String] {
        let mounts = Set(self.controllers.values).union(self.unified.map { [$0] } ?? [])
        return mounts.sorted().map { $0 + (group.hasPrefix("/") ? group : "/" + group) }
    }
}
