import Linux
import RPC
import Runtime
import Wire

/// `martlet runtime` on a fixture's directories.
struct RuntimeProcess {
    private let pid: Int32

    private static var program: String { Files.parent(Files.linkTarget("/proc/self/exe") ?? "") + "/martlet" }

    static var isPossible: Bool { Files.exists(self.program) }

    /// Starts it and waits until it serves.
    init(_ runtime: RuntimeFixture) async throws {
        let configuration = runtime.configuration
        self.pid = try Child(
            path: Self.program,
            arguments: [
                "runtime", "--address", configuration.address, "--root", configuration.root, "--state",
                configuration.state, "--cni-conf-dir", configuration.cniConfDir,
            ],
            environment: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
        ).start()
        try await runtime.waitUntilServed()
    }

    /// Ends it as a crash would.
    func kill() throws {
        try LinuxSystemCalls().kill(pid: self.pid, signal: Signal.kill)
        _ = try Child.wait(pid: self.pid)
    }
}
