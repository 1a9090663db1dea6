import Foundation
import Store
import Testing

/// Whole clusters made from one snapshot, of ours and of etcd.
@Suite(
    .serialized,
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: Etcdctl.isInstalled && StoreKind.hasEtcd, "etcd and etcdctl are not installed in /usr/bin")
)
struct ClusterRestoreTests {
    private static let count = 200

    /// A snapshot of a store of ours with some keys, and its hash at the revision of it.
    private static func snapshot(_ file: String) async throws {
        try await withServedStore { port, member in
            for number in 0..<Self.count {
                _ = try await member.put(Array("/r/\(number)".utf8), Array("v\(number)".utf8), expectedModRevision: nil)
            }
            let saved = try await Etcdctl(endpoint: "127.0.0.1:\(port)").run("snapshot", "save", file)
            #expect(saved.status == 0, "\(saved.errors)")
        }
    }

    private static func check(_ etcdctl: Etcdctl) async throws {
        let keys = try await etcdctl.run("get", "--prefix", "/r/", "--keys-only")
        #expect(keys.text.split(separator: "\n").count == Self.count, "\(keys.errors)")
        #expect(try await etcdctl.run("get", "/r/7", "--print-value-only").text == "v7\n")
        let put = try await etcdctl.run("put", "/after", "restore")
        #expect(put.text == "OK\n", "\(put.errors)")
        let list = try await etcdctl.run("member", "list").text
        #expect(list.split(separator: "\n").count == 3, "\(list)")
    }

    @Test func threeMembersOfOursGoOnFromOneSnapshot() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.path + "/snapshot.db"
        try await Self.snapshot(file)
        let cluster = try StoreCluster(3)
        let all = cluster.members.map { "\($0.name)=\($0.peerURL)" }.joined(separator: ",")
        for member in cluster.members {
            let restored = try await MartletProcess.run([
                "snapshot", "restore", file, "--data-dir", member.directory.path, "--name", member.name,
                "--initial-cluster", all, "--initial-cluster-token", "anew",
                "--initial-advertise-peer-urls", member.peerURL,
            ])
            #expect(restored.status == 0, "\(restored.errors)")
        }
        try await cluster.running { cluster in
            try await Self.check(cluster.etcdctl())
            let status = try await cluster.status()
            #expect(Set(status.map(\.status.header.clusterID)).count == 1)
            #expect(Set(status.map(\.status.header.memberID)).count == 3)
            try await eventually { Set(try await cluster.hashes()).count == 1 }
            // It is a cluster like any other: one may go, and come back.
            let leader = try await cluster.leader()
            try await leader.kill()
            let others = cluster.members.filter { $0 !== leader }
            try await eventually { try await cluster.etcdctl(others).run("put", "/without", "it").status == 0 }
            try cluster.start(leader)
            try await cluster.waitUntilServing(leader)
            try await eventually { Set(try await cluster.hashes()).count == 1 }
        }
    }

    @Test func threeMembersOfEtcdGoOnFromOurSnapshot() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.path + "/snapshot.db"
        try await Self.snapshot(file)
        let etcd = try await EtcdCluster { members in
            for member in members {
                let restored = try await Etcdctl(endpoint: "").run(
                    arguments: [
                        "snapshot", "restore", file, "--data-dir", member.directory, "--name", member.name,
                        "--initial-cluster", EtcdCluster.initialCluster(of: members),
                        "--initial-advertise-peer-urls", member.peerURL,
                    ]
                )
                #expect(restored.status == 0, "\(restored.errors)")
            }
        }
        try await ensuring({ try await Self.check(etcd.etcdctl) }, then: { await etcd.stop() })
    }

    @Test func whatDoesNotFitTogetherIsRefused() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.path + "/snapshot.db"
        try await Self.snapshot(file)
        func refusal(_ change: (inout RestoredIdentity) -> Void) -> String? {
            var restore = StoreRestore(path: file, dataDirectory: directory.path + "/data")
            change(&restore.identity)
            return #expect(throws: SnapshotError.self) { try restore.run() }?.message
        }
        #expect(refusal { $0.name = "m9" } == "couldn't find local name \"m9\" in the initial cluster")
        #expect(
            refusal { $0.peerURLs = ["http://localhost:9"] }
                == "--initial-cluster has http://localhost:2380 for default but --initial-advertise-peer-urls is "
                + "http://localhost:9"
        )
        #expect(refusal { $0.initialCluster = "default" } == "default is not name=http://host:port")
        #expect(
            refusal { $0.initialCluster = "default=http://localhost:2380,b=http://localhost:2380" }
                == "two of the initial members have the same peer URLs"
        )
        #expect(!FileManager.default.fileExists(atPath: directory.path + "/data"))
    }
}
