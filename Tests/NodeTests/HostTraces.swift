import Linux
import Runtime

/// What a runtime could leave behind on a host, for comparison before and after.
struct HostTraces: Equatable {
    var mounts: [String]
    var shims: Int
    var cgroups: [String]
    var links: [String]

    /// What belongs to a fixture now.
    init(_ fixture: RuntimeFixture) throws {
        let system = LinuxSystemCalls()
        let table = try system.mountTable()
        self.mounts = table.entries(below: fixture.scratch).map(\.target)
        // The group that all pods are below stays until a reset.
        let parents = CgroupLayout(table).directories(fixture.configuration.cgroupParent)
        self.cgroups = parents.flatMap { parent in
            ((try? Files.names(in: parent)) ?? []).map { "\(parent)/\($0)" }.filter { Files.kind(of: $0) == .directory }
        }
        self.shims = try Files.names(in: "/proc").filter { Int32($0) != nil }.filter {
            let words = Files.line("/proc/\($0)/cmdline") ?? ""
            return words.contains("containerd-shim") && words.contains(fixture.configuration.address)
        }.count
        self.links = try Self.podLinks().subtracting(fixture.foreignLinks).sorted()
    }

    /// The host's ends of all pods' links, whoever's pods they are.
    static func podLinks() throws -> Set<String> {
        Set(try Files.names(in: "/sys/class/net").filter { $0.hasPrefix("veth") })
    }

    /// Nothing at all.
    var isClean: Bool { self.mounts.isEmpty && self.shims == 0 && self.cgroups.isEmpty && self.links.isEmpty }
}
