import RPC
import Store
import Testing
import Transport
import Wire

/// What clients must not do, and etcd's answer to it.
@Suite struct BadInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var code: GRPCCode
        /// Whether etcd 3.4 lets it pass; 3.5 does not.
        var isNewIn35 = false
        var call: @Sendable (GRPCClient) async throws -> Void

        var testDescription: String { self.name }
    }

    private static func put(_ key: String, _ build: (inout Etcd.PutRequest) -> Void = { _ in }) -> Etcd.PutRequest {
        Etcd.PutRequest { request in
            request.key = Array(key.utf8)
            build(&request)
        }
    }

    private static func step(_ key: String) -> Etcd.RequestOp {
        Etcd.RequestOp { $0.requestPut = self.put(key) }
    }

    private static func erase(_ key: String) -> Etcd.RequestOp {
        Etcd.RequestOp { operation in
            operation.requestDeleteRange = Etcd.DeleteRangeRequest { $0.key = Array(key.utf8) }
        }
    }

    private static func txn(_ steps: [Etcd.RequestOp]) -> @Sendable (GRPCClient) async throws -> Void {
        { _ = try await $0.call(Etcd.KVService.txn, Etcd.TxnRequest { $0.success = steps }) }
    }

    private static func put(_ request: Etcd.PutRequest) -> @Sendable (GRPCClient) async throws -> Void {
        { _ = try await $0.call(Etcd.KVService.put, request) }
    }

    private static func range(
        _ build: @escaping @Sendable (inout Etcd.RangeRequest) -> Void
    ) -> @Sendable (GRPCClient) async throws -> Void {
        { _ = try await $0.call(Etcd.KVService.range, Etcd.RangeRequest(build)) }
    }

    static let cases = [
        Case(name: "no key", text: "etcdserver: key is not provided", code: .invalidArgument, call: put(put(""))),
        Case(
            name: "value beside ignore_value",
            text: "etcdserver: value is provided",
            code: .invalidArgument,
            call: put(
                put("k") {
                    $0.ignoreValue = true
                    $0.value = [1]
                }
            )
        ),
        Case(
            name: "lease beside ignore_lease",
            text: "etcdserver: lease is provided",
            code: .invalidArgument,
            call: put(
                put("k") {
                    $0.ignoreLease = true
                    $0.lease = 1
                }
            )
        ),
        Case(
            name: "ignore_value of a key that is not there",
            text: "etcdserver: key not found",
            code: .invalidArgument,
            call: put(put("none") { $0.ignoreValue = true })
        ),
        Case(
            name: "unknown lease",
            text: "etcdserver: requested lease not found",
            code: .notFound,
            call: put(put("k") { $0.lease = 12 })
        ),
        Case(
            name: "request too large",
            text: "etcdserver: request is too large",
            code: .invalidArgument,
            call: put(put("k") { $0.value = Array(repeating: 7, count: 1_600_000) })
        ),
        Case(
            name: "too many operations",
            text: "etcdserver: too many operations in txn request",
            code: .invalidArgument,
            call: txn((0..<129).map { step("k\($0)") })
        ),
        Case(
            name: "key written twice",
            text: "etcdserver: duplicate key given in txn request",
            code: .invalidArgument,
            call: txn([step("k"), step("k")])
        ),
        Case(
            name: "key written and deleted",
            text: "etcdserver: duplicate key given in txn request",
            code: .invalidArgument,
            call: txn([step("k"), erase("k")])
        ),
        Case(
            name: "key written twice, once nested",
            text: "etcdserver: duplicate key given in txn request",
            code: .invalidArgument,
            call: txn([
                step("k"), Etcd.RequestOp { $0.requestTxn = Etcd.TxnRequest { $0.failure = [step("k")] } },
            ])
        ),
        Case(
            name: "future revision",
            text: "etcdserver: mvcc: required revision is a future revision",
            code: .outOfRange,
            call: range {
                $0.key = [1]
                $0.revision = 1_000_000
            }
        ),
        Case(
            name: "unknown sort order",
            text: "etcdserver: invalid sort option",
            code: .invalidArgument,
            isNewIn35: true,
            call: range {
                $0.key = [1]
                $0.sortOrder = .init(rawValue: 9)
            }
        ),
        Case(
            name: "lease too long",
            text: "etcdserver: too large lease TTL",
            code: .outOfRange,
            call: { client in
                let request = Etcd.LeaseGrantRequest { $0.ttl = 9_000_000_001 }
                _ = try await client.call(Etcd.LeaseService.leaseGrant, request)
            }
        ),
        Case(
            name: "compaction of the future",
            text: "etcdserver: mvcc: required revision is a future revision",
            code: .outOfRange,
            call: { client in
                _ = try await client.call(Etcd.KVService.compact, Etcd.CompactionRequest { $0.revision = 99_999 })
            }
        ),
        Case(
            name: "removal of an unknown member",
            text: "etcdserver: member not found",
            code: .notFound,
            call: { client in
                let request = Etcd.MemberRemoveRequest { $0.id = 77 }
                _ = try await client.call(Etcd.ClusterService.memberRemove, request)
            }
        ),
        Case(
            name: "new URL of an unknown member",
            text: "etcdserver: member not found",
            code: .notFound,
            call: { client in
                let request = Etcd.MemberUpdateRequest { request in
                    request.id = 77
                    request.peerURLs = ["http://127.0.0.1:1"]
                }
                _ = try await client.call(Etcd.ClusterService.memberUpdate, request)
            }
        ),
        Case(
            name: "promotion of an unknown member",
            text: "etcdserver: member not found",
            code: .notFound,
            call: { client in
                let request = Etcd.MemberPromoteRequest { $0.id = 77 }
                _ = try await client.call(Etcd.ClusterService.memberPromote, request)
            }
        ),
        Case(
            name: "member without a URL that can be read",
            text: "etcdserver: given member URLs are invalid",
            code: .invalidArgument,
            call: { client in
                let request = Etcd.MemberAddRequest { $0.peerURLs = ["127.0.0.1"] }
                _ = try await client.call(Etcd.ClusterService.memberAdd, request)
            }
        ),
        Case(
            name: "leadership for an unknown member",
            text: "etcdserver: bad leader transferee",
            code: .failedPrecondition,
            call: { client in
                let request = Etcd.MoveLeaderRequest { $0.targetID = 77 }
                _ = try await client.call(Etcd.MaintenanceService.moveLeader, request)
            }
        ),
        Case(
            name: "end of an unknown lease",
            text: "etcdserver: requested lease not found",
            code: .notFound,
            call: { client in
                _ = try await client.call(Etcd.LeaseService.leaseRevoke, Etcd.LeaseRevokeRequest { $0.id = 12 })
            }
        ),
        Case(
            name: "token without authentication",
            text: "etcdserver: authentication is not enabled",
            code: .failedPrecondition,
            call: { client in
                let request = Etcd.AuthenticateRequest { request in
                    request.name = "root"
                    request.password = "x"
                }
                _ = try await client.call(Etcd.AuthService.authenticate, request)
            }
        ),
        Case(
            name: "unknown user",
            text: "etcdserver: user name not found",
            code: .failedPrecondition,
            call: { client in
                _ = try await client.call(Etcd.AuthService.userGet, Etcd.AuthUserGetRequest { $0.name = "none" })
            }
        ),
    ]

    private static func check(_ port: Int, _ cases: [Case] = Self.cases) async throws {
        let http = try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: port), logger: silentLogger)
        let client = GRPCClient(http: http)
        for bad in cases {
            do {
                try await bad.call(client)
                Issue.record("\(bad.name): accepted")
            } catch let status as GRPCStatus {
                #expect(status.message == bad.text, "\(bad.name)")
                #expect(status.code == bad.code, "\(bad.name)")
            }
        }
        let answer = try await client.call(Etcd.KVService.range, Etcd.RangeRequest { $0.key = [1] })
        #expect(answer.header.revision == 1, "nothing was changed")
        _ = try await client.call(Etcd.KVService.put, Self.put("fine"))
        await http.shutdown()
    }

    @Test func isAnsweredAsEtcdDoes() async throws {
        try await withServedStore { port, _ in try await Self.check(port) }
    }

    @Test(.enabled(if: StoreKind.hasEtcd, "etcd is not installed at \(StoreKind.etcdPath)"))
    func isWhatEtcdAnswers() async throws {
        let etcd = try await EtcdProcess.start()
        let cases = Self.cases.filter { !$0.isNewIn35 }
        try await ensuring({ try await Self.check(etcd.port, cases) }, then: { await etcd.stop() })
    }

    @Test func watchesThatAreRefusedLeaveTheStreamAlone() async throws {
        try await withServedStore { port, member in
            let http = try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: port), logger: silentLogger)
            let (writer, reader) = try await GRPCClient(http: http).bidirectional(Etcd.WatchService.watch)
            func create(_ build: (inout Etcd.WatchCreateRequest) -> Void) async throws -> Etcd.WatchResponse? {
                try await writer.write(Etcd.WatchRequest { $0.createRequest = Etcd.WatchCreateRequest(build) })
                return try await reader.next()
            }
            let first = try await create { $0.key = [97] }
            #expect(first?.created == true)
            #expect(first?.watchId == 0)
            let empty = try await create {
                $0.key = [98]
                $0.rangeEnd = [97]
            }
            #expect(empty?.watchId == -1)
            #expect(empty?.canceled == true)
            let named = try await create {
                $0.key = [97]
                $0.watchId = 7
                $0.filters = [.noput]
            }
            #expect(named?.watchId == 7)
            let twice = try await create {
                $0.key = [97]
                $0.watchId = 7
            }
            #expect(twice?.watchId == -1)

            _ = try await member.put([97], [1])
            let event = try await reader.next()
            #expect(event?.watchId == 0)
            #expect(event?.events.first?.kv.value == [1])
            try await writer.write(Etcd.WatchRequest { $0.progressRequest = Etcd.WatchProgressRequest() })
            let progress = try await reader.next()
            #expect(progress?.watchId == -1)
            #expect(progress?.header.revision == 2)
            #expect(progress?.events.isEmpty == true)
            let cancel = Etcd.WatchCancelRequest { $0.watchId = 7 }
            try await writer.write(Etcd.WatchRequest { $0.cancelRequest = cancel })
            let cancelled = try await reader.next()
            #expect(cancelled?.watchId == 7)
            #expect(cancelled?.canceled == true)
            // The end of what the client asks is not the end of what it watches.
            try await writer.finish()
            _ = try await member.put([97], [2])
            #expect(try await reader.next()?.events.first?.kv.value == [2])
            await http.shutdown()
        }
    }
}
