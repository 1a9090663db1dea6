import Foundation
import RPC
import Store
import Testing
import Wire

/// `/metrics` and the other plain paths, as Prometheus and dashboards made for etcd read them.
@Suite(.enabled(if: PlainAnswer.isInstalled, "curl is not installed at \(PlainAnswer.path)"))
struct MetricsTests {
    /// The values by name and labels; comments must come before what they are about.
    private static func values(_ text: String) throws -> [String: Double] {
        var values: [String: Double] = [:]
        var kinds: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.hasPrefix("# TYPE ") {
                kinds[words[2]] = words[3]
            } else if !line.hasPrefix("#") {
                try #require(words.count == 2, "\(line)")
                let name = words[0].prefix { $0 != "{" }
                let family = ["_bucket", "_sum", "_count"].reduce(name) { $1.isEmpty ? $0 : $0.trimmed($1) }
                #expect(kinds[name] != nil || kinds[family] == "histogram", "\(name) has no kind")
                let value: Double = try #require(Double(String(words[1])), "\(line)")
                values[String(words[0])] = value
            }
        }
        return values
    }

    @Test func tellsWhatDashboardsAskFor() async throws {
        try await withServedStore { port, member in
            let before = try Self.values(try await PlainAnswer.get("/metrics", port).text)
            for number in UInt8(0)..<5 { _ = try await member.put([number], [number]) }
            _ = try await member.delete([1], expectedModRevision: nil)
            _ = try await member.get([2])
            let watch = try await member.watch(start: [1], end: [], from: 0)
            let answer = try await PlainAnswer.get("/metrics", port)
            #expect(answer.status == 200)
            #expect(answer.type == "text/plain; version=0.0.4; charset=utf-8")
            let values = try Self.values(answer.text)
            func grew(_ name: String) -> Double { (values[name] ?? -1) - (before[name] ?? 0) }
            #expect(values["etcd_server_has_leader"] == 1)
            #expect(values["etcd_server_is_leader"] == 1)
            #expect(values["etcd_server_leader_changes_seen_total"] == 1)
            #expect(values["etcd_server_proposals_pending"] == 0)
            #expect(values["etcd_server_proposals_failed_total"] == 0)
            #expect(grew("etcd_server_proposals_committed_total") == 6)
            #expect(grew("etcd_server_proposals_applied_total") == 6)
            #expect(grew("etcd_mvcc_put_total") == 5)
            #expect(grew("etcd_mvcc_delete_total") == 1)
            #expect(grew("etcd_debugging_mvcc_keys_total") == 5)
            #expect(grew("etcd_disk_wal_fsync_duration_seconds_count") == 6)
            #expect(grew("etcd_disk_backend_commit_duration_seconds_count") == 6)
            #expect(grew("etcd_disk_wal_fsync_duration_seconds_bucket{le=\"+Inf\"}") == 6)
            #expect(values["etcd_disk_wal_fsync_duration_seconds_bucket{le=\"8.192\"}"] != nil)
            #expect(grew("etcd_debugging_mvcc_watcher_total") == 1)
            #expect(values["etcd_debugging_mvcc_slow_watcher_total"] == 0)
            #expect(values["etcd_server_version{server_version=\"3.5.21\"}"] == 1)
            #expect(values["etcd_server_id{server_id=\"\(String(member.memberID, radix: 16))\"}"] == 1)
            #expect((values["etcd_mvcc_db_total_size_in_bytes"] ?? 0) > 4_096)
            #expect((values["process_resident_memory_bytes"] ?? 0) > 1_048_576)
            let now = Date().timeIntervalSince1970
            #expect(((now - 86_400)...now).contains(values["process_start_time_seconds"] ?? 0))
            watch.cancel()
        }
    }

    /// Whoever has dashboards for etcd finds what we tell under the same names.
    @Test(.enabled(if: StoreKind.hasEtcd, "etcd is not installed at \(StoreKind.etcdPath)"))
    func namesAreEtcds() async throws {
        let etcd = try await EtcdProcess.start()
        let theirs = try await PlainAnswer.get("/metrics", etcd.port).text
        await etcd.stop()
        func kinds(_ text: String) -> Set<Substring> {
            Set(text.split(separator: "\n").filter { $0.hasPrefix("# TYPE ") })
        }
        try await withServedStore { port, _ in
            let ours = try await PlainAnswer.get("/metrics", port).text
            #expect(kinds(ours).subtracting(kinds(theirs)).sorted() == [])
        }
    }

    /// The rows of calls, by name and labels, with what etcd says of the same calls.
    @Test(.enabled(if: StoreKind.hasEtcd, "etcd is not installed at \(StoreKind.etcdPath)"))
    func countsCallsAsEtcdDoes() async throws {
        func rows(_ port: Int) async throws -> Set<Substring> {
            var text = ""
            try await EtcdKind.withClient(of: port) { client in
                let put = Etcd.PutRequest { $0.key = [1] }
                for _ in 0..<3 { _ = try await client.call(Etcd.KVService.put, put) }
                await #expect(throws: GRPCStatus.self) {
                    try await client.call(Etcd.KVService.put, Etcd.PutRequest())
                }
                _ = try await client.call(Etcd.ClusterService.memberList, Etcd.MemberListRequest())
                let (writer, reader) = try await client.bidirectional(Etcd.WatchService.watch)
                for _ in 0..<2 {
                    let create = Etcd.WatchCreateRequest { $0.key = [2] }
                    try await writer.write(Etcd.WatchRequest { $0.createRequest = create })
                    #expect(try await reader.next()?.created == true)
                }
                // The stream is still open: it was started, and is not handled.
                text = try await PlainAnswer.get("/metrics", port).text
                withExtendedLifetime(writer) {}
            }
            let services = ["etcdserverpb.KV", "etcdserverpb.Watch", "etcdserverpb.Cluster"]
            return Set(
                text.split(separator: "\n").filter { line in
                    line.hasPrefix("grpc_server_") && services.contains { line.contains("grpc_service=\"\($0)\"") }
                }
            )
        }
        let etcd = try await EtcdProcess.start()
        var theirs: Set<Substring> = []
        try await ensuring({ theirs = try await rows(etcd.port) }, then: { await etcd.stop() })
        try await withServedStore { port, _ in
            let ours = try await rows(port)
            #expect(ours.subtracting(theirs).sorted() == [])
            #expect(theirs.subtracting(ours).sorted() == [])
            let put = "grpc_method=\"Put\",grpc_service=\"etcdserverpb.KV\",grpc_type=\"unary\""
            #expect(ours.contains("grpc_server_handled_total{grpc_code=\"OK\",\(put)} 3"))
            #expect(ours.contains("grpc_server_handled_total{grpc_code=\"InvalidArgument\",\(put)} 1"))
        }
    }

    /// Which methods are for which path.
    @Test(arguments: EtcdKind.available) func refusesOtherMethodsThanEtcdAllows(_ kind: EtcdKind) async throws {
        func check(_ port: Int) async throws {
            for path in ["/health", "/version"] {
                for method in ["POST", "PUT", "DELETE"] {
                    let answer = try await PlainAnswer.get(path, port, method: method)
                    #expect(answer.status == 405, "\(method) \(path)")
                    #expect(answer.allowed == "GET", "\(method) \(path)")
                    #expect(answer.text == "Method Not Allowed\n")
                    #expect(answer.type == "text/plain; charset=utf-8")
                }
            }
            for path in ["/health", "/metrics", "/nothing"] {
                #expect(try await PlainAnswer.get(path, port, method: "OPTIONS").status == 200, "\(path)")
            }
            #expect(try await PlainAnswer.get("/metrics", port, method: "POST").status == 200)
            #expect(try await PlainAnswer.get("/nothing", port, method: "POST").status == 404)
        }
        switch kind {
        case .ours: try await withServedStore { port, _ in try await check(port) }
        case .etcd34:
            let etcd = try await EtcdProcess.start()
            try await ensuring({ try await check(etcd.port) }, then: { await etcd.stop() })
        }
    }

    @Test func answersThePlainPaths() async throws {
        try await withServedStore { port, member in
            let health = try await PlainAnswer.get("/health", port)
            #expect(health.text == #"{"health":"true","reason":""}"#)
            #expect(health.type == "application/json")
            #expect(
                try await PlainAnswer.get("/version", port).text == #"{"etcdserver":"3.5.21","etcdcluster":"3.5.0"}"#
            )
            #expect(try await PlainAnswer.get("/livez", port).text == "ok\n")
            let ready = try await PlainAnswer.get("/readyz?verbose", port)
            #expect(
                ready.text
                    == "[+]data_corruption ok\n[+]serializable_read ok\n[+]linearizable_read ok\nok\n"
            )
            try await EtcdKind.withClient(of: port) { client in
                let request = Etcd.AlarmRequest { request in
                    request.action = .activate
                    request.alarm = .corrupt
                    request.memberID = 1
                }
                _ = try await client.call(Etcd.MaintenanceService.alarm, request)
            }
            let broken = try await PlainAnswer.get("/readyz", port)
            #expect(broken.status == 503)
            #expect(broken.text.hasPrefix("[-]data_corruption failed: alarm activated: CORRUPT\n"))
            #expect(try await PlainAnswer.get("/readyz?exclude=data_corruption", port).status == 200)
            #expect(try await PlainAnswer.get("/livez", port).status == 200)
            let ill = try await PlainAnswer.get("/health", port)
            #expect(ill.status == 503)
            #expect(ill.text == #"{"health":"false","reason":"ALARM CORRUPT"}"#)
            #expect(try await PlainAnswer.get("/other", port).status == 404)
        }
    }
}

extension Substring {
    /// Without a suffix, if it has it.
    fileprivate func trimmed(_ suffix: String) -> Substring {
        self.hasSuffix(suffix) ? self.dropLast(suffix.count) : self
    }
}
