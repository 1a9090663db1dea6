import RPC
import Store
import Testing
import Wire

/// The Lock service, with etcd's behaviour where etcd can be asked.
@Suite struct LockTests {
    private static let name = Array("mutex".utf8)

    private static func grant(_ client: GRPCClient) async throws -> Int64 {
        try await client.call(Etcd.LeaseService.leaseGrant, Etcd.LeaseGrantRequest { $0.ttl = 300 }).id
    }

    private static func lock(_ client: GRPCClient, lease: Int64) async throws -> EtcdLock.LockResponse {
        try await client.call(
            EtcdLock.LockService.lock,
            EtcdLock.LockRequest { request in
                request.name = Self.name
                request.lease = lease
            },
            timeout: .seconds(30)
        )
    }

    private static func unlock(_ client: GRPCClient, _ key: [UInt8]) async throws -> EtcdLock.UnlockResponse {
        try await client.call(EtcdLock.LockService.unlock, EtcdLock.UnlockRequest { $0.key = key })
    }

    /// The keys of the line, in the order in which they came.
    private static func line(_ client: GRPCClient) async throws -> [EtcdMVCC.KeyValue] {
        try await client.call(
            Etcd.KVService.range,
            Etcd.RangeRequest { request in
                request.key = Self.name
                request.rangeEnd = Array("mutey".utf8)
                request.sortTarget = .create
            }
        ).kvs
    }

    private static func waitForLine(_ client: GRPCClient, count: Int) async throws {
        while try await Self.line(client).count != count { await Task.yield() }
    }

    @Test(arguments: EtcdKind.available) func passesFromOneToTheNextInOrder(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let leases = [try await Self.grant(client), try await Self.grant(client), try await Self.grant(client)]
            let first = try await Self.lock(client, lease: leases[0])
            #expect(first.key == Self.name + Array("/".utf8) + Array(String(leases[0], radix: 16).utf8))
            // Who holds it already is told so at once.
            let again = try await Self.lock(client, lease: leases[0])
            #expect(again.key == first.key)

            async let second = Self.lock(client, lease: leases[1])
            try await Self.waitForLine(client, count: 2)
            async let third = Self.lock(client, lease: leases[2])
            try await Self.waitForLine(client, count: 3)
            let line = try await Self.line(client)
            #expect(line.map(\.lease) == leases)
            let released = try await Self.unlock(client, first.key)
            let held = try await second
            #expect(held.key == line[1].key)
            #expect(held.header.revision >= released.header.revision)
            #expect(try await Self.line(client).map(\.lease) == [leases[1], leases[2]])
            // The lock goes with the lease, too.
            _ = try await client.call(
                Etcd.LeaseService.leaseRevoke,
                Etcd.LeaseRevokeRequest { $0.id = leases[1] }
            )
            #expect(try await third.key == line[2].key)
        }
    }

    @Test(arguments: EtcdKind.available) func whoGoesAwayLeavesTheLine(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let leases = [try await Self.grant(client), try await Self.grant(client)]
            let first = try await Self.lock(client, lease: leases[0])
            let waiting = Task { try await Self.lock(client, lease: leases[1]) }
            try await Self.waitForLine(client, count: 2)
            waiting.cancel()
            await #expect(throws: (any Error).self) { try await waiting.value }
            try await Self.waitForLine(client, count: 1)
            #expect(try await Self.line(client).map(\.key) == [first.key])
        }
    }

    @Test(arguments: EtcdKind.available) func theDeadlineEndsTheWait(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let leases = [try await Self.grant(client), try await Self.grant(client)]
            _ = try await Self.lock(client, lease: leases[0])
            let error = await #expect(throws: GRPCStatus.self) {
                try await client.call(
                    EtcdLock.LockService.lock,
                    EtcdLock.LockRequest { request in
                        request.name = Self.name
                        request.lease = leases[1]
                    },
                    timeout: .milliseconds(300)
                )
            }
            #expect(error?.code == .deadlineExceeded)
            try await Self.waitForLine(client, count: 1)
        }
    }

    @Test(arguments: EtcdKind.available) func aCallWithoutALeaseGetsOne(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let held = try await Self.lock(client, lease: 0)
            let key = try #require(try await Self.line(client).first)
            #expect(key.key == held.key)
            let left = try await client.call(
                Etcd.LeaseService.leaseTimeToLive,
                Etcd.LeaseTimeToLiveRequest { $0.id = key.lease }
            )
            #expect(left.grantedTTL == 60)
        }
    }

    @Test(arguments: EtcdKind.available) func refusesWhatItMust(_ kind: EtcdKind) async throws {
        try await kind.withClient { client in
            let unknown = await #expect(throws: GRPCStatus.self) { try await Self.lock(client, lease: 77) }
            #expect(unknown?.message == "etcdserver: requested lease not found")
            let keyless = await #expect(throws: GRPCStatus.self) { try await Self.unlock(client, []) }
            #expect(keyless?.message == "etcdserver: key is not provided")
        }
    }

    /// A lease made for the call lives for as long as the call waits, and no longer than its time after it.
    @Test func aLeaseOfTheServersIsKeptAliveWhileItWaits() async throws {
        let clock = ManualClock()
        try await withServedStore(clock: ManualTimer(clock: clock), configure: { $0.clock = clock }) { port, member in
            try await EtcdKind.withClient(of: port) { client in
                let lease = try await member.grantLease(id: 0, timeToLive: 3_000).id
                let first = try await Self.lock(client, lease: lease)
                async let second = Self.lock(client, lease: 0)
                try await Self.waitForLine(client, count: 2)
                for _ in 0..<10 {
                    while clock.sleeperCount == 0 { await Task.yield() }
                    clock.advance(by: .seconds(20))
                }
                while clock.sleeperCount == 0 { await Task.yield() }
                // A lease that lapsed would be revoked after this: the write wakes the thread that does it, and the
                // list waits for that.
                _ = try await member.put([1], [1])
                _ = try await client.call(Etcd.LeaseService.leaseLeases, Etcd.LeaseLeasesRequest())
                _ = try await member.put([1], [1])
                #expect(try await Self.line(client).count == 2)
                _ = try await Self.unlock(client, first.key)
                let held = try await second
                #expect(try await Self.line(client).map(\.key) == [held.key])
                clock.advance(by: .seconds(60))
                _ = try await member.put([1], [2])
                try await Self.waitForLine(client, count: 0)
            }
        }
    }

    /// A lease that lapses in the line takes the place with it; etcd knows that from 3.5 on.
    @Test func aPlaceThatIsLostIsNotALock() async throws {
        try await EtcdKind.ours.withClient { client in
            let leases = [try await Self.grant(client), try await Self.grant(client)]
            let first = try await Self.lock(client, lease: leases[0])
            let waiting = Task { try await Self.lock(client, lease: leases[1]) }
            try await Self.waitForLine(client, count: 2)
            _ = try await client.call(Etcd.LeaseService.leaseRevoke, Etcd.LeaseRevokeRequest { $0.id = leases[1] })
            _ = try await Self.unlock(client, first.key)
            let error = await #expect(throws: GRPCStatus.self) { try await waiting.value }
            #expect(error?.message == "mutex: session is expired")
        }
    }
}
