internal import Linux
internal import Logging
internal import NIOCore
internal import Synchronization
internal import Transport

/// Fetches from one repository of a registry (OCI distribution specification 1.1, pull).
final class RegistryClient: Sendable {
    private static let manifestTypes = [
        "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json",
    ]
    private static let redirectsMax = 5

    private struct State {
        var clients: [String: HTTPClient] = [:]
        var authorization: String?
    }

    private let reference: ImageReference
    private let credentials: RegistryCredentials?
    private let logger: Logger
    private let state = Mutex(State())

    init(_ reference: ImageReference, credentials: RegistryCredentials?, logger: Logger) {
        self.reference = reference
        self.credentials = credentials
        self.logger = logger
        if case .token = credentials { self.state.withLock { $0.authorization = credentials?.authorization } }
    }

    /// A manifest or index, by tag or digest; the bytes have been checked against the digest if it is one.
    func manifest(_ name: String) async throws -> [UInt8] {
        let response = try await self.get("manifests/\(name)", accept: Self.manifestTypes)
        let buffer = try await response.body.collect(upTo: 4 << 20)
        let bytes = Array(buffer.readableBytesView)
        if let expected = ImageDigest(name), ImageDigest(of: bytes) != expected {
            throw RuntimeError(.corrupt, "registry answers \(expected) with other content")
        }
        return bytes
    }

    /// Fetches a blob into a file, which the caller checks and removes.
    func blob(_ digest: ImageDigest, to path: String, sizeMax: Int64) async throws {
        let response = try await self.get("blobs/\(digest)", accept: ["*/*"])
        let file = try Descriptor(path: path, [.writeOnly, .create, .truncate])
        var size: Int64 = 0
        for try await chunk in response.body {
            size += Int64(chunk.readableBytes)
            guard size <= sizeMax else { throw RuntimeError(.corrupt, "content \(digest) is larger than announced") }
            try await BlockingWork.run { try file.writeAll(Array(chunk.readableBytesView)) }
        }
    }

    /// Closes its connections.
    func shutdown() async {
        let clients = self.state.withLock { state in
            defer { state.clients = [:] }
            return Array(state.clients.values)
        }
        for client in clients { await client.shutdown() }
    }

    // MARK: requests

    private func get(_ path: String, accept: [String]) async throws -> HTTPClientResponse {
        let full = "/v2/\(self.reference.repository)/\(path)"
        guard let url = RegistryURL(registry: self.reference.registry, path: full) else {
            throw RuntimeError(.invalidArgument, "\(self.reference.registry) is no registry")
        }
        var response = try await self.follow(url, accept)
        if response.status == 401 {
            try await self.authenticate(response.headers.all("www-authenticate"), on: url)
            response = try await self.follow(url, accept)
        }
        switch response.status {
        case 200: return response
        case 401, 403: throw RuntimeError(.failedPrecondition, "\(self.reference): access denied by the registry")
        case 404: throw RuntimeError(.notFound, "\(self.reference): not found")
        case 429: throw RuntimeError(.unavailable, "\(self.reference): the registry is asked too often")
        default: throw RuntimeError(.unavailable, "\(self.reference): the registry answers \(response.status)")
        }
    }

    private func follow(_ first: RegistryURL, _ accept: [String]) async throws -> HTTPClientResponse {
        var url = first
        for _ in 0...Self.redirectsMax {
            // What proves our identity to the registry is not for the hosts that it sends us to.
            let authorization = url.origin == first.origin ? self.state.withLock { $0.authorization } : nil
            let response = try await self.send(url, accept, authorization: authorization)
            guard (300...399).contains(response.status), let location = response.headers.first("location") else {
                return response
            }
            guard let next = url.resolve(location), next.isSecure || !url.isSecure else {
                throw RuntimeError(.unavailable, "\(self.reference): redirected to \(location)")
            }
            url = next
        }
        throw RuntimeError(.unavailable, "\(self.reference): redirected too often")
    }

    private func send(_ url: RegistryURL, _ accept: [String], authorization: String?) async throws -> HTTPClientResponse
    {
        var headers: HTTPHeaders = ["user-agent": "martlet"]
        for type in accept { headers.append("accept", type) }
        if let authorization { headers.set("authorization", authorization) }
        let head = HTTPRequestHead(method: "GET", path: url.path, headers: headers)
        do {
            return try await self.client(url).execute(head, timeout: .seconds(600))
        } catch {
            throw RuntimeError(.unavailable, "cannot reach \(url.origin)", cause: error)
        }
    }

    private func client(_ url: RegistryURL) throws -> HTTPClient {
        try self.state.withLock { state in
            if let client = state.clients[url.origin] { return client }
            var options = HTTPClientOptions()
            options.version = .negotiated
            let tls = url.isSecure ? TLSClientConfiguration(trust: .system) : nil
            let client = try HTTPClient(endpoint: url.endpoint, tls: tls, options: options, logger: self.logger)
            state.clients[url.origin] = client
            return client
        }
    }

    // MARK: authentication

    private struct TokenAnswer: Codable {
        var token: String?
        var accessToken: String?

        enum CodingKeys: String, CodingKey {
            case token
            case accessToken = "access_token"
        }
    }

    private func authenticate(_ headers: [String], on url: RegistryURL) async throws {
        for challenge in headers.compactMap(AuthenticationChallenge.init) {
            switch challenge {
            case .basic:
                guard let credentials = self.credentials else { continue }
                self.state.withLock { $0.authorization = credentials.authorization }
                return
            case .bearer(let realm, let service, let scope):
                let token = try await self.token(realm: realm, service: service, scope: scope, url)
                self.state.withLock { $0.authorization = "Bearer " + token }
                return
            }
        }
    }

    private func token(realm: String, service: String?, scope: String?, _ registry: RegistryURL) async throws -> String
    {
        var query = ["scope=" + Self.escaped(scope ?? "repository:\(self.reference.repository):pull")]
        if let service { query.append("service=" + Self.escaped(service)) }
        let joint = realm.contains("?") ? "&" : "?"
        guard let url = RegistryURL(realm + joint + query.joined(separator: "&")), url.isSecure || !registry.isSecure
        else {
            throw RuntimeError(.unavailable, "\(self.reference): unusable token service \(realm)")
        }
        let response = try await self.send(url, ["application/json"], authorization: self.credentials?.authorization)
        guard response.status == 200 else {
            throw RuntimeError(.failedPrecondition, "\(self.reference): token service answers \(response.status)")
        }
        let bytes = Array(try await response.body.collect(upTo: 1 << 20).readableBytesView)
        let answer = try JSONFile.decode(TokenAnswer.self, from: bytes, "token")
        guard let token = answer.token ?? answer.accessToken, !token.isEmpty else {
            throw RuntimeError(.unavailable, "\(self.reference): token service gives no token")
        }
        return token
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                || [0x2d, 0x2e, 0x5f, 0x7e, 0x3a, 0x2f, 0x2c].contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
        }.joined()
    }
}
