package import Logging
internal import Transport

/// Carries requests over HTTP/2, in protobuf.
package struct HTTPAPITransport: APITransport {
    /// How long any request may take that is not long-running.
    private static let requestTimeout = Duration.seconds(60)

    /// Of custom resources, which have no protobuf, the metadata is taken.
    private static let accepted = [
        "", ";as=PartialObjectMetadata;g=meta.k8s.io;v=v1", ";as=PartialObjectMetadataList;g=meta.k8s.io;v=v1",
    ].map { "application/vnd.kubernetes.protobuf\($0)" }.joined(separator: ",")

    private let http: HTTPClient
    private let pathPrefix: String
    private let headers: HTTPHeaders

    /// A transport to one server; nothing is connected yet.
    package init(_ configuration: ClientConfiguration, logger: Logger) throws {
        self.http = try HTTPClient(endpoint: configuration.endpoint, tls: configuration.tls, logger: logger)
        self.pathPrefix = configuration.pathPrefix
        var headers: HTTPHeaders = [
            "accept": Self.accepted, "user-agent": configuration.userAgent,
        ]
        if let token = configuration.token { headers.append("authorization", "Bearer \(token)") }
        self.headers = headers
    }

    package func send(_ request: APIRequest) async throws -> APIResponse {
        var head = HTTPRequestHead(
            method: request.verb.method,
            path: self.pathPrefix + request.path,
            headers: self.headers
        )
        if request.body != nil {
            if case .patch(let type) = request.verb {
                head.headers.append("content-type", type.rawValue)
            } else {
                head.headers.append("content-type", "application/vnd.kubernetes.protobuf")
            }
        }
        let timeout = request.isLongRunning ? nil : Self.requestTimeout
        let response = try await self.http.execute(head, body: request.body, timeout: timeout)
        let body = response.body
        return APIResponse(
            status: response.status,
            contentType: response.headers.first("content-type") ?? "",
            body: APIBody { try await body.next() }
        )
    }

    /// Closes all connections.
    package func shutdown() async {
        await self.http.shutdown()
    }
}
