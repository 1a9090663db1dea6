internal import Crypto
internal import MVCC
internal import RPC
internal import Storage
internal import Synchronization
internal import Wire

/// The part of etcdserverpb.Maintenance that is about the whole store: Snapshot, Hash, HashKV.
final class EtcdSnapshotService: Sendable {
    /// How much one message carries: as much as etcd's.
    private static let chunkBytes = 32 << 10
    /// How many such calls may be under way; each takes a thread, and a snapshot as much disk as the store.
    private static let callsMax = 4

    private let member: StoreMember
    private let calls = Mutex(0)

    init(member: StoreMember) {
        self.member = member
    }

    func register(on router: GRPCRouter) {
        router.registerServerStreaming(Etcd.MaintenanceService.snapshot) { _, _, responses in
            try await self.limited { try await self.send(to: responses) }
        }
        router.register(Etcd.MaintenanceService.hash) { _, _ in
            try await self.limited { try await self.hash() }
        }
        router.register(Etcd.MaintenanceService.hashKV) { request, _ in
            try await self.limited { try await self.hash(at: request.revision) }
        }
    }

    private func limited<Value>(_ body: () async throws -> Value) async throws -> Value {
        let isFree = self.calls.withLock { calls in
            guard calls < Self.callsMax else { return false }
            calls += 1
            return true
        }
        guard isFree else { throw StoreError(.tooManyRequests, EtcdText.tooManyRequests) }
        defer { self.calls.withLock { $0 -= 1 } }
        return try await body()
    }

    /// The database in chunks, each with how much is still to come; then the SHA-256 of all of it.
    private func send(to responses: RPCWriter<Etcd.SnapshotResponse>) async throws {
        let member = self.member
        let header = member.header()
        let snapshot = try await StoreThread.value("store-snapshot") { try SnapshotFile(of: member) }
        var digest = SHA256()
        var sent = 0
        while sent < snapshot.size {
            // It was written a moment ago, so this is a copy from memory.
            let chunk = try snapshot.read(at: sent, count: Self.chunkBytes)
            digest.update(data: chunk)
            sent += chunk.count
            let remaining = UInt64(snapshot.size - sent)
            try await responses.write(
                Etcd.SnapshotResponse { response in
                    response.header = header
                    response.remainingBytes = remaining
                    response.blob = chunk
                }
            )
        }
        let sum = Array(digest.finalize())
        try await responses.write(
            Etcd.SnapshotResponse { response in
                response.header = header
                response.blob = sum
            }
        )
    }

    private func hash() async throws -> Etcd.HashResponse {
        let member = self.member
        let hash = try await StoreThread.value("store-hash") { try EtcdHash.database(member.view()) }
        return Etcd.HashResponse { response in
            response.header = member.header()
            response.hash = hash
        }
    }

    private func hash(at revision: Int64) async throws -> Etcd.HashKVResponse {
        let member = self.member
        let (hash, current, compacted) = try await StoreThread.value("store-hash") {
            let view = try member.view()
            let current = view.currentRevision
            guard revision <= current else { throw StoreError(.futureRevision, EtcdText.futureRevision) }
            guard revision <= 0 || revision >= view.compactRevision else {
                throw StoreError(.compacted, EtcdText.compacted, compactRevision: view.compactRevision)
            }
            let hash = try StoreMember.evaluate(view) { view throws(MVCCError) in
                try EtcdHash.history(view, upTo: revision > 0 ? revision : current)
            }
            // etcd's number where nothing was ever compacted.
            return (hash, current, view.compactRevision == 0 ? -1 : view.compactRevision)
        }
        return Etcd.HashKVResponse { response in
            response.header = member.header(revision: current)
            response.hash = hash
            response.compactRevision = compacted
        }
    }
}
