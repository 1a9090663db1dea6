internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

/// What the CNI plugin for host ports leaves in the kernel after its last port is gone: chains of its own in the table
/// `nat`, which it never removes.
enum HostPortRules {
    private static let chains = ["CNI-HOSTPORT-DNAT", "CNI-HOSTPORT-SETMARK", "CNI-HOSTPORT-MASQ"]

    /// Removes the chains where no port is left in them, and the tables that are empty then.
    static func remove() async throws {
        // No such chain: no host port was ever asked for. Rules in it: another runtime's ports are open.
        guard let content = await Self.run("nft", ["list", "chain", "ip", "nat", "CNI-HOSTPORT-DNAT"]),
            !content.contains("jump")
        else { return }
        for family in ["ip", "ip6"] {
            let iptables = family == "ip" ? "iptables" : "ip6tables"
            for place in ["PREROUTING", "OUTPUT"] {
                let rule = ["-D", place, "-m", "addrtype", "--dst-type", "LOCAL", "-j", "CNI-HOSTPORT-DNAT"]
                _ = await Self.run(iptables, ["-w", "-t", "nat"] + rule)
            }
            let masquerade = ["-D", "POSTROUTING", "-m", "comment", "--comment", "CNI portfwd requiring masquerade"]
            _ = await Self.run(iptables, ["-w", "-t", "nat"] + masquerade + ["-j", "CNI-HOSTPORT-MASQ"])
            for chain in Self.chains {
                _ = await Self.run(iptables, ["-w", "-t", "nat", "-F", chain])
                _ = await Self.run(iptables, ["-w", "-t", "nat", "-X", chain])
            }
            if let table = await Self.run("nft", ["-s", "list", "table", family, "nat"]), Self.isEmpty(table) {
                _ = await Self.run("nft", ["delete", "table", family, "nat"])
            }
        }
    }

    /// Whether a table holds nothing but base chains without rules.
    static func isEmpty(_ table: String) -> Bool {
        table.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }.allSatisfy { line in
            line.hasPrefix("table ") || line.hasPrefix("chain ") || line.hasPrefix("type ") || line == "}"
        }
    }

    /// The program's output; nil when it fails or is not installed.
    private static func run(_ program: String, _ arguments: [String]) async -> String? {
        let result = try? await Subprocess.run(
            .path(FilePath("/usr/sbin/\(program)")),
            arguments: Arguments(arguments),
            output: .string(limit: 1 << 20),
            error: .discarded
        )
        guard let result, result.terminationStatus.isSuccess else { return nil }
        return result.standardOutput
    }
}
