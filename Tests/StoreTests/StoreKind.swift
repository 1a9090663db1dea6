import Foundation
import Logging
import Store
import Testing
import Transport

/// The implementations of `KeyValueStore`.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// A member in this process.
    case embedded
    /// The client, on our server.
    case served
    /// The client, on the distribution's etcd.
    case etcd34

    static let etcdPath = "/usr/bin/etcd"

    /// Those that can be tried here. Without etcd the last one is left out, which its own test reports as skipped.
    static var available: [StoreKind] {
        Self.hasEtcd ? Self.allCases : [.embedded, .served]
    }

    static var hasEtcd: Bool { FileManager.default.isExecutableFile(atPath: Self.etcdPath) }

    var testDescription: String { self.rawValue }

    func withStore(_ body: (any KeyValueStore) async throws -> Void) async throws {
        switch self {
        case .embedded:
            let directory = try TemporaryDirectory()
            let member = try await StoreMember.open(dataDirectory: directory.path, logger: silentLogger)
            try await ensuring({ try await body(member) }, then: { await member.shutdown() })
            withExtendedLifetime(directory) {}
        case .served:
            try await withServedStore { port, _ in try await Self.withClient(port, body) }
        case .etcd34:
            let etcd = try await EtcdProcess.start()
            try await ensuring({ try await Self.withClient(etcd.port, body) }, then: { await etcd.stop() })
        }
    }

    private static func withClient(_ port: Int, _ body: (any KeyValueStore) async throws -> Void) async throws {
        let store = try EtcdStore(endpoints: [.tcp(host: "127.0.0.1", port: port)], logger: silentLogger)
        try await ensuring({ try await body(store) }, then: { await store.shutdown() })
    }
}

let silentLogger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// Runs `body`, and `end` whether it throws or not.
func ensuring(_ body: () async throws -> Void, then end: () async -> Void) async throws {
    do {
        try await body()
    } catch {
        await end()
        throw error
    }
    await end()
}
