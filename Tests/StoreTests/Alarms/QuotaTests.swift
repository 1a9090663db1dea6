import Store
import Testing

/// A store that is full, and the way out of it.
@Suite(.enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"))
struct QuotaTests {
    /// Puts values over and over until the store refuses one; returns the newest revision.
    private static func fill(_ member: StoreMember) async throws -> Int64 {
        var revision: Int64 = 0
        for _ in 0..<1_000 {
            do {
                guard case .stored(let stored) = try await member.put([1], [UInt8](repeating: 1, count: 50_000)) else {
                    continue
                }
                revision = stored
            } catch let error as StoreError where error.code == .noSpace {
                return revision
            }
        }
        Issue.record("the store never became full")
        return revision
    }

    private static func get(_ path: String, _ port: Int) async throws -> String {
        let answer = try await PlainAnswer.get(path, port)
        return "\(answer.status) \(answer.text)"
    }

    @Test func anAlarmStopsWritesUntilItIsDisarmed() async throws {
        try await withServedStore(configure: { $0.quotaBytes = 2 << 20 }) { port, member in
            let etcdctl = Etcdctl(endpoint: "127.0.0.1:\(port)")
            let last = try await Self.fill(member)
            let line = "memberID:\(member.memberID) alarm:NOSPACE \n"
            #expect(try await etcdctl.run("alarm", "list").text == line)
            let refused = try await etcdctl.run("put", "k", "v")
            #expect(refused.errors.contains("etcdserver: mvcc: database space exceeded"))
            #expect(try await Self.get("/health", port) == #"503 {"health":"false","reason":"ALARM NOSPACE"}"#)
            #expect(try await Self.get("/health?exclude=NOSPACE", port) == #"200 {"health":"true","reason":""}"#)
            #expect(try await Self.get("/readyz", port) == "200 ok\n")

            #expect(try await etcdctl.run("compact", "--physical", "\(last)").status == 0)
            #expect(try await etcdctl.run("alarm", "disarm").text == line)
            #expect(try await etcdctl.run("alarm", "list").text.isEmpty)
            #expect(try await Self.get("/health", port) == #"200 {"health":"true","reason":""}"#)
            // What was compacted away is room again.
            #expect(try await etcdctl.run("put", "k", "v").text == "OK\n")
        }
    }

    @Test func aStoreThatIsStillFullRaisesTheAlarmAgain() async throws {
        try await withServedStore(configure: { $0.quotaBytes = 2 << 20 }) { port, member in
            let etcdctl = Etcdctl(endpoint: "127.0.0.1:\(port)")
            _ = try await Self.fill(member)
            _ = try await etcdctl.run("alarm", "disarm")
            #expect(try await etcdctl.run("alarm", "list").text.isEmpty)
            #expect(try await etcdctl.run("put", "k", "v").errors.contains("database space exceeded"))
            #expect(try await etcdctl.run("alarm", "list").text.contains("alarm:NOSPACE"))
            // Deletions go on.
            #expect(try await etcdctl.run("del", "--prefix", "").text == "1\n")
        }
    }
}
