/// The head of a request or a response: pseudo fields apart from the others.
package struct HTTP2Head: Hashable, Sendable {
    /// `:method`; empty in a response.
    package var method = ""
    /// `:scheme`; empty in a response.
    package var scheme = ""
    /// `:authority`; empty in a response and where there is none.
    package var authority = ""
    /// `:path`; empty in a response.
    package var path = ""
    /// `:status`; 0 in a request.
    package var status = 0
    /// The other fields in order.
    package var fields: [HTTP2Field] = []
    /// Whether fields were left out because together they exceed the configured limit.
    package var isOversized = false

    /// The head of a request.
    package init(method: String, scheme: String, authority: String, path: String, fields: [HTTP2Field]) {
        self.method = method
        self.scheme = scheme
        self.authority = authority
        self.path = path
        self.fields = fields
    }

    /// The head of a response.
    package init(status: Int, fields: [HTTP2Field]) {
        self.status = status
        self.fields = fields
    }

    init() {}
}
