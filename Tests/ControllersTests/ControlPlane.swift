import APIServer
import Controllers
import Core
import Foundation
import Identity
import KubernetesAPI
import KubernetesClient
import Logging
import Scheduler
import Store
import Testing
import Transport
import Wire

/// A whole control plane: store, API server, controllers and scheduler, over TLS on a loopback port; and kubelets that
/// only say what real ones would.
struct ControlPlane: Sendable {
    let client: KubernetesClient

    /// Runs `body` against a control plane of its own with so many nodes.
    static func run(nodes: Int = 1, _ body: @escaping @Sendable (ControlPlane) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("martlet-\(UUID().uuidString)")
            .path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let clock = SystemWallClock()
        let authority = try CertificateAuthority(commonName: "test", now: clock.now())
        let store = try await StoreMember.open(dataDirectory: directory, logger: logger)
        let server = try Self.server(authority, store: store, now: clock.now(), logger)
        guard case .tcp(_, let port) = try await server.bind().first else {
            Issue.record("the server must listen")
            return
        }
        let client = try Self.client(port: port, authority, now: clock.now(), logger)
        let manager = ControllerManager(
            ControllerManager.Configuration(
                client: client,
                rootCAPEM: authority.certificatePEM,
                seed: 1,
                logger: logger
            )
        )
        let scheduler = Scheduler(Scheduler.Configuration(client: client, seed: 1, logger: logger))
        let kubelets = PretendKubelets(client: client, nodes: (0..<nodes).map { "n\($0)" }, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask { try await manager.run() }
            group.addTask { try await scheduler.run() }
            group.addTask { try await kubelets.run() }
            let outcome: Result<Void, any Error>
            do {
                let plane = ControlPlane(client: client)
                try await plane.until("the server must make what every cluster has") {
                    (try? await client.get(CoreV1.ServiceAccount.self, namespace: "default", name: "default")) != nil
                }
                outcome = .success(try await body(plane))
            } catch {
                outcome = .failure(error)
            }
            group.cancelAll()
            while let result = await group.nextResult() { _ = result }
            try outcome.get()
        }
        await store.shutdown()
    }

    private static func server(
        _ authority: CertificateAuthority,
        store: StoreMember,
        now: Instant,
        _ logger: Logger
    ) throws -> APIServer {
        let serving = try authority.issue(
            CertificateProfile(commonName: "apiserver", ipAddresses: ["127.0.0.1"], usages: [.server]),
            now: now
        )
        var configuration = APIServer.Configuration(
            tls: TLSServerConfiguration(
                certificateChainPEM: serving.certificatePEM,
                privateKeyPEM: serving.privateKeyPEM,
                clientCAPEM: authority.certificatePEM,
                clientCertificates: .required
            )
        )
        configuration.addresses = [.tcp(host: "127.0.0.1", port: 0)]
        return try APIServer(configuration: configuration, store: store, logger: logger)
    }

    private static func client(
        port: Int,
        _ authority: CertificateAuthority,
        now: Instant,
        _ logger: Logger
    ) throws -> KubernetesClient {
        let pair = try authority.issue(
            CertificateProfile(commonName: "admin", organizations: ["system:masters"], usages: [.client]),
            now: now
        )
        let configuration = ClientConfiguration(
            endpoint: .tcp(host: "127.0.0.1", port: port),
            tls: TLSClientConfiguration(
                trust: .authorities(pem: authority.certificatePEM),
                certificateChainPEM: pair.certificatePEM,
                privateKeyPEM: pair.privateKeyPEM
            ),
            userAgent: "test"
        )
        return try KubernetesClient(configuration, logger: logger)
    }

    /// Asks again and again until `condition` holds; an issue is recorded when it does not in 30 s.
    func until(
        _ what: Comment,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ condition: () async throws -> Bool
    ) async throws {
        let deadline = ContinuousClock().now + .seconds(30)
        while ContinuousClock().now < deadline {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record(what, sourceLocation: sourceLocation)
    }
}
