internal import KubernetesAPI

extension AuthorizationRequest {
    /// The refusal in Kubernetes' words.
    func forbidden(_ reason: String = "") -> StatusError {
        let because = reason.isEmpty ? "" : ": \(reason)"
        let user = GoQuote.quote(self.user.name)
        guard self.isResourceRequest else {
            let cause = "User \(user) cannot \(self.verb) path \(GoQuote.quote(self.path))\(because)"
            return .forbidden(GroupResource(group: "", resource: ""), "", cause)
        }
        var cause = "User \(user) cannot \(self.verb) resource \(GoQuote.quote(self.fullResource))"
        cause += " in API group \(GoQuote.quote(self.group))"
        if self.namespace.isEmpty || self.resource == "namespaces" {
            cause += " at the cluster scope"
        } else {
            cause += " in the namespace \(GoQuote.quote(self.namespace))"
        }
        return .forbidden(GroupResource(group: self.group, resource: self.resource), self.name, cause + because)
    }
}

/// Quotes as Go's `%q`.
enum GoQuote {
    static func quote(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
