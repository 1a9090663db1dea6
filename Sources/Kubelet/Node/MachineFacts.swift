internal import Glibc
internal import Linux

/// What the kernel and the distribution say of this machine.
struct MachineFacts: Hashable, Sendable {
    var cpuCores: Int64 = 1
    var memoryBytes: Int64 = 0
    var machineID = ""
    var systemUUID = ""
    var bootID = ""
    var kernelVersion = ""
    var osImage = ""
    var architecture = ""

    /// Reads them. Blocking.
    static func read() -> MachineFacts {
        var facts = MachineFacts()
        facts.cpuCores = Int64(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        facts.memoryBytes = Int64(sysconf(Int32(_SC_PHYS_PAGES))) * Int64(sysconf(Int32(_SC_PAGESIZE)))
        facts.machineID = Files.line("/etc/machine-id") ?? ""
        facts.systemUUID = Files.line("/sys/class/dmi/id/product_uuid") ?? facts.machineID
        facts.bootID = Files.line("/proc/sys/kernel/random/boot_id") ?? ""
        facts.kernelVersion = Files.line("/proc/sys/kernel/osrelease") ?? ""
        facts.osImage = Self.osImage(Files.line("/etc/os-release") ?? "")
        #if arch(arm64)
            facts.architecture = "arm64"
        #else
            facts.architecture = "amd64"
        #endif
        return facts
    }

    /// The distribution's name from an os-release(5).
    static func osImage(_ text: String) -> String {
        for line in text.split(separator: "\n") where line.hasPrefix("PRETTY_NAME=") {
            return String(line.dropFirst("PRETTY_NAME=".count)).filter { $0 != "\"" }
        }
        return "Linux"
    }
}
