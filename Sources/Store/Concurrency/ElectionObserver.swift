internal import MVCC
internal import RPC
internal import Wire

/// Tells a client who leads, and each change of that or of the leader's value, until the client goes away.
struct ElectionObserver: Sendable {
    let queue: PrefixQueue
    let responses: RPCWriter<EtcdElection.LeaderResponse>

    func run() async throws {
        while true {
            do {
                let (leader, revision) = try await self.queue.first()
                if let leader {
                    try await self.report(StoredValue(leader), revision: revision)
                    try await self.follow(leader.key, from: revision + 1)
                } else {
                    try await self.waitForCandidate(from: revision + 1)
                }
            } catch let error as StoreError where error.code == .compacted {
                // What changed meanwhile is forgotten: who leads now is what matters.
                continue
            }
        }
    }

    /// Reports what the leader proclaims until its key is gone.
    private func follow(_ key: [UInt8], from revision: Int64) async throws {
        for try await batch in try self.queue.watch(from: revision) {
            for event in batch.events where event.value.key == key {
                guard event.kind == .put else { return }
                try await self.report(event.value, revision: event.revision)
            }
        }
        try Task.checkCancellation()
    }

    private func waitForCandidate(from revision: Int64) async throws {
        for try await batch in try self.queue.watch(from: revision)
        where batch.events.contains(where: { $0.kind == .put }) { return }
        try Task.checkCancellation()
    }

    private func report(_ leader: StoredValue, revision: Int64) async throws {
        try await self.responses.write(
            EtcdElection.LeaderResponse { response in
                response.header = self.queue.member.header(revision: revision)
                response.kv = EtcdMVCC.KeyValue(leader)
            }
        )
    }
}
