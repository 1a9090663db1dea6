internal import Glibc
internal import Identity
internal import Logging
internal import UnixSignals

/// Runs a cluster in this process until it is told to end.
struct ForegroundCluster {
    let options: ClusterOptions
    let console: Console
    let logger: Logger

    func run() async throws {
        let layout = ClusterLayout(self.options)
        // A peer that goes away is an error of its connection, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        try Directories.make(self.options.stateDirectory, mode: 0o711)
        guard let lock = try ProcessLock(path: layout.pidFile) else {
            self.console.line("The cluster is running already; nothing to do.")
            return
        }
        unlink(layout.readyFile)
        defer { unlink(layout.readyFile) }
        self.console.line("Starting a cluster on \(self.options.nodeName) (\(self.options.nodeAddress))")
        let cluster = try await Cluster(self.options, console: self.console, logger: self.logger)
        try await Self.untilSignalled {
            try await cluster.run {
                try KeyFile.write("", to: layout.readyFile, mode: 0o644)
                self.console.line(
                    "Ready after \(self.console.elapsed): export KUBECONFIG=\(self.options.kubeconfigPath)"
                )
            }
        }
        self.console.line("Stopped. Containers go on running; `martlet reset` removes them.")
        withExtendedLifetime(lock) {}
    }

    /// Runs `body` until it ends, or is cancelled by SIGTERM or SIGINT.
    private static func untilSignalled(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in signals { return true }
                return false
            }
            group.addTask {
                try await body()
                return false
            }
            let wasSignalled = try await group.next() ?? false
            group.cancelAll()
            guard wasSignalled else { return }
            do {
                while try await group.next() != nil {}
            } catch {
                // What a component throws while it is being cancelled is no failure.
            }
        }
    }
}
