import Foundation
import Testing

/// Debian's etcdctl, given the same commands for three members of ours and for three of Debian's etcd.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"),
    .enabled(if: StoreKind.hasEtcd, "etcd is not installed at \(StoreKind.etcdPath)"),
    .serialized
)
struct EtcdctlComparisonTests {
    private static func withBoth(_ body: (_ ours: ComparedCluster, _ etcd: ComparedCluster) async throws -> Void)
        async throws
    {
        try await StoreCluster(3).running { ours in
            let etcd = try await EtcdCluster()
            try await ensuring(
                {
                    try await body(
                        ComparedCluster(
                            endpoints: ours.members.map(\.endpoint),
                            peerURLs: ours.members.map(\.peerURL)
                        ),
                        ComparedCluster(
                            endpoints: etcd.members.map(\.endpoint),
                            peerURLs: etcd.members.map(\.peerURL)
                        )
                    )
                },
                then: { await etcd.stop() }
            )
        }
    }

    /// What the commands of one run are about.
    enum Subject: CaseIterable, Sendable {
        case keys, leases, cluster, authentication

        var steps: [EtcdctlStep] {
            switch self {
            case .keys: EtcdctlStep.keys
            case .leases: EtcdctlStep.leases
            case .cluster: EtcdctlStep.cluster
            case .authentication: EtcdctlStep.authentication
            }
        }
    }

    @Test(arguments: Subject.allCases) func bothAnswerAlike(_ subject: Subject) async throws {
        try await Self.withBoth { ours, etcd in
            for step in subject.steps {
                async let answering = ours.run(step)
                let expected = try await etcd.run(step)
                let answer = try await answering
                #expect(answer == expected, "\(step)")
            }
        }
    }

    /// What goes on until it is told to stop: what it says in the meantime.
    @Test func bothStreamAlike() async throws {
        try await Self.withBoth { ours, etcd in
            let transcripts = [try await Self.stream(ours), try await Self.stream(etcd)]
            #expect(transcripts[0] == transcripts[1])
            #expect(transcripts[0].count == 26, "\(transcripts[0])")
        }
    }

    private static func stream(_ cluster: ComparedCluster) async throws -> [String] {
        let etcdctl = cluster.etcdctl
        var lines: [String] = []
        _ = try await etcdctl.run("put", "/w/a", "1")
        let watch = try etcdctl.start(["watch", "--prefix", "/w/", "--rev", "2", "--prev-kv"])
        lines += try await watch.lines(3)
        _ = try await etcdctl.run("put", "/w/a", "2")
        lines += try await watch.lines(5)
        _ = try await etcdctl.run("del", "/w/a")
        lines += try await watch.lines(4)
        watch.stop()

        let granted = try await etcdctl.run("lease", "grant", "3").text.split(separator: " ")
        let lease = String(granted.dropFirst().first ?? "")
        let alive = try etcdctl.start(["lease", "keep-alive", lease])
        lines += try await alive.lines(2).map { $0.replacingOccurrences(of: lease, with: "LEASE") }
        _ = try await etcdctl.run("lease", "revoke", lease)
        lines += try await alive.lines(1).map { $0.replacingOccurrences(of: lease, with: "LEASE") }
        alive.stop()

        let candidate = try etcdctl.start(["elect", "boss", "me"])
        lines += try await candidate.lines(2).suffix(1)
        let observer = try etcdctl.start(["elect", "--listen", "boss"])
        lines += try await observer.lines(2).suffix(1)
        candidate.stop()
        observer.stop()
        let lock = try etcdctl.start(["lock", "mutex"])
        lines += try await lock.lines(1).map { String($0.prefix { $0 != "/" }) }
        let second = try etcdctl.start(["lock", "mutex", "echo", "mine"])
        lock.stop()
        lines += try await second.lines(1)

        for number in 0..<3 { _ = try await etcdctl.run("put", "/m/\(number)", "v") }
        let mirror = try etcdctl.start([
            "make-mirror", "--prefix", "/m/", "--dest-prefix", "/copy/", cluster.endpoints[1],
        ])
        try await eventually {
            try await etcdctl.run("get", "--prefix", "/copy/").text.split(separator: "\n").count == 6
        }
        _ = try await etcdctl.run("put", "/m/3", "late")
        _ = try await etcdctl.run("del", "/m/0")
        try await eventually { try await etcdctl.run("get", "/copy/0").text.isEmpty }
        lines += try await etcdctl.run("get", "--prefix", "/copy/").text.split(separator: "\n").map(String.init)
        mirror.stop()
        lines += try await etcdctl.run("check", "datascale", "--load=s").text.split(separator: "\n").map { line in
            String(line.prefix { $0 != "," && $0 != ":" && $0 != "~" })
        }.filter { $0.hasPrefix("PASS") }
        return lines
    }

    /// Whatever etcdctl can do is compared here, or named with the reason why not.
    @Test func everySubcommandIsCompared() async throws {
        let help = try await Etcdctl(endpoint: "").run("help").text
        let list = help.components(separatedBy: "COMMANDS:").last?.components(separatedBy: "OPTIONS:").first ?? ""
        let commands = list.split(separator: "\n").compactMap { line in
            line.split(separator: "\t", omittingEmptySubsequences: true).first.map(String.init)
        }
        #expect(commands.count > 40)
        let steps = Subject.allCases.flatMap(\.steps)
        let streams = ["make-mirror", "check datascale"]
        let elsewhere = [
            // A minute of writing: see `passesEtcdctlsOwnCheck`.
            "check perf",
            // About this program and the shell only.
            "completion bash", "completion fish", "completion powershell", "completion zsh", "help",
            // Turns files of an etcd 2 into those of an etcd 3, without a server.
            "migrate",
        ]
        for command in commands where !streams.contains(command) && !elsewhere.contains(command) {
            let words = command.split(separator: " ").map(String.init)
            #expect(
                steps.contains { $0.words.starts(with: words) || $0.words.dropFirst(2).starts(with: words) },
                "\(command)"
            )
        }
    }

    /// etcd's own measure of a cluster that is quick enough, which takes a minute.
    @Test func passesEtcdctlsOwnCheck() async throws {
        try await StoreCluster(3).running { cluster in
            let check = try await cluster.etcdctl().run("check", "perf", "--load=s")
            #expect(check.text.contains("PASS: Throughput is"), "\(check.text)\(check.errors)")
            #expect(check.text.contains("PASS: Slowest request took"), "\(check.text)")
            #expect(check.text.contains("PASS: Stddev is"), "\(check.text)")
        }
    }
}
