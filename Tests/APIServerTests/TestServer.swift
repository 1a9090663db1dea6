import APIServer
import Core
import Foundation
import Identity
import KubernetesAPI
import Logging
import NIOCore
import Store
import Transport
import Wire

/// A server on a loopback port over a store in memory, with certificates of its own.
struct TestServer: Sendable {
    let port: Int
    let store: MemoryStore
    let authority: CertificateAuthority
    let admin: HTTPClient

    /// Runs `body` against a server of its own.
    static func run(
        authority: CertificateAuthority? = nil,
        store: MemoryStore = MemoryStore(),
        _ configure: (inout APIServer.Configuration) -> Void = { _ in },
        _ body: (TestServer) async throws -> Void
    ) async throws {
        try await Self.runUntilStopped(authority: authority, store: store, configure) { server, _ in
            try await body(server)
        }
    }

    /// Runs `body`, which may tell the server to stop, against a server of its own.
    static func runUntilStopped(
        authority: CertificateAuthority? = nil,
        store: MemoryStore = MemoryStore(),
        _ configure: (inout APIServer.Configuration) -> Void = { _ in },
        _ body: (TestServer, _ stop: @Sendable () -> Void) async throws -> Void
    ) async throws {
        let now = SystemWallClock().now()
        let authority = try authority ?? CertificateAuthority(commonName: "test", now: now)
        let serving = try authority.issue(
            CertificateProfile(commonName: "apiserver", ipAddresses: ["127.0.0.1"], usages: [.server]),
            now: now
        )
        var configuration = APIServer.Configuration(
            tls: TLSServerConfiguration(
                certificateChainPEM: serving.certificatePEM,
                privateKeyPEM: serving.privateKeyPEM,
                clientCAPEM: authority.certificatePEM,
                clientCertificates: .unverified
            )
        )
        configuration.addresses = [.tcp(host: "127.0.0.1", port: 0)]
        configure(&configuration)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let server = try APIServer(configuration: configuration, store: store, logger: logger)
        guard case .tcp(_, let port) = try await server.bind().first else { throw TestFailure("no address") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            let running = Task { try await server.run() }
            group.addTask { try await running.value }
            let admin = try Self.client(port, authority, user: "admin", groups: ["system:masters"])
            let test = TestServer(port: port, store: store, authority: authority, admin: admin)
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await body(test) { running.cancel() })
            } catch {
                outcome = .failure(error)
            }
            await admin.shutdown()
            running.cancel()
            while let result = await group.nextResult() { _ = result }
            try outcome.get()
        }
    }

    /// A client that shows a certificate of the cluster; none where `user` is nil.
    static func client(
        _ port: Int,
        _ authority: CertificateAuthority,
        user: String?,
        groups: [String] = [],
        version: HTTPClientOptions.Version = .http2
    ) throws -> HTTPClient {
        var tls = TLSClientConfiguration(trust: .authorities(pem: authority.certificatePEM))
        if let user {
            let pair = try authority.issue(
                CertificateProfile(commonName: user, organizations: groups, usages: [.client]),
                now: SystemWallClock().now()
            )
            tls.certificateChainPEM = pair.certificatePEM
            tls.privateKeyPEM = pair.privateKeyPEM
        }
        return try Self.client(port, tls, version: version)
    }

    static func client(
        _ port: Int,
        _ tls: TLSClientConfiguration,
        version: HTTPClientOptions.Version = .http2
    ) throws -> HTTPClient {
        var options = HTTPClientOptions()
        options.version = version
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: port), tls: tls, options: options, logger: logger)
    }

    /// Sends a request as the administrator.
    func send(
        _ method: String,
        _ path: String,
        _ body: String? = nil,
        headers: HTTPHeaders = [:]
    ) async throws -> TestResponse {
        try await Self.send(self.admin, method, path, body.map { Array($0.utf8) }, headers: headers)
    }

    static func send(
        _ client: HTTPClient,
        _ method: String,
        _ path: String,
        _ body: [UInt8]? = nil,
        headers: HTTPHeaders = [:]
    ) async throws -> TestResponse {
        let head = HTTPRequestHead(method: method, path: path, headers: headers)
        let response = try await client.execute(head, body: body.map { ByteBuffer(bytes: $0) }, timeout: .seconds(20))
        let bytes = try await response.body.collect(upTo: 64 << 20)
        return TestResponse(status: response.status, headers: response.headers, bytes: Array(bytes.readableBytesView))
    }
}

struct TestFailure: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}

/// Waits until a condition holds; what it waits for is announced by nothing else.
func eventually(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while try await !condition() {
        guard ContinuousClock.now < deadline else { throw TestFailure("it did not come to pass") }
        try await Task.sleep(for: .milliseconds(20))
    }
}
