internal import KubernetesAPI
internal import Transport

/// Chooses the form of an answer by the request's `Accept` header.
enum Negotiation {
    /// What the endpoint can give besides the object itself.
    struct Forms: OptionSet {
        let rawValue: Int
        static let table = Forms(rawValue: 1)
        static let partialMetadata = Forms(rawValue: 2)
    }

    /// The first of what the client accepts that can be given; nil when there is none.
    /// - Parameter hasMessage: whether the object itself can be given as protobuf.
    static func choose(_ request: APIRequest, forms: Forms, hasMessage: Bool = true) -> Representation? {
        let headers = request.headers.all("accept")
        let isPretty = Self.isPretty(request)
        guard headers.contains(where: { !$0.isEmpty }) else { return Representation(isPretty: isPretty) }
        for range in MediaRange.list(headers) {
            for encoding in Representation.Encoding.allCases where range.matches(encoding.rawValue) {
                guard let form = Self.form(range, forms: forms, request.query) else { continue }
                // A table has no protobuf form.
                if case .table = form, encoding == .protobuf { continue }
                if form == .object, encoding == .protobuf, !hasMessage { continue }
                return Representation(encoding: encoding, form: form, isPretty: isPretty && encoding == .json)
            }
        }
        return nil
    }

    private static func form(_ range: MediaRange, forms: Forms, _ query: QueryParameters) -> Representation.Form? {
        let version = range.parameters["v"] ?? ""
        let isMeta = range.parameters["g"] == "meta.k8s.io" && (version == "v1" || version == "v1beta1")
        switch range.parameters["as"] {
        case nil: return .object
        case "Table" where isMeta && forms.contains(.table):
            let include = query["includeObject"].flatMap(Representation.IncludeObject.init(rawValue:))
            return .table(version: version, include: include ?? .metadata)
        case "PartialObjectMetadata" where isMeta && forms.contains(.partialMetadata):
            return .partialMetadata
        case "PartialObjectMetadataList" where isMeta && forms.contains(.partialMetadata):
            return .partialMetadataList
        default: return nil
        }
    }

    /// Asked for, or the client is one that people look at.
    private static func isPretty(_ request: APIRequest) -> Bool {
        if let asked = request.query["pretty"] { return ["1", "t", "T", "true", "TRUE", "True"].contains(asked) }
        let agent = request.headers.first("user-agent") ?? ""
        return agent.hasPrefix("curl") || agent.hasPrefix("Wget") || agent.hasPrefix("Mozilla/5.0")
    }
}
