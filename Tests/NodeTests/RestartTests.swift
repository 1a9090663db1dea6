import Linux
import RPC
import Runtime
import Testing
import Wire

@Suite(asRoot, .serialized) struct RestartTests {
    @Test func aRestartedRuntimeTakesUpWhatRuns() async throws {
        let runtime = try RuntimeFixture()
        var ids: (sandbox: String, staying: String, ending: String) = ("", "", "")
        try await runtime.serving {
            try await runtime.importBusybox()
            let pod = runtime.sandboxConfig("pod")
            ids.sandbox = try await runtime.runSandbox(pod)
            let staying = runtime.containerConfig("staying", "while :; do echo tick; sleep 0.1; done")
            ids.staying = try await runtime.createContainer(ids.sandbox, pod, staying)
            let ending = runtime.containerConfig("ending", "sleep 0.5; exit 9")
            ids.ending = try await runtime.createContainer(ids.sandbox, pod, ending)
            try await runtime.startContainer(ids.staying)
            try await runtime.startContainer(ids.ending)
        }
        let before = try runtime.log("pod", "staying").count
        try await ContinuousClock().sleep(for: .seconds(1))
        #expect(try runtime.log("pod", "staying").count > before, "logs are written while no runtime runs")
        try await runtime.serving {
            #expect(try await runtime.status(ids.staying).state == .containerRunning)
            let ended = try await runtime.waitForExit(ids.ending)
            #expect(ended.exitCode == 9)
            #expect(try await runtime.exec(ids.staying, "echo still").output == "still\n")
            let pods = try await runtime.client.call(CRI.RuntimeService.listPodSandbox, CRI.ListPodSandboxRequest())
            #expect(pods.items.map(\.id) == [ids.sandbox])
            #expect(pods.items.map(\.state) == [.sandboxReady])
        }
        try await runtime.cleanUp()
        #expect(try HostTraces(runtime).isClean)
    }

    @Test func aContainerWhoseShimWasKilledHasEnded() async throws {
        try await RuntimeFixture.run { runtime in
            try await runtime.importBusybox()
            let pod = runtime.sandboxConfig("pod")
            let sandbox = try await runtime.runSandbox(pod)
            let config = runtime.containerConfig("main", "sleep 1000")
            let container = try await runtime.createContainer(sandbox, pod, config)
            try await runtime.startContainer(container)
            let path = "\(runtime.configuration.state)/sandboxes/\(sandbox)/shim.pid"
            let shim = try #require(Files.line(path).flatMap { Int32($0) })
            try LinuxSystemCalls().kill(pid: shim, signal: Signal.kill)
            let ended = try await runtime.waitForExit(container)
            #expect(ended.exitCode == 255)
            #expect(ended.reason == "Unknown")
            try await runtime.removeSandbox(sandbox)
            #expect(try HostTraces(runtime).isClean)
        }
    }
}
