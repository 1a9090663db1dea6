internal import Glibc

/// What this process takes of the machine, as the kernel counts it; see proc(5).
package struct ProcessUsage {
    /// Memory that is resident.
    package var residentBytes: Int
    /// Address space.
    package var virtualBytes: Int
    /// Time on processors.
    package var cpuSeconds: Double
    /// When the process began, in seconds since 1970.
    package var startSeconds: Double

    /// Looks at it now; nil where there is no `/proc`.
    package init?() {
        guard let own = Self.read("/proc/self/stat"), let machine = Self.read("/proc/stat") else { return nil }
        // The second field is the command's name, in parentheses, and may hold anything.
        guard let end = own.lastIndex(of: ")") else { return nil }
        let fields = own[own.index(after: end)...].split(separator: " ")
        let boot = machine.split(separator: "\n").first { $0.hasPrefix("btime ") }?.dropFirst(6)
        guard fields.count > 21, let user = Double(fields[11]), let system = Double(fields[12]),
            let start = Double(fields[19]), let virtual = Int(fields[20]), let pages = Int(fields[21]),
            let boot, let bootSeconds = Double(boot)
        else { return nil }
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        self.residentBytes = pages * sysconf(Int32(_SC_PAGESIZE))
        self.virtualBytes = virtual
        self.cpuSeconds = (user + system) / ticks
        self.startSeconds = bootSeconds + start / ticks
    }

    private static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
            bytes += chunk.prefix(count)
        }
    }
}
