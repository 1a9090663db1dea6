internal import KubernetesAPI
internal import Transport

/// Lets a user act as another, where it has the right to.
struct Impersonation: Sendable {
    private static let accountPrefix = "system:serviceaccount:"
    private static let extraPrefix = "impersonate-extra-"

    let authorizer: any Authorizer

    /// Whom the request wants to act as; the requester itself where it asks for nobody.
    func user(of request: APIRequest) async throws -> User {
        let headers = request.headers
        let groups = headers.all("impersonate-group")
        let extra = Self.extra(headers)
        guard let name = headers.first("impersonate-user"), !name.isEmpty else {
            guard groups.isEmpty, extra.isEmpty, headers.first("impersonate-uid") == nil else {
                throw StatusError.badRequest("requested attributes without impersonating a user")
            }
            return request.user
        }
        var user = User(name: name, uid: headers.first("impersonate-uid") ?? "", groups: groups, extra: extra)
        try await self.check(Self.question(of: name), request)
        for group in groups { try await self.check(("", "groups", "", group, ""), request) }
        if !user.uid.isEmpty {
            try await self.check(("authentication.k8s.io", "uids", "", user.uid, ""), request)
        }
        for (key, values) in extra.sorted(by: { $0.key < $1.key }) {
            for value in values {
                try await self.check(("authentication.k8s.io", "userextras", "", value, key), request)
            }
        }
        if groups.isEmpty, let account = Self.account(name) {
            user.groups = ["system:serviceaccounts", "system:serviceaccounts:\(account.namespace)"]
        }
        let isKnown = name != User.anonymousName && !user.groups.contains(User.authenticatedGroup)
        if isKnown { user.groups.append(User.authenticatedGroup) }
        if name == User.anonymousName, groups.isEmpty { user.groups = User.anonymous.groups }
        return user
    }

    private typealias Target = (group: String, resource: String, namespace: String, name: String, subresource: String)

    private static func question(of name: String) -> Target {
        if let account = Self.account(name) { return ("", "serviceaccounts", account.namespace, account.name, "") }
        return ("", "users", "", name, "")
    }

    private static func account(_ name: String) -> (namespace: String, name: String)? {
        guard name.hasPrefix(Self.accountPrefix) else { return nil }
        let parts = name.dropFirst(Self.accountPrefix.count).split(separator: ":", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }

    private static func extra(_ headers: HTTPHeaders) -> [String: [String]] {
        var extra: [String: [String]] = [:]
        for (name, value) in headers where name.hasPrefix(Self.extraPrefix) {
            let key = PercentEncoding.decode(name.dropFirst(Self.extraPrefix.count))
            extra[key, default: []].append(value)
        }
        return extra
    }

    private func check(_ target: Target, _ request: APIRequest) async throws {
        var question = AuthorizationRequest(user: request.user, verb: "impersonate")
        question.group = target.group
        question.resource = target.resource
        question.namespace = target.namespace
        question.name = target.name
        question.subresource = target.subresource
        let decision = try await self.authorizer.decide(question)
        guard decision.isAllowed else { throw question.forbidden(decision.reason) }
    }
}
