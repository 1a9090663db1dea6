internal import KubernetesAPI

/// The paging and consistency that a list asks for.
struct ListOptions {
    /// How `resourceVersion` is meant.
    enum Match: String {
        case exact = "Exact"
        case notOlderThan = "NotOlderThan"
    }

    var limit: Int
    var token: ContinueToken?
    var resourceVersion: Int64?
    var match: Match?

    init(_ query: QueryParameters) throws {
        try Self.check(query)
        self.limit = 0
        if let text = query["limit"] {
            guard let limit = Int(text) else { throw Self.malformed("limit", text) }
            self.limit = max(0, limit)
        }
        self.token = try query["continue"].map { try ContinueToken($0) }
        if let text = query["resourceVersion"] { self.resourceVersion = try Self.revision(text) }
        self.match = query["resourceVersionMatch"].flatMap(Match.init(rawValue:))
        if self.token != nil, let revision = self.resourceVersion, revision != 0 {
            throw StatusError.badRequest("specifying resource version is not allowed when using continue")
        }
    }

    /// The revision to read at; 0 is the newest.
    var revision: Int64 {
        if let token = self.token { return max(token.revision, 0) }
        return self.match == .exact ? self.resourceVersion ?? 0 : 0
    }

    /// The revision that the answer must have reached.
    var minimumRevision: Int64 { self.match == .exact ? 0 : self.resourceVersion ?? 0 }

    static func revision(_ text: String) throws -> Int64 {
        guard let revision = Int64(text), revision >= 0 else {
            throw StatusError.badRequest(
                "invalid resource version: resourceVersion: Invalid value: \"\(text)\": "
                    + "strconv.ParseUint: parsing \"\(text)\": invalid syntax"
            )
        }
        return revision
    }

    private static func malformed(_ name: String, _ text: String) -> StatusError {
        .badRequest("\(name): strconv.ParseInt: parsing \"\(text)\": invalid syntax")
    }
}
