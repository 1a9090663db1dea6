import Linux
import RPC
import Runtime
import Testing
import Wire

@Suite(asRoot, .serialized) struct ContainerTests {
    /// Runs a script in a container of its own and answers its log and status.
    private func run(
        _ runtime: RuntimeFixture,
        _ name: String,
        _ script: String,
        _ change: (inout CRI.ContainerConfig) -> Void = { _ in }
    ) async throws -> (log: [String], status: CRI.ContainerStatus) {
        let pod = runtime.sandboxConfig(name)
        let sandbox = try await runtime.runSandbox(pod)
        var config = runtime.containerConfig("c", script)
        change(&config)
        let id = try await runtime.createContainer(sandbox, pod, config)
        try await runtime.startContainer(id)
        let status = try await runtime.waitForExit(id)
        let log = try runtime.log(name, "c").map { String($0.dropFirst("stdout F ".count)) }
        try await runtime.removeSandbox(sandbox)
        return (log, status)
    }

    @Test func whatCRIAsksForHolds() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let user = try await self.run(runtime, "user", "id -u; id -g; id -G; touch /x 2>/dev/null || echo no") {
                $0.linux.securityContext.runAsUsername = "web"
                $0.linux.securityContext.supplementalGroups = [77]
            }
            #expect(user.log == ["1000", "1001", "1001 77 2000", "no"])

            let sealed = try await self.run(
                runtime,
                "sealed",
                """
                grep -E 'CapBnd|NoNewPrivs|Seccomp:' /proc/self/status; touch /x 2>/dev/null || echo ro
                unshare -m true || echo refused
                """
            ) {
                $0.linux.securityContext.readonlyRootfs = true
                $0.linux.securityContext.noNewPrivs = true
                $0.linux.securityContext.capabilities = CRI.Capability { $0.dropCapabilities = ["ALL"] }
                $0.linux.securityContext.seccomp = CRI.SecurityProfile { $0.profileType = .runtimeDefault }
            }
            #expect(sealed.log.contains("CapBnd:\t0000000000000000"))
            #expect(sealed.log.contains("NoNewPrivs:\t1"))
            #expect(sealed.log.contains("Seccomp:\t2"))
            #expect(sealed.log.contains("ro"))

            try Files.makeDirectories(runtime.scratch + "/volume")
            let volume = try await self.run(
                runtime,
                "volume",
                "echo data >/v/file; echo x 2>/dev/null >/r/file || echo ro; cat /r/file"
            ) {
                $0.mounts = [(path: "/v", readonly: false), (path: "/r", readonly: true)].map { entry in
                    CRI.Mount {
                        $0.containerPath = entry.path
                        $0.hostPath = runtime.scratch + "/volume"
                        $0.readonly = entry.readonly
                    }
                }
            }
            #expect(volume.log == ["ro", "data"])
            #expect(try HostTraces(runtime).isClean)
        }
    }

    @Test func endsAreToldApart() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let well = try await self.run(runtime, "well", "true")
            #expect(well.status.exitCode == 0)
            #expect(well.status.reason == "Completed")
            let full = try await self.run(runtime, "full", "dd if=/dev/zero of=/dev/null bs=64M") {
                $0.linux.resources = CRI.LinuxContainerResources { $0.memoryLimitInBytes = 16 << 20 }
            }
            #expect(full.status.exitCode == 137)
            #expect(full.status.reason == "OOMKilled")

            let pod = runtime.sandboxConfig("missing")
            let sandbox = try await runtime.runSandbox(pod)
            var config = runtime.containerConfig("c", "")
            config.command = ["/no/such/program"]
            await #expect(throws: GRPCStatus.self) {
                let id = try await runtime.createContainer(sandbox, pod, config)
                try await runtime.startContainer(id)
            }
            config.command = ["/bin/sh"]
            config.image.image = "nowhere:test"
            await #expect(throws: GRPCStatus.self) { _ = try await runtime.createContainer(sandbox, pod, config) }
            let stubborn = try await runtime.createContainer(
                sandbox,
                pod,
                runtime.containerConfig("stubborn", "trap '' TERM; while :; do sleep 1; done")
            )
            try await runtime.startContainer(stubborn)
            await #expect(throws: GRPCStatus.self) { _ = try await runtime.exec(stubborn, "sleep 60", timeout: 1) }
            try await runtime.stopContainer(stubborn, timeout: 1)
            #expect(try await runtime.status(stubborn).exitCode == 137)
            try await runtime.removeSandbox(sandbox)
            #expect(try HostTraces(runtime).isClean)
        }
    }
}
