/// What a request asks for, read from its method, path and query: what authorization, metrics and routing go by.
struct RequestInfo: Hashable, Sendable {
    /// The decoded path without its query.
    var path: String
    /// get, list, watch, create, update, patch, delete or deletecollection; of other paths the method in lower case.
    var verb: String
    /// The path names a resource of the API.
    var isResourceRequest = false
    /// The API group; "" is core.
    var group = ""
    var version = ""
    var namespace = ""
    var resource = ""
    var subresource = ""
    /// The object, "" for a collection.
    var name = ""
    /// Path segments after the subresource: of proxied requests the rest of the path.
    var remainder: [String] = []

    /// Subresources of namespaces, which would otherwise read as resources inside of one.
    private static let namespaceSubresources: Set<String> = ["status", "finalize"]

    init(method: String, path: String, query: QueryParameters) {
        self.path = path
        self.verb = method.lowercased()
        let segments = path.split(separator: "/").map(String.init)
        guard let first = segments.first, first == "api" || first == "apis" else { return }
        let prefixCount = first == "api" ? 2 : 3
        guard segments.count > prefixCount else { return }
        if first == "apis" { self.group = segments[1] }
        self.version = segments[prefixCount - 1]
        self.isResourceRequest = true
        self.verb = Self.verb(of: method)
        var rest = segments[prefixCount...]
        // The deprecated form of a watch, which old clients still use.
        if rest.first == "watch" {
            rest = rest.dropFirst()
            self.verb = "watch"
        }
        self.readResource(Array(rest))
        self.refineVerb(query)
    }

    /// The answer may take as long as its client wants.
    var isLongRunning: Bool {
        self.verb == "watch" || ["log", "exec", "attach", "portforward", "proxy"].contains(self.subresource)
    }

    private mutating func readResource(_ segments: [String]) {
        var segments = segments[...]
        if segments.first == "namespaces", segments.count > 1 {
            self.namespace = segments[1]
            if segments.count > 2, !Self.namespaceSubresources.contains(segments[2]) {
                segments = segments.dropFirst(2)
            }
        }
        self.resource = segments.first ?? ""
        self.name = segments.dropFirst().first ?? ""
        self.subresource = segments.dropFirst(2).first ?? ""
        self.remainder = Array(segments.dropFirst(3))
    }

    private mutating func refineVerb(_ query: QueryParameters) {
        guard self.name.isEmpty else {
            return
        }
        switch self.verb {
        case "get": self.verb = query.flag("watch") ? "watch" : "list"
        case "delete": self.verb = "deletecollection"
        default: break
        }
    }

    private static func verb(of method: String) -> String {
        switch method {
        case "POST": "create"
        case "GET", "HEAD": "get"
        case "PUT": "update"
        case "PATCH": "patch"
        case "DELETE": "delete"
        default: ""
        }
    }
}
