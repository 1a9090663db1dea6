import Foundation
import Store
import Testing

/// Three members, real processes, one of which has a disk that is slow or broken.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"),
    .enabled(if: FaultyDisk.obstacle == nil, "\(FaultyDisk.obstacle ?? "")"),
    .timeLimit(.minutes(3)),
    .serialized
)
struct DiskFaultTests {
    enum Role: CaseIterable, Sendable {
        case leader, follower

        func pick(_ cluster: StoreCluster) async throws -> StoreCluster.Member {
            let leader = try await cluster.leader()
            switch self {
            case .leader: return leader
            case .follower: return try #require(cluster.members.first { $0 !== leader })
            }
        }
    }

    enum Call: CaseIterable, Sendable {
        case sync, write

        var failing: FaultyDisk.Condition {
            switch self {
            case .sync: .failingSyncs
            case .write: .failingWrites
            }
        }
    }

    private static func makeCluster(_ count: Int = 3) throws -> StoreCluster {
        let cluster = try StoreCluster(count)
        for member in cluster.members { member.use(try FaultyDisk(below: member.directory.path)) }
        return cluster
    }

    @Test(arguments: Role.allCases) func aSlowDiskHoldsNobodyUp(_ role: Role) async throws {
        try await StoreFaultTests.withClients(Self.makeCluster()) { cluster, ledger in
            let disk = try #require(try await role.pick(cluster).disk)
            try disk.become(.slow(milliseconds: 150))
            try await ledger.wait(for: ledger.count + 60)
            try disk.become(.healthy)
            try await ledger.wait(for: ledger.count + 100)
        }
    }

    @Test(arguments: Role.allCases, Call.allCases)
    func aBrokenDiskEndsItsMemberAlone(_ role: Role, _ call: Call) async throws {
        try await StoreFaultTests.withClients(Self.makeCluster()) { cluster, ledger in
            let member = try await role.pick(cluster)
            let disk = try #require(member.disk)
            try disk.become(call.failing)
            try await eventually { !member.isRunning }
            #expect(member.exitStatus != 0)
            let said = try disk.said()
            #expect(said.contains("Input/output error"), "\(said)")
            try await ledger.wait(for: ledger.count + 100)
            try disk.become(.healthy)
            try cluster.start(member)
            try await cluster.waitUntilServing(member)
            try await ledger.wait(for: ledger.count + 100)
        }
    }

    /// What a sync that failed was to make safe may be lost though a second sync succeeds: no word of it, ever.
    @Test(arguments: Call.allCases) func nothingIsAcknowledgedAfterAFailure(_ call: Call) async throws {
        let cluster = try Self.makeCluster(1)
        let member = cluster.members[0]
        let disk = try #require(member.disk)
        try await cluster.running { _ in
            let client = try member.client()
            guard case .stored(let last) = try await client.put([1], [1]) else {
                Issue.record("not stored")
                return
            }
            try disk.become(call.failing)
            await #expect(throws: StoreError.self) { try await client.put([1], [2]) }
            // The disk is well again, the member must not believe it.
            try disk.become(.healthy)
            await #expect(throws: StoreError.self) { try await client.put([1], [3]) }
            try await member.wait()
            #expect(member.exitStatus != 0)
            await client.shutdown()
            try cluster.start(member)
            try await cluster.waitUntilServing(member)
            let again = try member.client()
            let found = try await again.get([1])
            // The one whose write failed may be there; the one after it was never taken.
            #expect(found.value?.value == [1] && found.revision == last || found.value?.value == [2])
            await again.shutdown()
        }
    }
}
