import Foundation
import Store
import Synchronization
import Testing

/// Three members, real processes on real disks, that lose each other.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"),
    .serialized
)
struct StoreClusterTests {
    @Test func everyMemberAnswersForAll() async throws {
        try await StoreCluster(3).running { cluster in
            for (number, writer) in cluster.members.enumerated() {
                let put = try await cluster.etcdctl([writer]).run("put", "/k/\(number)", "v\(number)")
                #expect(put.text == "OK\n", "\(put.errors)")
                for reader in cluster.members {
                    let get = try await cluster.etcdctl([reader]).run("get", "--print-value-only", "/k/\(number)")
                    #expect(get.text == "v\(number)\n")
                }
            }
            let status = try await cluster.status()
            #expect(Set(status.map(\.status.leader)).count == 1)
            #expect(Set(status.map(\.status.header.clusterID)).count == 1)
            #expect(Set(status.map(\.status.header.memberID)).count == 3)
            let list = try await cluster.etcdctl().run("member", "list")
            for member in cluster.members {
                let line = ", started, \(member.name), \(member.peerURL), http://\(member.endpoint), false"
                #expect(list.text.contains(line), "\(list.text)")
            }
        }
    }

    @Test func watchesAndLeasesWorkOnFollowers() async throws {
        try await StoreCluster(3).running { cluster in
            let leader = try await cluster.leader()
            let follower = try #require(cluster.members.first { $0 !== leader })
            let etcdctl = cluster.etcdctl([follower])
            let grant = try await etcdctl.run("lease", "grant", "60")
            let lease = try #require(grant.text.split(separator: " ").dropFirst().first.map(String.init))
            #expect(try await etcdctl.run("put", "--lease", lease, "/leased", "x").text == "OK\n")
            let alive = try await etcdctl.run("lease", "keep-alive", "--once", lease)
            #expect(alive.text == "lease \(lease) keepalived with TTL(60)\n")
            let live = try await etcdctl.run("lease", "timetolive", lease, "--keys")
            #expect(live.text.contains("granted with TTL(60s)") && live.text.contains("attached keys([/leased])"))
            let watch = try cluster.etcdctl([follower]).start(["watch", "/leased", "--rev", "1"])
            #expect(try await watch.lines(3) == ["PUT", "/leased", "x"])
            #expect(try await cluster.etcdctl([leader]).run("lease", "revoke", lease).status == 0)
            #expect(try await watch.lines(2) == ["DELETE", "/leased"])
            watch.stop()
        }
    }

    @Test func survivesTheLeadersDeathWithoutLosingAWrite() async throws {
        try await StoreCluster(3).running { cluster in
            let ledger = WriteLedger()
            let leader = try await cluster.leader()
            let others = cluster.members.filter { $0 !== leader }
            try await ledger.keepWriting(to: cluster.members) {
                try await ledger.wait(for: 300)
                try await leader.kill()
                let killed = ContinuousClock.now
                let before = ledger.count
                try await ledger.wait(for: before + 100)
                print("writes resumed, and 100 were made, within \(ContinuousClock.now - killed)")
                try cluster.start(leader)
                try await cluster.waitUntilServing(leader)
                try await ledger.wait(for: before + 600)
            }
            for member in others + [leader] { try await ledger.check(member) }
        }
    }

    @Test func handsLeadershipOver() async throws {
        try await StoreCluster(3).running { cluster in
            let leader = try await cluster.leader()
            let target = try #require(try await cluster.status().first { $0.member !== leader })
            let id = String(target.status.header.memberID, radix: 16)
            let moved = try await cluster.etcdctl([leader]).run("move-leader", id)
            #expect(moved.status == 0, "\(moved.errors)")
            #expect(try await cluster.leader() === target.member)
            let refused = try await cluster.etcdctl([leader]).run("move-leader", id)
            #expect(refused.errors.contains("no leader endpoint given"))
        }
    }

    @Test func growsAndShrinksUnderLoad() async throws {
        try await StoreCluster(3).running { cluster in
            let ledger = WriteLedger()
            var left: StoreCluster.Member?
            try await ledger.keepWriting(to: cluster.members) {
                try await ledger.wait(for: 200)
                let joining = try cluster.makeJoining(name: "m4")
                let added = try await cluster.etcdctl().run(
                    "member",
                    "add",
                    "m4",
                    "--learner",
                    "--peer-urls",
                    joining.peerURL
                )
                #expect(added.status == 0, "\(added.errors)")
                try cluster.join(joining)
                try await cluster.waitUntilServing(joining)
                let id = try #require(try await cluster.status().first { $0.member === joining }).status.header.memberID
                let text = String(id, radix: 16)
                try await eventually {
                    try await cluster.etcdctl(Array(cluster.members.prefix(3))).run("member", "promote", text).status
                        == 0
                }
                let leader = try await cluster.leader()
                let leaving = try #require(cluster.members.first { $0 !== leader && $0 !== joining })
                let leavingID = try #require(try await cluster.status().first { $0.member === leaving })
                let removed = try await cluster.etcdctl([leader]).run(
                    "member",
                    "remove",
                    String(leavingID.status.header.memberID, radix: 16)
                )
                #expect(removed.status == 0, "\(removed.errors)")
                try await leaving.wait()
                left = leaving
                let before = ledger.count
                try await ledger.wait(for: before + 100)
            }
            for member in cluster.members where member !== left { try await ledger.check(member) }
        }
    }

    @Test func catchesUpByASnapshot() async throws {
        try await StoreCluster(3).running { cluster in
            let leader = try await cluster.leader()
            let sleeper = try #require(cluster.members.first { $0 !== leader })
            try await sleeper.kill()
            let client = try leader.client()
            // More entries than a leader keeps in memory for those who are behind.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<64 {
                    group.addTask {
                        for number in 0..<100 {
                            _ = try await client.put(
                                Array("/s/\(writer)/\(number)".utf8),
                                [1],
                                expectedModRevision: nil
                            )
                        }
                    }
                }
                try await group.waitForAll()
            }
            try cluster.start(sleeper)
            try await cluster.waitUntilServing(sleeper)
            let reader = try sleeper.client()
            let range = (Array("/s/".utf8), Array("/s0".utf8))
            #expect(try await reader.count(start: range.0, end: range.1, revision: 0) == 6400)
            let put = try await reader.put(Array("/after".utf8), [2], expectedModRevision: 0)
            guard case .stored(let revision) = put else {
                Issue.record("not stored: \(put)")
                return
            }
            #expect(try await client.get(Array("/after".utf8)).value?.modRevision == revision)
            await reader.shutdown()
            await client.shutdown()
        }
    }
}
