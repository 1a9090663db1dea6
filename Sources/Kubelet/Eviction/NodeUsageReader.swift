internal import Glibc
internal import Linux

/// Reads what there is on the node, and how much of it is free. Blocking.
struct NodeUsageReader: Sendable {
    let system: any SystemCalls
    /// A directory on the file system of pods' volumes and logs.
    let nodeFS: String
    /// A directory on the file system of images and writable layers; nil when the runtime does not tell.
    let imageFS: String?

    func read() -> NodeUsage {
        var usage = NodeUsage()
        if let text = try? Files.read("/proc/meminfo") {
            usage.readings[.memoryAvailable] = Self.memory(String(decoding: text, as: UTF8.self))
        }
        if let load = Files.line("/proc/loadavg"), let most = Files.line("/proc/sys/kernel/pid_max").flatMap(Int64.init)
        {
            usage.readings[.pidAvailable] = Self.processes(loadAverage: load, most: most)
        }
        self.add(self.nodeFS, .nodeFSAvailable, .nodeFSInodesFree, to: &usage)
        self.add(self.imageFS ?? self.nodeFS, .imageFSAvailable, .imageFSInodesFree, to: &usage)
        return usage
    }

    private func add(_ path: String, _ space: EvictionSignal, _ inodes: EvictionSignal, to usage: inout NodeUsage) {
        guard let disk = try? self.system.usage(ofFileSystemAt: path) else { return }
        usage.readings[space] = NodeUsage.Reading(
            available: Int64(clamping: disk.availableBytes),
            capacity: Int64(clamping: disk.capacityBytes)
        )
        // Some file systems make inodes as they need them and count none.
        guard disk.inodes > 0 else { return }
        usage.readings[inodes] = NodeUsage.Reading(
            available: Int64(clamping: disk.inodesFree),
            capacity: Int64(clamping: disk.inodes)
        )
    }

    /// Memory that is not in the working set, from proc_meminfo(5): free, or cached and not used of late. It is what
    /// the root control group's usage without its inactive files leaves of the whole.
    static func memory(_ text: String) -> NodeUsage.Reading? {
        var kibibytes: [Substring: Int64] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count >= 2 else { continue }
            kibibytes[parts[0].dropLast()] = Int64(parts[1])
        }
        guard let total = kibibytes["MemTotal"], let free = kibibytes["MemFree"] else { return nil }
        let available = free + (kibibytes["Inactive(file)"] ?? 0)
        return NodeUsage.Reading(available: available * 1024, capacity: total * 1024)
    }

    /// Processes and threads that may still start, from the fourth word of proc_loadavg(5): `2/345`.
    static func processes(loadAverage: String, most: Int64) -> NodeUsage.Reading? {
        let words = loadAverage.split(separator: " ")
        guard words.count >= 4, let count = words[3].split(separator: "/").last.flatMap({ Int64($0) }) else {
            return nil
        }
        return NodeUsage.Reading(available: most - count, capacity: most)
    }
}
