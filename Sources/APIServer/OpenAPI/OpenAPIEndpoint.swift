internal import Crypto
internal import KubernetesAPI
internal import Synchronization
internal import Transport

/// Serves the API's description. Documents are made when they are first asked for, and kept until the resources change.
final class OpenAPIEndpoint: Sendable {
    private struct Document {
        var bytes: [UInt8]
        var tag: String
    }

    /// The media types that clients ask by. The first is also answered with: the `@` of the second, older one is no
    /// part of a media type, and strict clients refuse it.
    private static let v2Protobuf = [
        "application/com.github.proto-openapi.spec.v2.v1.0+protobuf",
        "application/com.github.proto-openapi.spec.v2@v1.0+protobuf",
    ]

    /// What was made of the resources as they were at some version.
    private struct Kept {
        var version = 0
        var documents: [String: Document] = [:]
    }

    private let catalog: ResourceCatalog
    private let version: ServerVersion
    private let kept = Mutex(Kept())

    init(catalog: ResourceCatalog, version: ServerVersion) {
        self.catalog = catalog
        self.version = version
    }

    private var documents: OpenAPIDocuments {
        OpenAPIDocuments(resources: self.catalog.resources, version: self.version)
    }

    func respond(_ request: APIRequest) async throws -> APIResponse? {
        let path = request.info.path
        guard request.method == "GET" || request.method == "HEAD", path.hasPrefix("/openapi/") else { return nil }
        if path == "/openapi/v3" || path == "/openapi/v3/" { return self.index() }
        if path == "/openapi/v2" { return self.v2(request) }
        guard path.hasPrefix("/openapi/v3/") else { return nil }
        let name = String(path.dropFirst("/openapi/v3/".count))
        guard let document = self.v3(name) else { return nil }
        var response = self.answer(document, "application/json", request)
        // Who names the hash gets what it stands for, which never changes.
        if request.query["hash"] == document.tag { response.headers.set("cache-control", "public, immutable") }
        return response
    }

    private func index() -> APIResponse {
        var paths = JSONObject()
        for name in self.documents.names.sorted() {
            guard let document = self.v3(name) else { continue }
            paths[name] = ["serverRelativeURL": .string("/openapi/v3/\(name)?hash=\(document.tag)")]
        }
        let index: JSONValue = ["paths": .object(paths)]
        return APIResponse(contentType: "application/json", bytes: index.encoded)
    }

    private func v3(_ name: String) -> Document? {
        self.document("v3 " + name) { self.documents.v3(name)?.encoded }
    }

    private func v2(_ request: APIRequest) -> APIResponse? {
        let accepted = MediaRange.list(request.headers.all("accept")).first { range in
            range.matches("application/json") || Self.v2Protobuf.contains(range.name)
        }
        guard let accepted, Self.v2Protobuf.contains(accepted.name) else {
            return self.document("v2 json") { self.documents.v2().encoded }
                .map { self.answer($0, "application/json", request) }
        }
        return self.document("v2 protobuf") { GnosticDocument.encode(self.documents.v2()) }
            .map { self.answer($0, Self.v2Protobuf[0], request) }
    }

    private func document(_ key: String, _ make: () -> [UInt8]?) -> Document? {
        let version = self.catalog.version
        let known = self.kept.withLock { kept in
            if kept.version != version { kept = Kept(version: version) }
            return kept.documents[key]
        }
        if let known { return known }
        guard let bytes = make() else { return nil }
        let hash = SHA256.hash(data: bytes).prefix(32)
        let tag = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
        let document = Document(bytes: bytes, tag: tag)
        self.kept.withLock { kept in
            if kept.version == version { kept.documents[key] = document }
        }
        return document
    }

    private func answer(_ document: Document, _ type: String, _ request: APIRequest) -> APIResponse {
        let tag = "\"\(document.tag)\""
        let isKnown = request.headers.first("if-none-match") == tag
        var response = APIResponse(
            status: isKnown ? 304 : 200,
            contentType: type,
            bytes: isKnown ? [] : document.bytes
        )
        response.headers.append("etag", tag)
        response.headers.append("vary", "Accept")
        response.headers.append("cache-control", "no-cache, private")
        return response
    }
}
