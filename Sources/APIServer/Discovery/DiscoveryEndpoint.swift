internal import Crypto
internal import KubernetesAPI
internal import Transport
internal import Wire

/// Tells clients what is served: versions, groups and resources, one by one or all at once.
struct DiscoveryEndpoint: Sendable {
    let catalog: ResourceCatalog
    let version: ServerVersion

    private var documents: DiscoveryDocuments { DiscoveryDocuments(self.catalog.resources) }

    func respond(_ request: APIRequest) async throws -> APIResponse? {
        guard request.method == "GET" || request.method == "HEAD" else { return nil }
        let segments = request.info.path.split(separator: "/").map(String.init)
        switch segments.first {
        case "version" where segments.count == 1: return self.versionResponse(request)
        case "api" where segments.count == 1:
            return try self.aggregated(request, self.documents.core) ?? self.answer(request, self.documents.versions)
        case "api" where segments == ["api", "v1"]:
            return self.answer(request, self.documents.resourceList(group: "", version: "v1"))
        case "apis" where segments.count == 1:
            return try self.aggregated(request, self.documents.groups) ?? self.answer(request, self.documents.groupList)
        case "apis" where segments.count == 2: return self.answer(request, self.documents.group(segments[1]))
        case "apis" where segments.count == 3:
            return self.answer(request, self.documents.resourceList(group: segments[1], version: segments[2]))
        case nil: return self.paths(request)
        default: return nil
        }
    }

    private func answer(_ request: APIRequest, _ message: Message?) -> APIResponse? {
        guard let message else { return nil }
        let representation = Negotiation.choose(request, forms: []) ?? .json
        var response = APIResponse(
            contentType: representation.contentType(isStream: false),
            bytes: MessageBytes.encode(message, representation)
        )
        response.headers.append("cache-control", "no-cache, private")
        return response
    }

    /// The whole of discovery in one document, for clients that ask for it.
    private func aggregated(_ request: APIRequest, _ message: Message) throws -> APIResponse? {
        guard let (encoding, version) = Self.aggregatedForm(request) else { return nil }
        let form = ";g=apidiscovery.k8s.io;v=\(version);as=APIGroupDiscoveryList"
        var bytes = MessageBytes.encode(message, Representation(encoding: encoding))
        if version == "v2beta1", encoding == .json {
            let text = String(decoding: bytes, as: UTF8.self)
            bytes = Array(text.replacing("apidiscovery.k8s.io/v2\"", with: "apidiscovery.k8s.io/v2beta1\"").utf8)
        }
        let tag =
            "\""
            + SHA512.hash(data: bytes).prefix(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            .uppercased() + "\""
        let isKnown = request.headers.first("if-none-match") == tag
        var response = APIResponse(
            status: isKnown ? 304 : 200,
            contentType: encoding.rawValue + form,
            bytes: isKnown ? [] : bytes
        )
        response.headers.append("etag", tag)
        response.headers.append("vary", "Accept")
        response.headers.append("cache-control", "public")
        return response
    }

    private static func aggregatedForm(_ request: APIRequest) -> (Representation.Encoding, String)? {
        for range in MediaRange.list(request.headers.all("accept")) {
            guard range.parameters["as"] == "APIGroupDiscoveryList",
                range.parameters["g"] == "apidiscovery.k8s.io",
                let version = range.parameters["v"], version == "v2" || version == "v2beta1"
            else {
                if range.parameters["as"] == nil { return nil }
                continue
            }
            if range.matches("application/json") { return (.json, version) }
            if range.matches(Representation.Encoding.protobuf.rawValue), version == "v2" { return (.protobuf, version) }
        }
        return nil
    }

    private func versionResponse(_ request: APIRequest) -> APIResponse {
        APIResponse(contentType: "application/json", bytes: JSONIndenter.indent(self.version.json.encoded))
    }

    private func paths(_ request: APIRequest) -> APIResponse {
        let json: JSONValue = ["paths": .array(self.documents.paths.map(JSONValue.string))]
        return APIResponse(contentType: "application/json", bytes: JSONIndenter.indent(json.encoded))
    }
}
