import Linux
import Testing
import Wire

@testable import Runtime

@Suite struct SpecificationTests {
    private func capabilities(_ add: [String], _ drop: [String], isPrivileged: Bool = false) throws -> [String] {
        let wanted = CRI.Capability {
            $0.addCapabilities = add
            $0.dropCapabilities = drop
        }
        return try CapabilityNames.sets(wanted, isPrivileged: isPrivileged, last: 40).bounding
    }

    @Test func capabilitiesAreAddedAndDropped() throws {
        #expect(try self.capabilities([], []).count == 14)
        #expect(try self.capabilities([], ["ALL"]).isEmpty)
        #expect(try self.capabilities(["NET_ADMIN"], ["ALL"]) == ["CAP_NET_ADMIN"])
        #expect(try self.capabilities(["cap_sys_time"], ["ALL"]) == ["CAP_SYS_TIME"])
        #expect(try self.capabilities(["ALL"], ["NET_RAW"]).count == 40)
        #expect(try self.capabilities([], [], isPrivileged: true).count == 41)
        #expect(throws: RuntimeError.self) { try self.capabilities(["NO_SUCH"], []) }
    }

    @Test func scoresBelowOnesOwnNeedACapability() {
        #expect(OOMScore.lowest(status: "Uid:\t0\nCapEff:\t000001ffffffffff\n", own: "0") == nil)
        #expect(OOMScore.lowest(status: "Uid:\t0\nCapEff:\t000001fffeffffff\n", own: "-5") == -5)
        #expect(OOMScore.lowest(status: "", own: "") == nil)
    }

    @Test func resourcesMapOnlyWhatIsSet() throws {
        let empty = OCISpecification.Resources(CRI.LinuxContainerResources())
        #expect(empty.memory == nil)
        #expect(empty.cpu?.shares == nil)
        let set = OCISpecification.Resources(
            CRI.LinuxContainerResources {
                $0.memoryLimitInBytes = 1 << 20
                $0.cpuShares = 512
                $0.cpuQuota = -1
            }
        )
        #expect(set.memory?.limit == 1 << 20)
        #expect(set.memory?.swap == nil)
        #expect(set.cpu?.shares == 512)
        #expect(set.cpu?.quota == -1)
    }

    private let files = SandboxFiles(
        hostname: "h",
        hostsFile: "/s/hosts",
        hostnameFile: "/s/hostname",
        resolverFile: "/s/resolv.conf",
        sharedMemory: "/s/shm"
    )

    private func mounts(_ mounts: [CRI.Mount]) throws -> [OCISpecification.Mount] {
        try MountBuilder(
            config: CRI.ContainerConfig { $0.mounts = mounts },
            files: self.files,
            cgroups: CgroupLayout(mode: .unified, unified: "/sys/fs/cgroup", controllers: [:]),
            isPrivileged: false
        ).build()
    }

    private func mount(_ path: String, host: String = "/tmp", _ change: (inout CRI.Mount) -> Void = { _ in })
        -> CRI.Mount
    {
        var mount = CRI.Mount()
        mount.containerPath = path
        mount.hostPath = host
        change(&mount)
        return mount
    }

    @Test func outerMountsComeFirstAndPodFilesGiveWay() throws {
        let found = try self.mounts([
            self.mount("/a/b/c"), self.mount("/a"), self.mount("/etc/hosts", host: "/etc/hosts"),
        ])
        let targets = found.map(\.destination)
        let outer = try #require(targets.firstIndex(of: "/a"))
        let inner = try #require(targets.firstIndex(of: "/a/b/c"))
        #expect(outer < inner)
        #expect(found.filter { $0.destination == "/etc/hosts" }.map(\.source) == ["/etc/hosts"])
        #expect(found.contains { $0.destination == "/dev/shm" && $0.source == "/s/shm" })
    }

    @Test func propagationAndWritabilityBecomeOptions() throws {
        let read = try self.mounts([
            self.mount("/a/") {
                $0.readonly = true
                $0.propagation = .propagationHostToContainer
            }
        ])
        #expect(read.first { $0.destination == "/a" }?.options == ["rbind", "rslave", "ro"])
        #expect(throws: RuntimeError.self) { try self.mounts([self.mount("relative")]) }
        #expect(throws: RuntimeError.self) {
            try self.mounts([self.mount("/a") { $0.recursiveReadOnly = true }])
        }
    }
}
