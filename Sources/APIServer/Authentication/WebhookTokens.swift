internal import KubernetesAPI
internal import Wire

/// Asks another server who a token belongs to, every time.
struct WebhookTokens: TokenVerifier {
    private static let timeout = Duration.seconds(30)

    let servers: RemoteServers
    let peer: RemoteServers.Peer

    func verify(_ token: String, audiences: [String]) async throws -> Authentication? {
        let review = AuthenticationV1.TokenReview {
            $0.spec.token = token
            $0.spec.audiences = audiences
        }
        let body = MessageBytes.encode(review.underlying, .json)
        let answer = try await self.servers.send("POST", self.peer, body: body, timeout: Self.timeout)
        guard answer.status == 200 || answer.status == 201 else { return nil }
        var decoder = MessageJSONDecoder()
        let message = try decoder.decode(try JSONParser.parse(answer.bytes), as: AuthenticationV1.TokenReview.schema)
        let status = AuthenticationV1.TokenReview(underlying: message).status
        guard status.authenticated else { return nil }
        // A webhook that says nothing of audiences vouches for all.
        let meant = status.audiences.isEmpty ? audiences : audiences.filter(status.audiences.contains)
        guard audiences.isEmpty || !meant.isEmpty else { return nil }
        let user = User(
            name: status.user.username,
            uid: status.user.uid,
            groups: status.user.groups,
            extra: status.user.extra.mapValues(\.items)
        )
        return Authentication(user: user, audiences: meant)
    }
}
