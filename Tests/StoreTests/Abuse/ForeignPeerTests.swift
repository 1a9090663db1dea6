import RPC
import Store
import Testing

/// A member of another cluster at a member's peer port.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"),
    .timeLimit(.minutes(1))
)
struct ForeignPeerTests {
    @Test func isNotListenedTo() async throws {
        try await StoreCluster(1).running { cluster in
            let member = cluster.members[0]
            let mismatch = RawCall.Answer(code: .failedPrecondition, message: "etcdserver: cluster ID mismatch")
            for method in [
                "Raft", "Snapshot", "AddMember", "RemoveMember", "UpdateMember", "PromoteMember", "RenewLease",
                "TimeToLive",
            ] {
                let call = RawCall(path: "/martlet.store.Peer/\(method)", body: RawCall.framed([]))
                for cluster in [nil, "1", "x"] {
                    let headers = cluster.map { [("x-etcd-cluster-id", $0)] } ?? []
                    let answer = try await call.answer(from: member.peerPort, headers: headers)
                    #expect(answer == mismatch, "\(method) of \(cluster ?? "no cluster")")
                }
            }
            let client = try member.client()
            #expect(try await client.currentRevision() == 1)
            await client.shutdown()
        }
    }
}
