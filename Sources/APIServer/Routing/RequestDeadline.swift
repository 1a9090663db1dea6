internal import KubernetesAPI

/// How long a request may take.
enum RequestDeadline {
    /// What the client asks for by `timeout`, up to the server's limit; the limit where it asks for nothing.
    static func duration(of request: APIRequest, limit: Duration) throws -> Duration {
        guard let text = request.query["timeout"] else { return limit }
        guard let nanoseconds = DurationText.decode(text) else {
            throw StatusError.badRequest(
                "invalid timeout specified in the request URL - time: invalid duration \(GoSyntax.quoted(text))"
            )
        }
        let wanted = Duration.nanoseconds(nanoseconds)
        return wanted > .zero && wanted < limit ? wanted : limit
    }
}
