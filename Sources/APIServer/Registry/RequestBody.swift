internal import KubernetesAPI
internal import NIOCore
internal import Transport
internal import Wire

/// Reads an object out of a request's body.
enum RequestBody {
    /// The longest body that is read.
    static let sizeBytesMax = 3 * 1024 * 1024
    /// What a body may be.
    static let accepted = Representation.Encoding.allCases.map(\.rawValue)

    /// What a body held.
    struct Decoded {
        var object: Message
        /// What deserves a warning, by the request's field validation.
        var warnings: [String]
    }

    /// The object of the body; one of `definition` unless the body names another kind that `schemas` knows.
    static func decode(_ request: APIRequest, as kind: MessageSchema) async throws -> Decoded {
        let encoding = try Self.encoding(request)
        return try Self.decode(try await request.body(), encoding, as: kind, request.query)
    }

    /// The object of the body, of a resource's kind.
    static func decode(_ request: APIRequest, of definition: ResourceDefinition) async throws -> Decoded {
        guard definition.custom != nil else { return try await Self.decode(request, as: definition.schema) }
        let encoding = try Self.encoding(request)
        guard encoding != .protobuf else {
            throw StatusError.unsupportedMediaType(accepted: Self.accepted(of: definition))
        }
        return try CustomBody.decode(
            try await request.body(),
            isYAML: encoding == .yaml,
            of: definition,
            request.query
        )
    }

    /// What a body of a resource may be: custom ones have no messages.
    static func accepted(of definition: ResourceDefinition) -> [String] {
        Representation.Encoding.allCases.filter { definition.custom == nil || $0 != .protobuf }.map(\.rawValue)
    }

    /// The encoding that `Content-Type` names; JSON where there is none.
    static func encoding(_ request: APIRequest) throws -> Representation.Encoding {
        guard let header = request.headers.first("content-type"), !header.isEmpty else { return .json }
        guard let range = MediaRange(header), let encoding = Representation.Encoding(rawValue: range.name) else {
            throw StatusError.unsupportedMediaType(accepted: Self.accepted)
        }
        return encoding
    }

    static func decode(
        _ bytes: [UInt8],
        _ encoding: Representation.Encoding,
        as schema: MessageSchema,
        _ query: QueryParameters
    ) throws -> Decoded {
        switch encoding {
        case .protobuf: return Decoded(object: try ProtobufBody.decode(bytes, as: schema), warnings: [])
        case .json, .yaml:
            return try JSONBody.decode(bytes, isYAML: encoding == .yaml, as: schema, query)
        }
    }

    /// Refuses an object of another kind or version than the endpoint's.
    static func check(_ kind: String, _ apiVersion: String, against schema: MessageSchema) throws {
        let apiVersion = apiVersion.isEmpty ? schema.apiVersion : apiVersion
        guard kind != schema.shortName || apiVersion != schema.apiVersion else { return }
        let given = GroupVersionKind(apiVersion: apiVersion, kind: kind)
        guard ResourceRegistry.schema(of: given) != nil else {
            let cause = "no kind \"\(kind)\" is registered for version \"\(apiVersion)\" in scheme \"\(Self.scheme)\""
            throw Self.unreadable(kind, apiVersion, schema.shortName, cause)
        }
        guard kind == schema.shortName else {
            let group = GroupVersionKind(apiVersion: schema.apiVersion, kind: kind).group
            let package = group.isEmpty ? "core" : String(group.prefix { $0 != "." })
            let cause = "converting (\(given.version).\(kind)) to (\(package).\(schema.shortName)): unknown conversion"
            throw Self.unreadable(kind, apiVersion, schema.shortName, cause)
        }
        try Self.check(apiVersion: apiVersion, against: schema.apiVersion)
    }

    /// How Kubernetes' messages name the set of its kinds.
    private static let scheme = "pkg/api/legacyscheme/scheme.go:30"

    /// Refuses an object of another version than the endpoint's.
    static func check(apiVersion: String, against expected: String) throws {
        guard !apiVersion.isEmpty, apiVersion != expected else { return }
        throw StatusError.badRequest(
            "the API version in the data (\(apiVersion)) does not match the expected API version (\(expected))"
        )
    }

    /// The refusal of a body of which kind and version are known.
    static func unreadable(_ kind: String, _ apiVersion: String, _ expected: String, _ cause: String) -> StatusError {
        let version = GroupVersionKind(apiVersion: apiVersion, kind: kind).version
        return .badRequest("\(kind) in version \"\(version)\" cannot be handled as a \(expected): \(cause)")
    }

    /// The refusal of a body of which not even the kind is known.
    static func unrecognized(_ bytes: [UInt8], _ expected: String, _ cause: String) -> StatusError {
        .badRequest(
            "the object provided is unrecognized (must be of type \(expected)): \(cause) "
                + "(\(Self.summary(bytes)))"
        )
    }

    /// The beginning of a body as an error quotes it.
    private static func summary(_ bytes: [UInt8]) -> String {
        let shownMax = 30
        guard let first = bytes.first else { return "<empty>" }
        if first == UInt8(ascii: "{") {
            let text = String(decoding: bytes.prefix(shownMax), as: UTF8.self)
            return bytes.count > shownMax ? text + " ..." : text
        }
        let text = bytes.prefix(shownMax).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return bytes.count > shownMax ? text + " ..." : text
    }
}
