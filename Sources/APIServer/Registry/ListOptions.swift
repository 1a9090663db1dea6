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
        self.limit = 0
        if let text = query["limit"] {
            guard let limit = Int(text) else { throw Self.malformed("limit", text) }
            self.limit = max(0, limit)
        }
        self.token = try query["continue"].map { try ContinueToken($0) }
        if let text = query["resourceVersion"] { self.resourceVersion = try Self.revision(text) }
        if let text = query["resourceVersionMatch"] {
            guard let match = Match(rawValue: text) else {
                throw Self.forbidden("resourceVersionMatch: Unsupported value: \"\(text)\"")
            }
            self.match = match
        }
        try self.check()
    }

    private func check() throws {
        if self.match != nil, self.token != nil {
            throw Self.forbidden(
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden when continue is provided"
            )
        }
        if self.match != nil, self.resourceVersion == nil {
            throw Self.forbidden(
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided"
            )
        }
        if self.match == .exact, self.resourceVersion == 0 {
            throw Self.forbidden(
                #"resourceVersionMatch: Forbidden: resourceVersionMatch "Exact" is forbidden for resourceVersion "0""#
            )
        }
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
                "Invalid value: \"\(text)\": resourceVersion: strconv.ParseUint: parsing \"\(text)\": invalid syntax"
            )
        }
        return revision
    }

    private static func malformed(_ name: String, _ text: String) -> StatusError {
        .badRequest("\(name): strconv.ParseInt: parsing \"\(text)\": invalid syntax")
    }

    private static func forbidden(_ text: String) -> StatusError {
        StatusError(.invalid, "ListOptions.meta.k8s.io \"\" is invalid: \(text)")
    }
}
