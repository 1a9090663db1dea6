internal import NIOCore
internal import Transport

extension ObjectEncoder {
    /// An answer with one object or list.
    func response(_ bytes: [UInt8], status: Int = 200, warnings: [String] = []) -> APIResponse {
        self.response(ByteBuffer(bytes: bytes), status: status, warnings: warnings)
    }

    /// An answer with one object or list.
    func response(_ body: ByteBuffer, status: Int = 200, warnings: [String] = []) -> APIResponse {
        var response = APIResponse(
            status: status,
            headers: ["content-type": self.representation.contentType(isStream: false)],
            body: .whole(body)
        )
        response.headers.append("cache-control", "no-cache, private")
        for warning in warnings { response.addWarning(warning) }
        return response
    }
}

extension APIResponse {
    /// Adds a `Warning` header (RFC 7234 §5.5), which kubectl shows to its user.
    mutating func addWarning(_ text: String) {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        self.headers.append("warning", "299 - \"\(escaped)\"")
    }
}
