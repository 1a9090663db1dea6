import RPC
import Store
import Testing
import Wire

@Suite struct CompactionTests {
    /// A physical compaction is answered when its garbage is gone, which takes many turns.
    @Test func aPhysicalOneIsAnsweredWhenItIsDone() async throws {
        try await withServedStore { port, member in
            try await EtcdKind.withClient(of: port) { client in
                let value = [UInt8](repeating: 7, count: 4_000)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<8 {
                        group.addTask { for _ in 0..<500 { _ = try await member.put([1], value) } }
                    }
                    try await group.waitForAll()
                }
                func sizeInUse() async throws -> Int64 {
                    try await client.call(Etcd.MaintenanceService.status, Etcd.StatusRequest()).dbSizeInUse
                }
                let before = try await sizeInUse()
                #expect(before > 16_000_000)
                let revision = try await member.currentRevision()
                let request = Etcd.CompactionRequest { request in
                    request.revision = revision
                    request.physical = true
                }
                _ = try await client.call(Etcd.KVService.compact, request)
                #expect(try await sizeInUse() < 4_000_000)
                _ = try await client.call(Etcd.MaintenanceService.defragment, Etcd.DefragmentRequest())
                #expect(try await member.get([1]).value?.value == value)
                let again = await #expect(throws: GRPCStatus.self) {
                    try await client.call(Etcd.KVService.compact, request)
                }
                #expect(again?.message == "etcdserver: mvcc: required revision has been compacted")
            }
        }
    }
}
