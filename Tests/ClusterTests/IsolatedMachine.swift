import Foundation

/// A machine of its own, as far as Linux has it: namespaces for network, mounts, processes, host name. All that a
/// script makes in them goes when the script ends, save control groups.
enum IsolatedMachine {
    /// Why cluster tests cannot run here; nil when they can.
    static let obstacle: String? = {
        if getuid() != 0 { return "needs root" }
        let programs = ["/usr/bin/unshare", "/usr/sbin/nft", "/usr/sbin/runc", "/bin/busybox", "/usr/bin/curl"]
        for program in programs where !FileManager.default.isExecutableFile(atPath: program) {
            return "needs \(program)"
        }
        if !FileManager.default.isExecutableFile(atPath: Self.martlet) { return "needs \(Self.martlet)" }
        return nil
    }()

    /// Whether scripts that use kubectl can run here.
    static let hasKubectl = Self.obstacle == nil && Self.has("kubectl")

    static func has(_ program: String) -> Bool {
        ["/usr/bin", "/usr/local/bin", "/bin"].contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
        }
    }

    /// The program under test: beside the test bundle.
    private static let martlet =
        Bundle.main.executableURL.map {
            let directory = $0.resolvingSymlinksInPath().deletingLastPathComponent()
            return directory.appending(path: "martlet").path
        }.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil } ?? Self.martletBesideSources

    private static let martletBesideSources = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/debug/martlet").path

    /// Runs a script that prints sections, each after a line `== name`; returns them by name.
    ///
    /// `$M` is martlet, `$MCTL` mctl, `$F` its flags for a cluster of the script's own, `$D` a directory that
    /// is removed at the end.
    static func run(_ script: String, limitSeconds: Int = 240) throws -> [String: String] {
        let directory = "/tmp/martlet-test-\(UUID().uuidString.prefix(8).lowercased())"
        let prelude = """
            export PATH=$PATH:/usr/sbin:/sbin
            M=\(Self.martlet); MCTL=${M%martlet}mctl; D=\(directory)
            F="--data-dir $D/data --state-dir $D/state --kubeconfig $D/kubeconfig"
            export KUBECONFIG=$D/kubeconfig ETCDCTL_API=3
            mkdir -p $D; trap 'timeout 60 $M reset $F >/dev/null 2>&1; rm -rf $D' EXIT
            ip link set lo up
            ip link add up0 type veth peer name up1 && ip link set up1 up
            ip addr add 192.0.2.1/24 dev up0 && ip link set up0 up && ip route add default via 192.0.2.2
            k() { timeout 60 kubectl "$@" 2>&1; }
            until_true() { for n in $(seq 300); do "$@" >/dev/null 2>&1 && return 0; sleep 0.1; done; return 1; }

            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = [
            "-k", "5", "\(limitSeconds)", "unshare", "-mnpui", "--fork", "--mount-proc", "--kill-child", "bash", "-s",
        ]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data((prelude + script).utf8))
        try input.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Self.sections(String(decoding: data, as: UTF8.self))
    }

    private static func sections(_ text: String) -> [String: String] {
        var sections: [String: String] = [:]
        var name = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("== ") {
                name = String(line.dropFirst(3))
                sections[name] = ""
            } else {
                sections[name, default: ""] += line + "\n"
            }
        }
        return sections.mapValues { $0.trimmingCharacters(in: .newlines) }
    }
}
