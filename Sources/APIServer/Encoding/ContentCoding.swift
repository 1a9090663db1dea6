internal import NIOCore
internal import Streams
internal import Transport

/// Compresses large answers for clients that take it, as Kubernetes does: quickly rather than well.
enum ContentCoding {
    /// Smaller answers are not worth the time.
    private static let bytesMin = 128 * 1024

    /// The body as it goes out, and its coding if it has one.
    static func encode(_ body: ByteBuffer, for request: APIRequest) -> (ByteBuffer, coding: String?) {
        guard body.readableBytes > Self.bytesMin, request.info.isResourceRequest || Self.isDocument(request),
            Self.accepts(request.headers)
        else { return (body, nil) }
        return (Gzip.compress(body), "gzip")
    }

    private static func isDocument(_ request: APIRequest) -> Bool {
        ["/openapi/", "/api", "/apis"].contains(where: request.info.path.hasPrefix)
    }

    private static func accepts(_ headers: HTTPHeaders) -> Bool {
        headers.all("accept-encoding").joined(separator: ",").split(separator: ",").contains { item in
            let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
            return parts.first == "gzip" && !parts.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
        }
    }
}
