internal import Glibc

/// Starts this program anew in a session of its own, with its output in the log, and follows it until it is ready.
struct BackgroundProcess {
    /// How long a cluster may take to become ready.
    private static let startTime = Duration.seconds(120)
    private static let pollInterval = Duration.milliseconds(20)

    let layout: ClusterLayout
    let console: Console

    func start() async throws {
        let directory = self.layout.logFile.prefix { _ in true }.split(separator: "/").dropLast().joined(separator: "/")
        try Directories.make("/" + directory, mode: 0o711)
        // The ready file of a process that was killed says nothing about the next.
        unlink(self.layout.readyFile)
        var follower = LogFollower(path: self.layout.logFile)
        let child = try self.spawn()
        let deadline = ContinuousClock.now + Self.startTime
        while true {
            for line in follower.newLines() { self.console.line(line) }
            if access(self.layout.readyFile, F_OK) == 0 { break }
            var status: Int32 = 0
            if waitpid(child, &status, WNOHANG) == child {
                for line in follower.newLines() { self.console.line(line) }
                throw BootstrapError(.process, "the cluster ended while starting; its log is \(self.layout.logFile)")
            }
            guard ContinuousClock.now < deadline else {
                throw BootstrapError(.notReady, "the cluster is not ready after \(Self.startTime)")
            }
            try await ContinuousClock().sleep(for: Self.pollInterval)
        }
        for line in follower.newLines() { self.console.line(line) }
    }

    /// The same command line without what is this process's own part.
    private func spawn() throws -> pid_t {
        let arguments = CommandLine.arguments.filter { !["--detach", "--sample"].contains($0) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions,
            STDOUT_FILENO,
            self.layout.logFile,
            O_WRONLY | O_CREAT | O_APPEND,
            0o640
        )
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID: the terminal's end is not the cluster's.
        posix_spawnattr_setflags(&attributes, 0x80)
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        pointers.append(nil)
        var child: pid_t = 0
        let result = posix_spawn(&child, "/proc/self/exe", &actions, &attributes, pointers, environ)
        guard result == 0 else {
            throw BootstrapError(.process, "start a process: \(String(cString: strerror(result)))")
        }
        return child
    }
}
