import Foundation
import Proxy
import Testing

/// The rules in a real kernel: network namespaces as pods behind a bridge, real servers, real connections.
struct NftKernelTests {
    private static let isPossible = getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/sbin/nft")

    @Test(.enabled(if: isPossible, "needs root and nft"), arguments: [nil, "10.244.0.0/24"])
    func connectionsReachTheEndpoints(unfilteredBridgeCIDR: String?) throws {
        let rules = ServiceRules(
            tableName: "martlet",
            podCIDR: "10.244.0.0/16",
            unfilteredBridgeCIDR: unfilteredBridgeCIDR
        )
        let web = ServicePort(
            namespace: "default",
            service: "web",
            port: 80,
            clusterAddresses: ["10.96.0.7"],
            nodePort: 30080,
            endpoints: [.init(address: "10.244.0.2", port: 8080), .init(address: "10.244.0.3", port: 8080)]
        )
        let empty = ServicePort(
            namespace: "default",
            service: "empty",
            port: 80,
            clusterAddresses: ["10.96.0.8"],
            endpoints: []
        )
        var lone = web
        lone.endpoints = [web.endpoints[1]]
        let before = rules.table(for: [web, empty])
        let after = rules.table(for: [lone, empty])
        let end = rules.table(for: [])
        let output = try Self.run(
            """
            \(Self.setUp)
            sysctl -qw net.bridge.bridge-nf-call-iptables=\(unfilteredBridgeCIDR == nil ? 1 : 0)
            nft -f - <<'RULES' || exit 1
            \(before.replacementScript())
            RULES
            probe host-cluster curl -s 10.96.0.7
            probe host-loopback curl -s 127.0.0.1:30080
            probe host-node curl -s 192.0.2.1:30080
            probe pod-cluster ip netns exec p2 curl -s 10.96.0.7
            probe outside-node ip netns exec out curl -s 192.0.2.1:30080
            probe pod-external ip netns exec p2 curl -s 192.0.2.1:30080
            echo "refused: $(timeout 8 curl -s 10.96.0.8; echo $?)"
            echo "refused-port: $(timeout 8 curl -s 10.96.0.7:81; echo $?)"
            echo "refused-pod: $(ip netns exec p2 timeout 8 curl -s 10.96.0.8; echo $?)"
            nft -f - <<'RULES' || exit 1
            \(after.updateScript(from: before) ?? "")
            RULES
            probe host-updated curl -s 10.96.0.7
            nft -f - <<'RULES' || exit 1
            \(end.updateScript(from: after) ?? "")
            RULES
            nft list table ip martlet | grep -c -e svc- -e ext- -e 10.244.0.2
            """
        )
        let lines = output.split(separator: "\n").map(String.init)
        let both = [
            "host-cluster: p2 p3", "host-loopback: p2 p3", "host-node: p2 p3", "pod-cluster: p2 p3",
            "outside-node: p2 p3", "pod-external: p2 p3",
        ]
        // curl's 7: the connection was refused at once, not lost.
        #expect(lines == both + ["refused: 7", "refused-port: 7", "refused-pod: 7", "host-updated: p3", "0"])
    }

    /// Two pods behind a bridge, and a machine outside; each pod's server answers with the pod's name.
    private static let setUp = """
        set -u
        export PATH=$PATH:/usr/sbin:/sbin
        mkdir -p /run/netns && mount -t tmpfs tmpfs /run/netns
        work=$(mktemp -d); mount -t tmpfs tmpfs $work
        ip link set lo up
        ip link add br0 type bridge && ip addr add 10.244.0.1/24 dev br0 && ip link set br0 up
        ip netns add out
        ip link add up0 type veth peer name eth0 netns out
        ip addr add 192.0.2.1/24 dev up0 && ip link set up0 up
        ip -n out addr add 192.0.2.2/24 dev eth0 && ip -n out link set eth0 up
        ip route add default via 192.0.2.2
        for i in 2 3; do
            ip netns add p$i
            ip link add v$i type veth peer name eth0 netns p$i
            ip link set v$i master br0 up
            bridge link set dev v$i hairpin on
            ip -n p$i addr add 10.244.0.$i/24 dev eth0
            ip -n p$i link set eth0 up; ip -n p$i link set lo up
            ip -n p$i route add default via 10.244.0.1
            mkdir $work/p$i; echo p$i > $work/p$i/index.html
            ip netns exec p$i busybox httpd -p 8080 -h $work/p$i
        done
        sysctl -qw net.ipv4.ip_forward=1 net.ipv4.conf.all.route_localnet=1
        for i in 2 3; do for n in 1 2 3 4 5 6 7 8 9; do curl -s -o /dev/null 10.244.0.$i:8080 && break; done; done
        probe() {
            name=$1; shift
            echo "$name:" $(for n in $(seq 24); do timeout 1 "$@" || echo lost; done | sort -u)
        }
        """

    /// Runs a script in network, mount and process namespaces of its own, which take all it makes with them.
    private static func run(_ script: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unshare")
        process.arguments = ["-mnpf", "--mount-proc", "--kill-child", "bash", "-c", script]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
