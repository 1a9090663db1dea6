/// The head of a response: status and header fields.
package struct HTTPResponseHead: Hashable, Sendable {
    /// The status code.
    package var status: Int
    /// The header fields, without pseudo fields.
    package var headers: HTTPHeaders

    /// A response head.
    package init(status: Int, headers: HTTPHeaders = [:]) {
        self.status = status
        self.headers = headers
    }
}
