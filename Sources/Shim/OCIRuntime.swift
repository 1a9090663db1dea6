internal import Linux

/// The command line of runc and crun.
struct OCIRuntime: Equatable {
    /// The program's path.
    var program: String
    /// Where it keeps its state, one directory for all containers of a namespace.
    var root: String
    /// Whether cgroups are made through systemd.
    var systemdCgroup = false

    /// Which file of a bundle remembers program and root, for the `delete` command of a later process.
    static let recordName = "runtime"

    /// Finds the program; a name without a slash is looked up in the usual directories.
    init(binary: String, root: String, namespace: String, systemdCgroup: Bool = false) throws(TaskError) {
        let directory = root.isEmpty ? "/run/containerd/runc" : root
        self.root = directory + "/" + namespace
        self.systemdCgroup = systemdCgroup
        if binary.contains("/") {
            self.program = binary
            return
        }
        let name = binary.isEmpty ? "runc" : binary
        let directories = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
        guard let found = directories.map({ "\($0)/\(name)" }).first(where: Files.exists) else {
            throw TaskError(.failedPrecondition, "OCI runtime \(name) is not installed")
        }
        self.program = found
    }

    /// Reads the record of a bundle.
    init?(recordIn bundle: String) {
        guard let text = Files.line(bundle + "/" + Self.recordName) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 2 else { return nil }
        self.program = String(lines[0])
        self.root = String(lines[1])
    }

    /// Writes the record of a bundle.
    func record(in bundle: String) throws(SyscallError) {
        try Files.write(Array("\(self.program)\n\(self.root)".utf8), to: bundle + "/" + Self.recordName, mode: 0o600)
    }

    /// A call of the program, with its own errors going to a file in the bundle.
    func call(_ arguments: [String], bundle: String) -> Child {
        var all = ["--root", self.root, "--log", Self.logPath(bundle), "--log-format", "json"]
        if self.systemdCgroup { all.append("--systemd-cgroup") }
        return Child(
            path: self.program,
            arguments: all + arguments,
            environment: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "GOMAXPROCS=2"],
            directory: bundle
        )
    }

    /// Where its errors are.
    static func logPath(_ bundle: String) -> String { bundle + "/log.json" }

    /// The last error that the program logged, for the message to the caller.
    static func lastError(_ bundle: String) -> String? {
        guard let bytes = try? Files.read(self.logPath(bundle), upTo: 1 << 20) else { return nil }
        return LogMessage.last(in: bytes)
    }
}
