internal import KubernetesAPI

/// What authorization decides on: who wants to do what.
struct AuthorizationRequest: Hashable, Sendable {
    var user: User
    var verb: String
    /// The request is for a resource; else for the path.
    var isResourceRequest = true
    var group = ""
    var version = ""
    var resource = ""
    var subresource = ""
    var namespace = ""
    var name = ""
    var path = ""
    /// What a field selector demands: fields with the value that they must have.
    var fields: [String: String] = [:]

    init(user: User, verb: String) {
        self.user = user
        self.verb = verb
    }

    init(_ request: APIRequest) {
        let info = request.info
        self.init(user: request.user, verb: info.verb)
        self.isResourceRequest = info.isResourceRequest
        self.group = info.group
        self.version = info.version
        self.resource = info.resource
        self.subresource = info.subresource
        self.namespace = info.namespace
        self.name = info.name
        self.path = info.path
        guard info.name.isEmpty, let selector = request.query["fieldSelector"] else { return }
        self.fields = Self.fields(selector)
        // A collection of the one object of a name is that object, to rules that name it.
        self.name = self.fields["metadata.name"] ?? ""
    }

    private static func fields(_ selector: String) -> [String: String] {
        var fields: [String: String] = [:]
        for requirement in (try? FieldSelector.requirements(of: selector)) ?? [] where requirement.isEqual {
            fields[requirement.field] = requirement.value
        }
        return fields
    }

    /// The resource as rules name it: "pods/log".
    var fullResource: String { self.subresource.isEmpty ? self.resource : "\(self.resource)/\(self.subresource)" }
}
