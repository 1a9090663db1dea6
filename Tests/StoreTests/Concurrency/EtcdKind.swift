import RPC
import Store
import Testing
import Transport

/// Who serves etcd's API in a test: ours, or the distribution's for a second opinion.
enum EtcdKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case ours
    case etcd34

    /// Those that can be tried here.
    static var available: [EtcdKind] { StoreKind.hasEtcd ? Self.allCases : [.ours] }

    var testDescription: String { self.rawValue }

    /// Runs `body` with a client of a server of its own.
    func withClient(_ body: (GRPCClient) async throws -> Void) async throws {
        switch self {
        case .ours:
            try await withServedStore { port, _ in try await Self.withClient(of: port, body) }
        case .etcd34:
            let etcd = try await EtcdProcess.start()
            try await ensuring({ try await Self.withClient(of: etcd.port, body) }, then: { await etcd.stop() })
        }
    }

    /// Runs `body` with a client of the server on a port of this machine.
    static func withClient(of port: Int, _ body: (GRPCClient) async throws -> Void) async throws {
        let http = try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: port), logger: silentLogger)
        try await ensuring({ try await body(GRPCClient(http: http)) }, then: { await http.shutdown() })
    }
}
