import Core
import Identity
import KubernetesAPI
import Logging
import NIOCore
import Transport

/// A server outside of the cluster: a webhook, or an identity provider, that answers what a test says.
struct WebhookServer: HTTPHandler {
    /// The answer to a request: JSON, or nil for 404.
    let answer: @Sendable (_ path: String, _ body: JSONValue) async -> JSONValue?

    /// Runs `body` with the URL of a server whose certificate `authority` has issued.
    static func run(
        _ authority: CertificateAuthority,
        answer: @escaping @Sendable (_ path: String, _ body: JSONValue) async -> JSONValue?,
        _ body: (String) async throws -> Void
    ) async throws {
        let pair = try authority.issue(
            CertificateProfile(commonName: "webhook", ipAddresses: ["127.0.0.1"], usages: [.server]),
            now: SystemWallClock().now()
        )
        let server = try HTTPServer(
            addresses: [.tcp(host: "127.0.0.1", port: 0)],
            tls: TLSServerConfiguration(
                certificateChainPEM: pair.certificatePEM,
                privateKeyPEM: pair.privateKeyPEM,
                clientCertificates: .none
            ),
            limits: HTTPLimits(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            handler: WebhookServer(answer: answer)
        )
        guard case .tcp(_, let port) = try await server.bind().first else { throw TestFailure("no address") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await body("https://127.0.0.1:\(port)"))
            } catch {
                outcome = .failure(error)
            }
            group.cancelAll()
            while let result = await group.nextResult() { _ = result }
            try outcome.get()
        }
    }

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        let bytes = (try? await request.body.collect(upTo: 8 << 20)).map { Array($0.readableBytesView) } ?? []
        let json = (try? JSONParser.parse(bytes)) ?? .null
        let answer = await self.answer(request.head.path, json)
        let text = answer?.text ?? "not found"
        var headers: HTTPHeaders = ["content-type": "application/json"]
        headers.set("content-length", String(text.utf8.count))
        try? await response.respond(
            status: answer == nil ? 404 : 200,
            headers: headers,
            body: ByteBuffer(string: text)
        )
    }
}
