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
    }

    /// The resource as rules name it: "pods/log".
    var fullResource: String { self.subresource.isEmpty ? self.resource : "\(self.resource)/\(self.subresource)" }
}
