import Linux
import RPC
import Runtime
import Testing
import Wire

/// The runtime as a process of its own, ended by SIGKILL at many moments of a pod's life.
@Suite(asRoot, .serialized, .enabled("needs the martlet program beside the tests") { RuntimeProcess.isPossible })
struct KillTests {
    /// One call, given up after some time together with the runtime.
    private func interrupt(
        _ runtime: RuntimeFixture,
        _ process: RuntimeProcess,
        after delay: Duration,
        _ call: @escaping @Sendable () async throws -> Void
    ) async throws {
        let calling = Task { try await call() }
        try await ContinuousClock().sleep(for: delay)
        try process.kill()
        _ = await calling.result
    }

    @Test(arguments: [0, 3, 8, 15, 25, 40, 60, 90])
    func aRepeatedCallSucceedsWhereverTheRuntimeWasKilled(_ milliseconds: Int) async throws {
        let runtime = try RuntimeFixture()
        try await runtime.importBusybox()
        let delay = Duration.milliseconds(milliseconds)
        var process = try await RuntimeProcess(runtime)
        let pod = runtime.sandboxConfig("pod") { $0.linux.cgroupParent = runtime.configuration.cgroupParent + "/pod" }
        try await self.interrupt(runtime, process, after: delay) { _ = try await runtime.runSandbox(pod) }

        process = try await RuntimeProcess(runtime)
        let sandbox = try await runtime.runSandbox(pod)
        let config = runtime.containerConfig("main", "sleep 1000")
        try await self.interrupt(runtime, process, after: delay) {
            _ = try await runtime.createContainer(sandbox, pod, config)
        }

        process = try await RuntimeProcess(runtime)
        let container = try await runtime.createContainer(sandbox, pod, config)
        try await self.interrupt(runtime, process, after: delay) { try await runtime.startContainer(container) }

        process = try await RuntimeProcess(runtime)
        try await runtime.startContainer(container)
        #expect(try await runtime.exec(container, "echo alive").output == "alive\n")
        try await self.interrupt(runtime, process, after: delay) { try await runtime.stopContainer(container) }

        process = try await RuntimeProcess(runtime)
        try await runtime.stopContainer(container)
        #expect(try await runtime.status(container).state == .containerExited)
        try await self.interrupt(runtime, process, after: delay) { try await runtime.stopSandbox(sandbox) }

        process = try await RuntimeProcess(runtime)
        try await runtime.stopSandbox(sandbox)
        try await self.interrupt(runtime, process, after: delay) { try await runtime.removeSandbox(sandbox) }

        process = try await RuntimeProcess(runtime)
        try await runtime.removeSandbox(sandbox)
        let traces = try HostTraces(runtime)
        #expect(traces.isClean, "\(traces)")
        try process.kill()
        try await runtime.cleanUp()
    }
}
