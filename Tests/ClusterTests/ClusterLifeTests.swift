import Testing

/// A whole cluster through its life: up, up again, killed, up again, reset.
@Suite(.serialized)
struct ClusterLifeTests {
    private static let isPossible = IsolatedMachine.obstacle == nil

    @Test func saysWhatIsMissing() {
        if let obstacle = IsolatedMachine.obstacle {
            Issue.record("cluster tests are skipped: \(obstacle)", severity: .warning)
        }
    }

    @Test(.enabled(if: isPossible)) func sampleRunsAndResetLeavesNoTrace() throws {
        let output = try IsolatedMachine.run(
            """
            traces() {
                mount | sort; ip -br link | cut -d' ' -f1 | sort; nft list ruleset
                find /sys/fs/cgroup -name "*martlet*"
                sysctl net.ipv4.ip_forward net.ipv4.conf.all.route_localnet
                ps -eo args | grep -E "martlet" | grep -vE "grep|martlet-test|defunct|bash"
            }
            sysctl -qw net.ipv4.ip_forward=0 net.ipv4.conf.all.route_localnet=0
            before=$(traces)
            echo "== up"; timeout 100 $M up $F --detach --sample; echo "status $?"
            echo "== again"; timeout 100 $M up $F --detach --sample; echo "status $?"
            echo "== host port"; k run port --image=martlet.local/hello:1 --overrides='\(Self.hostPort)'
            k wait --for=condition=Ready pod/port --timeout=30s; curl -s -m 5 192.0.2.1:8088
            echo "== kill"
            kill -9 $(cat $D/state/martlet.pid)
            answers=$(for n in $(seq 30); do curl -s -m 2 192.0.2.1:30080; done | sort -u | wc -l); echo "$answers"
            echo "== adopt"; timeout 100 $M up $F --detach --sample; echo "status $?"
            echo "== reset"; timeout 60 $M reset $F; echo "status $?"
            echo "== traces"; diff <(echo "$before") <(traces) && echo none; ls $D
            """
        )
        let up = output["up"] ?? ""
        #expect(up.contains("curl http://192.0.2.1:30080"), "\(output)")
        #expect(up.hasSuffix("status 0"), "\(output)")
        let again = output["again"] ?? ""
        #expect(again.contains("nothing to do"))
        #expect(again.hasSuffix("status 0"))
        if IsolatedMachine.has("kubectl") {
            #expect(output["host port"] == "pod/port created\npod/port condition met\nport")
        }
        // Containers and rules outlive the process.
        #expect(output["kill"] == "3")
        let adopt = output["adopt"] ?? ""
        #expect(adopt.hasSuffix("status 0"), "\(adopt)")
        // The same three pods, not three new ones.
        #expect(Self.answers(adopt) == Self.answers(up))
        #expect(output["reset"]?.hasSuffix("status 0") == true, "\(output["reset"] ?? "")")
        #expect(output["traces"] == "none", "\(output["traces"] ?? "")")
    }

    private static let hostPort =
        #"{"spec":{"containers":[{"name":"port","image":"martlet.local/hello:1","#
        + #""ports":[{"containerPort":8080,"hostPort":8088}]}]}}"#

    private static func answers(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.contains("curl") }.flatMap { $0.split(separator: "→").dropFirst() }
    }
}
