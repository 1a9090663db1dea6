package import KubernetesAPI
package import NIOCore

/// One request to an API server, not yet a path and headers, so that a fake can answer it without parsing any.
package struct APIRequest: Sendable {
    /// What is to be done.
    package var verb: APIVerb
    /// What it is to be done to.
    package var resource: GroupVersionResource
    /// Nil for resources without one, and for a list or watch over all namespaces.
    package var namespace: String?
    /// The object; nil where the request is about the collection.
    package var name: String?
    /// The part of the object, or what is asked of it: `status`, `binding`.
    package var subresource: String?
    /// Query items in order, unescaped.
    package var query: [(name: String, value: String)] = []
    /// The body: an enveloped message, or a patch.
    package var body: ByteBuffer?

    /// Describes a request.
    package init(
        _ verb: APIVerb,
        _ resource: GroupVersionResource,
        namespace: String? = nil,
        name: String? = nil,
        subresource: String? = nil
    ) {
        self.verb = verb
        self.resource = resource
        self.namespace = namespace
        self.name = name
        self.subresource = subresource
    }

    /// The path below the server's root, with its query.
    package var path: String {
        var path = self.resource.group.isEmpty ? "/api" : "/apis/\(self.resource.group)"
        path += "/\(self.resource.version)"
        if let namespace = self.namespace { path += "/namespaces/\(PercentEncoding.encode(namespace))" }
        path += "/\(self.resource.resource)"
        if let name = self.name { path += "/\(PercentEncoding.encode(name))" }
        if let subresource = self.subresource { path += "/\(subresource)" }
        let items = self.query.map { "\($0.name)=\(PercentEncoding.encode($0.value))" }
        return items.isEmpty ? path : "\(path)?\(items.joined(separator: "&"))"
    }
}

extension APIRequest {
    /// The request lasts as long as its client likes, as the API server's own rule has it.
    var isLongRunning: Bool {
        self.verb == .watch || ["log", "exec", "attach", "portforward", "proxy"].contains(self.subresource)
    }
}
