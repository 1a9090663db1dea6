import Linux
import RPC
import Runtime
import Testing
import Wire

@Suite(asRoot, .serialized) struct PodTests {
    @Test func aPodLivesAndLeavesNothing() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let pod = runtime.sandboxConfig("web")
            let sandbox = try await runtime.runSandbox(pod)
            let again = try await runtime.runSandbox(pod)
            #expect(again == sandbox, "a repeated call answers the same sandbox")
            let request = CRI.PodSandboxStatusRequest { $0.podSandboxId = sandbox }
            let status = try await runtime.client.call(CRI.RuntimeService.podSandboxStatus, request).status
            #expect(status.state == .sandboxReady)
            #expect(status.network.ip.hasPrefix("10."))

            var config = runtime.containerConfig(
                "main",
                """
                echo out $A $FROM; echo err >&2; cat /etc/hostname /etc/resolv.conf; pwd; id -u
                trap 'exit 3' TERM; sleep 60 & wait
                """
            )
            config.envs = [
                CRI.KeyValue {
                    $0.key = "A"
                    $0.value = "b"
                }
            ]
            let container = try await runtime.createContainer(sandbox, pod, config)
            #expect(try await runtime.status(container).state == .containerCreated)
            try await runtime.startContainer(container)
            try await runtime.startContainer(container)
            #expect(try await runtime.status(container).state == .containerRunning)

            let seen = try await runtime.exec(container, "ip -4 addr show eth0; hostname; echo e >&2; exit 5")
            #expect(seen.output.contains(status.network.ip))
            #expect(seen.output.hasSuffix("web\n"))
            #expect(seen.error == "e\n")
            #expect(seen.code == 5)

            try await runtime.stopContainer(container, timeout: 10)
            let ended = try await runtime.status(container)
            #expect(ended.state == .containerExited)
            #expect(ended.exitCode == 3)
            #expect(ended.reason == "Error")
            #expect(ended.startedAt > 0 && ended.finishedAt >= ended.startedAt)
            let log = try runtime.log("web", "main")
            #expect(
                log.sorted() == [
                    "stderr F err", "stdout F /home", "stdout F 0", "stdout F nameserver 10.96.0.10",
                    "stdout F out b image", "stdout F web",
                ]
            )

            try await runtime.stopSandbox(sandbox)
            try await runtime.stopSandbox(sandbox)
            try await runtime.removeSandbox(sandbox)
            try await runtime.removeSandbox(sandbox)
            try await runtime.removeContainer(container)
            try await runtime.stopContainer("unknown")
            let traces = try HostTraces(runtime)
            #expect(traces.isClean, "\(traces)")
        }
    }
}
