import MVCC
import Store
import Testing

/// What the process of a member asks of it is nobody's request.
@Suite struct OwnMemberTests {
    @Test func aMemberServesItsOwnProcessWithoutAUser() async throws {
        let clock = SetClock()
        try await withServedStore(auth: .quick, configure: { $0.clock = clock }) { port, member in
            try await withAuthClient(port: port) { nobody in
                try await nobody.setUp()
                #expect(try await nobody.put("k") == "etcdserver: user name is empty")
                let lease = try await member.grantLease(id: 0, timeToLive: 60)
                let key = Array("k".utf8)
                let put = try await member.put(key, [1], expectedModRevision: 0, lease: lease.id)
                #expect(put == .stored(revision: 2))
                #expect(try await member.get(key).value?.value == [1])
                let watch = try await member.watch(start: key, end: [], from: 3)
                // The lease lapses by the member's own doing.
                clock.advance(by: .seconds(61))
                _ = try await member.put(Array("other".utf8), [2])
                for try await batch in watch {
                    #expect(batch.events.map(\.kind) == [.delete])
                    break
                }
                try await member.compact(at: 3)
            }
        }
    }
}
