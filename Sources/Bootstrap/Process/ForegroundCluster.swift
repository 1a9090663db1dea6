internal import Glibc
internal import Identity
internal import Logging

/// Runs a cluster in this process until it is told to end.
struct ForegroundCluster {
    let options: ClusterOptions
    let console: Console
    let logger: Logger

    func run() async throws {
        let layout = ClusterLayout(self.options)
        try Directories.make(self.options.stateDirectory, mode: 0o711)
        guard let lock = try ProcessLock(path: layout.pidFile) else {
            self.console.line("The cluster is running already; nothing to do.")
            return
        }
        unlink(layout.readyFile)
        defer { unlink(layout.readyFile) }
        self.console.line("Starting a cluster on \(self.options.nodeName) (\(self.options.nodeAddress))")
        let cluster = try await Cluster(self.options, console: self.console, logger: self.logger)
        try await ComponentRun.untilSignalled {
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
}
