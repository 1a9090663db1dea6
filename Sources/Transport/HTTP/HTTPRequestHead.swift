/// The head of a request, the same for HTTP/1.1 and HTTP/2.
package struct HTTPRequestHead: Hashable, Sendable {
    /// The method, in upper case as HTTP wants it.
    package var method: String
    /// `http` or `https`.
    package var scheme: String
    /// Host and port asked for: `:authority`, or the `host` header.
    package var authority: String
    /// The path with its query, as sent.
    package var path: String
    /// All other fields.
    package var headers: HTTPHeaders

    /// A request head. A client fills an empty scheme and authority from its endpoint.
    package init(
        method: String,
        scheme: String = "",
        authority: String = "",
        path: String,
        headers: HTTPHeaders = [:]
    ) {
        self.method = method
        self.scheme = scheme
        self.authority = authority
        self.path = path
        self.headers = headers
    }
}
