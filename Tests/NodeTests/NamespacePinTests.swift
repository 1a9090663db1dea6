import Linux
import Testing

@Suite(asRoot) struct NamespacePinTests {
    private let system = LinuxSystemCalls()

    /// A directory with an empty file per namespace.
    private func scratch() throws -> (directory: String, request: NamespacePin) {
        let directory = "/tmp/martlet-pin-\(CurrentProcess.id)-\(UInt64.random(in: 0...UInt64.max))"
        try Files.makeDirectories(directory)
        var request = NamespacePin(paths: [:], hostname: "martlet-pin")
        for kind in NamespacePin.Kind.allCases {
            request.paths[kind] = "\(directory)/\(kind.rawValue)"
            try Files.write([], to: "\(directory)/\(kind.rawValue)")
        }
        return (directory, request)
    }

    private func output(_ program: String, _ arguments: [String]) throws -> String {
        let (reading, writing) = try Descriptor.pipe()
        let pid = try Child(path: program, arguments: arguments, standard: (nil, writing, nil)).start()
        #expect(try Child.wait(pid: pid) == 0)
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = try bytes.withUnsafeMutableBytes { try reading.read(into: $0) }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    @Test func namespacesOutliveTheirMakerAndGoWithTheirFiles() throws {
        var (directory, request) = try self.scratch()
        defer { try? Files.removeTree(directory) }
        request.parameters = [
            .init(name: "net.ipv4.ip_forward", value: "1"), .init(name: "kernel.shmmax", value: "4096"),
        ]
        try self.system.pin(request)
        defer { for target in request.targets { try? self.system.unmount(target.path) } }
        for target in request.targets {
            #expect(try self.system.usage(ofFileSystemAt: target.path).type == FileSystemUsage.namespaceHandle)
        }
        let script = "hostname; cat /proc/sys/net/ipv4/ip_forward /proc/sys/kernel/shmmax; cat /sys/class/net/lo/flags"
        let seen = try self.output(
            "/usr/bin/nsenter",
            [
                "--net=\(directory)/net", "--ipc=\(directory)/ipc", "--uts=\(directory)/uts", "unshare", "-m", "sh",
                "-c",
                "mount -t sysfs none /sys; export PATH=/bin:/usr/bin:/sbin; \(script)",
            ]
        )
        #expect(seen == "martlet-pin\n1\n4096\n0x9\n")
        for target in request.targets { try self.system.unmount(target.path) }
        let left = try self.system.mountTable().entries(below: directory)
        #expect(left.isEmpty)
    }

    @Test func aFailureSaysWhichStepAndLeavesNothing() throws {
        var (directory, request) = try self.scratch()
        defer { try? Files.removeTree(directory) }
        request.parameters = [.init(name: "net.no.such", value: "1")]
        #expect(throws: SyscallError(call: "sysctl", object: "net.no.such", errno: ErrorNumber.noEntry)) {
            try self.system.pin(request)
        }
        request.parameters = []
        try Files.remove("\(directory)/uts")
        #expect(throws: SyscallError(call: "mount", object: "\(directory)/uts", errno: ErrorNumber.noEntry)) {
            try self.system.pin(request)
        }
        #expect(try self.system.mountTable().entries(below: directory).isEmpty)
    }
}
