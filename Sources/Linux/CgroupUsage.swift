/// What a control group has used and uses, read at one moment; zero where the host does not tell.
package struct CgroupUsage: Hashable, Sendable {
    package var cpuNanoseconds: UInt64 = 0
    package var memoryBytes: UInt64 = 0
    /// Without page cache that could go at once.
    package var workingSetBytes: UInt64 = 0
    package var anonymousBytes: UInt64 = 0
    package var pageFaults: UInt64 = 0
    package var majorPageFaults: UInt64 = 0
    /// Nil: unlimited.
    package var memoryLimit: UInt64?
    package var processes: UInt64 = 0

    /// Reads a group in whichever version the controllers are.
    package init(group: String, layout: CgroupLayout) {
        func number(_ controller: String, _ file: String) -> UInt64? {
            layout.directory(group, controller: controller).flatMap { Files.line("\($0)/\(file)") }.flatMap {
                UInt64($0)
            }
        }
        func table(_ controller: String, _ file: String) -> [Substring: UInt64] {
            guard let directory = layout.directory(group, controller: controller) else { return [:] }
            return Self.table(Files.line("\(directory)/\(file)") ?? "")
        }
        let statistics = table("memory", "memory.stat")
        let inactive: UInt64
        if layout.isUnified {
            self.cpuNanoseconds = (table("cpu", "cpu.stat")["usage_usec"] ?? 0) &* 1000
            self.memoryBytes = number("memory", "memory.current") ?? 0
            self.memoryLimit = number("memory", "memory.max")
            self.anonymousBytes = statistics["anon"] ?? 0
            inactive = statistics["inactive_file"] ?? 0
        } else {
            self.cpuNanoseconds = number("cpuacct", "cpuacct.usage") ?? 0
            self.memoryBytes = number("memory", "memory.usage_in_bytes") ?? 0
            // The kernel's word for none is the largest number of whole pages.
            self.memoryLimit = number("memory", "memory.limit_in_bytes").flatMap { $0 >= 1 << 62 ? nil : $0 }
            self.anonymousBytes = statistics["total_rss"] ?? 0
            inactive = statistics["total_inactive_file"] ?? 0
        }
        self.workingSetBytes = self.memoryBytes > inactive ? self.memoryBytes - inactive : 0
        self.pageFaults = statistics["pgfault"] ?? 0
        self.majorPageFaults = statistics["pgmajfault"] ?? 0
        self.processes = number("pids", "pids.current") ?? 0
    }

    private static func table(_ text: String) -> [Substring: UInt64] {
        var result: [Substring: UInt64] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            if parts.count == 2 { result[parts[0]] = UInt64(parts[1]) }
        }
        return result
    }
}
