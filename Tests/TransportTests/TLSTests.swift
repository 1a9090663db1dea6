import Identity
import NIOCore
import Testing
import Transport

/// Who may talk to whom over TLS.
@Suite(.timeLimit(.minutes(1))) struct TLSTests {
    private static let head = HTTPRequestHead(method: "GET", path: "/")

    /// Answers with the protocol and the client's name.
    @Sendable private static func tellWho(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async throws {
        let name = try request.peer.certificates.first.map { try PeerCertificate(der: $0).commonName }
        let text = "\(request.version.rawValue) \(request.head.scheme) \(name ?? "nobody")"
        try await response.respond(status: 200, body: ByteBuffer(string: text))
    }

    private static func ask(
        _ endpoint: HTTPEndpoint,
        _ tls: TLSClientConfiguration,
        _ version: HTTPClientOptions.Version = .negotiated
    ) async throws -> String {
        let client = try TestServer.client(endpoint, version, tls: tls)
        do {
            let text = try await client.execute(Self.head).text()
            await client.shutdown()
            return text
        } catch {
            await client.shutdown()
            throw error
        }
    }

    @Test func theProtocolIsNegotiated() async throws {
        let certificates = try TestCertificates()
        try await TestServer.run(tls: certificates.server(), answer: Self.tellWho) { (endpoint) async throws in
            let tls = try certificates.client()
            #expect(try await Self.ask(endpoint, tls) == "HTTP/2.0 https nobody")
            #expect(try await Self.ask(endpoint, tls, .http1) == "HTTP/1.1 https nobody")
            #expect(try await Self.ask(endpoint, tls, .http2) == "HTTP/2.0 https nobody")
        }
    }

    @Test func anOptionalClientCertificateIsShownToTheHandler() async throws {
        let certificates = try TestCertificates()
        try await TestServer.run(tls: certificates.server(.optional), answer: Self.tellWho) { (endpoint) async throws in
            #expect(try await Self.ask(endpoint, certificates.client("ann")) == "HTTP/2.0 https ann")
            #expect(try await Self.ask(endpoint, certificates.client()) == "HTTP/2.0 https nobody")
        }
    }

    @Test func aRequiredClientCertificateIsRequired() async throws {
        let certificates = try TestCertificates()
        try await TestServer.run(tls: certificates.server(.required), answer: Self.tellWho) { (endpoint) async throws in
            #expect(try await Self.ask(endpoint, certificates.client("ann")) == "HTTP/2.0 https ann")
            let error = await #expect(throws: TransportError.self) {
                _ = try await Self.ask(endpoint, certificates.client())
            }
            #expect(error.map { [.connectionLost, .connectFailed, .refused].contains($0.code) } == true)
        }
    }

    @Test func aClientOfAnotherAuthorityIsTurnedAway() async throws {
        let certificates = try TestCertificates()
        let other = try TestCertificates("other")
        try await TestServer.run(tls: certificates.server(.optional), answer: Self.tellWho) { (endpoint) async throws in
            var tls = try other.client("eve")
            tls.trust = .authorities(pem: certificates.authority.certificatePEM)
            await #expect(throws: TransportError.self) { _ = try await Self.ask(endpoint, tls) }
        }
    }

    @Test func aServerOfAnotherAuthorityIsNotTrusted() async throws {
        let certificates = try TestCertificates()
        let other = try TestCertificates("other")
        try await TestServer.run(tls: certificates.server(), answer: Self.tellWho) { (endpoint) async throws in
            let error = await #expect(throws: TransportError.self) { _ = try await Self.ask(endpoint, other.client()) }
            #expect(error?.code == .connectFailed)
            var anyone = TLSClientConfiguration()
            anyone.trust = .anyone
            #expect(try await Self.ask(endpoint, anyone) == "HTTP/2.0 https nobody")
        }
    }

    @Test func theServersNameMustBeRight() async throws {
        let certificates = try TestCertificates()
        try await TestServer.run(tls: certificates.server(addresses: []), answer: Self.tellWho) {
            (endpoint) async throws in
            var tls = try certificates.client()
            tls.serverName = "elsewhere.test"
            let error = await #expect(throws: TransportError.self) { _ = try await Self.ask(endpoint, tls) }
            #expect(error?.code == .connectFailed)
            tls.serverName = "localhost"
            #expect(try await Self.ask(endpoint, tls) == "HTTP/2.0 https nobody")
        }
    }

    @Test func aReloadedCertificateIsUsedForNewConnections() async throws {
        let before = try TestCertificates("before")
        let after = try TestCertificates("after")
        let server = try HTTPServer(
            addresses: [.tcp(host: "127.0.0.1", port: 0)],
            tls: before.server(),
            logger: TestServer.logger,
            handler: ClosureHandler(answer: Self.tellWho)
        )
        let endpoint = try await server.bind()[0]
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            defer { group.cancelAll() }
            let old = try TestServer.client(endpoint, tls: before.client())
            _ = try await old.execute(Self.head).text()
            try server.reload(tls: after.server())
            _ = try await old.execute(Self.head).text()
            _ = try await Self.ask(endpoint, after.client())
            await #expect(throws: TransportError.self) { _ = try await Self.ask(endpoint, before.client()) }
            await old.shutdown()
        }
    }

    @Test func brokenCertificatesAreRefusedAtOnce() {
        let error = #expect(throws: TransportError.self) {
            _ = try HTTPServer(
                addresses: [],
                tls: TLSServerConfiguration(certificateChainPEM: "no", privateKeyPEM: "no"),
                logger: TestServer.logger,
                handler: ClosureHandler { _, _ in }
            )
        }
        #expect(error?.code == .badCredentials)
    }
}
