internal import Transport

/// An answer to a plain HTTP request on the client port.
struct PlainResponse: Sendable {
    static let text = "text/plain; charset=utf-8"

    var status: Int
    var type: String
    var body: String
    var others: HTTPHeaders = [:]

    init(_ status: Int, _ type: String, _ body: String) {
        self.status = status
        self.type = type
        self.body = body
    }

    /// A refusal of the method, which says what is allowed.
    static var methodNotAllowed: PlainResponse {
        var response = PlainResponse.refusal(405, "Method Not Allowed\n")
        response.others.append("allow", "GET")
        return response
    }

    static func refusal(_ status: Int, _ text: String) -> PlainResponse {
        var response = PlainResponse(status, Self.text, text)
        response.others.append("x-content-type-options", "nosniff")
        return response
    }

    /// The whole head: pages of all origins may ask, as etcd lets them unless it is told otherwise.
    var headers: HTTPHeaders {
        var headers: HTTPHeaders = [
            "access-control-allow-headers": "accept, content-type, authorization",
            "access-control-allow-methods": "POST, GET, OPTIONS, PUT, DELETE",
            "access-control-allow-origin": "*",
        ]
        if !self.type.isEmpty { headers.append("content-type", self.type) }
        for (name, value) in self.others { headers.append(name, value) }
        return headers
    }
}
