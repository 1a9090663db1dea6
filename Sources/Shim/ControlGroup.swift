internal import Linux

/// The control group of a container, found through its first process.
struct ControlGroup {
    private let directory: String

    /// Nil when the process is gone or the host has no control groups.
    init?(ofProcess pid: Int32) {
        guard pid > 0, let text = Files.line("/proc/\(pid)/cgroup") else { return nil }
        guard let mounts = try? LinuxSystemCalls().mountTable() else { return nil }
        let layout = CgroupLayout(mounts)
        for line in text.split(separator: "\n") {
            // `0::/path` is version 2, `8:pids:/path` version 1.
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let isWanted = layout.isUnified ? fields[0] == "0" : fields[1] == "pids"
            guard isWanted, let found = layout.directory(String(fields[2]), controller: "pids") else { continue }
            self.directory = found
            return
        }
        return nil
    }

    /// The processes in it.
    var processes: [Int32] {
        (Files.line(self.directory + "/cgroup.procs") ?? "").split(separator: "\n").compactMap { Int32($0) }
    }
}
