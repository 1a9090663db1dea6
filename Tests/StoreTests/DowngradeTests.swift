import RPC
import Store
import Testing
import Wire

/// The announcement of a downgrade, with the texts by which etcd 3.5 refuses one.
@Suite struct DowngradeTests {
    private static func call(
        _ client: GRPCClient,
        _ action: Etcd.DowngradeRequest.DowngradeAction,
        _ version: String = ""
    ) async -> Result<String, GRPCStatus> {
        let request = Etcd.DowngradeRequest { request in
            request.action = action
            request.version = version
        }
        do {
            return .success(try await client.call(Etcd.MaintenanceService.downgrade, request).version)
        } catch {
            return .failure(error as? GRPCStatus ?? GRPCStatus(.unknown, "\(error)"))
        }
    }

    @Test func isAnsweredAsByEtcd() async throws {
        let directory = try TemporaryDirectory()
        let none = GRPCStatus(.failedPrecondition, "etcdserver: no inflight downgrade job")
        let running = GRPCStatus(.failedPrecondition, "etcdserver: cluster has a downgrade job in progress")
        try await withServedStore(dataDirectory: directory.path) { port, _ in
            try await EtcdKind.withClient(of: port) { client in
                for version in ["", "3", "x.y", "3.4.0.1", "-3.4"] {
                    let format = GRPCStatus(.invalidArgument, "etcdserver: wrong downgrade target version format")
                    #expect(await Self.call(client, .validate, version) == .failure(format), "\(version)")
                }
                for version in ["3.5.0", "3.3", "3.6", "2.4"] {
                    let target = GRPCStatus(.invalidArgument, "etcdserver: invalid downgrade target version")
                    #expect(await Self.call(client, .enable, version) == .failure(target), "\(version)")
                }
                #expect(await Self.call(client, .cancel) == .failure(none))
                #expect(await Self.call(client, .validate, "3.4") == .success("3.5.0"))
                #expect(await Self.call(client, .enable, "3.4.7") == .success("3.5.0"))
                #expect(await Self.call(client, .validate, "3.4") == .failure(running))
            }
        }
        try await withServedStore(dataDirectory: directory.path) { port, _ in
            try await EtcdKind.withClient(of: port) { client in
                #expect(await Self.call(client, .enable, "3.4.0") == .failure(running))
                #expect(await Self.call(client, .cancel) == .success("3.5.0"))
                #expect(await Self.call(client, .cancel) == .failure(none))
            }
        }
    }
}
