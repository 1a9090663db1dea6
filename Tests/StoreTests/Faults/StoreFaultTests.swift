import Foundation
import Store
import Testing

/// Three members, real processes, on lines and disks that fail while clients write.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"),
    .serialized
)
struct StoreFaultTests {
    /// How the leader is taken from the others.
    enum Fault: CaseIterable, Sendable {
        case killed, paused, deaf, deafUnawares
    }

    @Test(arguments: Fault.allCases)
    func aLeaderThatIsLostIsReplacedAndComesBack(_ fault: Fault) async throws {
        try await Self.withClients { cluster, ledger in
            let leader = try await cluster.leader()
            switch fault {
            case .killed: try await leader.kill()
            case .paused: leader.signal(SIGSTOP)
            case .deaf: leader.link.become(.cut)
            case .deafUnawares: leader.link.become(.silent)
            }
            let others = cluster.members.filter { $0 !== leader }
            try await eventually {
                try await cluster.status(of: others).contains { found in
                    others.contains { $0 === found.member } && found.status.leader == found.status.header.memberID
                }
            }
            let before = ledger.count
            try await ledger.wait(for: before + 200)
            switch fault {
            case .killed: try cluster.start(leader)
            case .paused: leader.signal(SIGCONT)
            case .deaf, .deafUnawares: leader.link.become(.whole)
            }
            try await cluster.waitUntilServing(leader)
            try await ledger.wait(for: before + 400)
        }
    }

    @Test func aLeadThatIsHandedOnConfusesNobody() async throws {
        try await Self.withClients { cluster, ledger in
            for _ in 0..<4 {
                let leader = try await cluster.leader()
                let others = try await cluster.status(of: cluster.members.filter { $0 !== leader })
                let target = try #require(others.randomElement()?.status.header.memberID)
                let moved = try await cluster.etcdctl([leader]).run("move-leader", String(target, radix: 16))
                #expect(moved.status == 0, "\(moved.errors)")
                try await ledger.wait(for: ledger.count + 100)
            }
        }
    }

    @Test(.enabled(if: SmallDisk.obstacle == nil, "\(SmallDisk.obstacle ?? "")"))
    func aMemberWhoseDiskIsFullStopsAndComesBack() async throws {
        let cluster = try StoreCluster(3)
        let member = cluster.members[0]
        let disk = try SmallDisk(on: member.directory.path, megabytes: 96)
        try await Self.withClients(cluster) { cluster, ledger in
            try disk.fill()
            // The log has room until the end of its segment, the state has none.
            try await eventually {
                try await Self.writeLargeValues(to: cluster)
                return !member.isRunning
            }
            let before = ledger.count
            try await ledger.wait(for: before + 100)
            try disk.empty()
            try cluster.start(member)
            try await cluster.waitUntilServing(member)
            try await ledger.wait(for: before + 200)
        }
    }

    private static func writeLargeValues(to cluster: StoreCluster) async throws {
        let client = try cluster.client()
        for number in 0..<8 {
            let value = [UInt8](repeating: UInt8(number), count: 256 << 10)
            _ = try? await client.put(Array("large\(number)".utf8), value, expectedModRevision: nil)
        }
        await client.shutdown()
    }

    /// Runs `body` while clients write to each member; afterwards every acknowledged write must be on every member, all
    /// members must hold the same, and what was read and swapped meanwhile must have an order.
    static func withClients(
        _ made: StoreCluster? = nil,
        _ body: (StoreCluster, WriteLedger) async throws -> Void
    ) async throws {
        let ledger = WriteLedger()
        let histories = HistoryClients()
        try await (made ?? StoreCluster(3)).running { cluster in
            try await histories.keepGoing(on: cluster.members) {
                try await ledger.keepWriting(to: cluster.members) {
                    try await ledger.wait(for: 100)
                    try await body(cluster, ledger)
                }
            }
            for member in cluster.members { try await ledger.check(member) }
            try await eventually { Set(try await cluster.hashes()).count == 1 }
        }
        #expect(histories.count > 100)
        histories.check()
    }
}
