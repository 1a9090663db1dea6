internal import HTTP2
internal import NIOHTTP1

extension HTTPHeaders {
    /// The fields of an HTTP/1.1 message.
    init(_ headers: NIOHTTP1.HTTPHeaders) {
        self.init(fields: headers.map { HTTP2Field(name: $0.name.lowercasedASCII(), value: $0.value) })
    }
}

extension NIOHTTP1.HTTPHeaders {
    init(_ headers: HTTPHeaders) {
        self.init()
        self.reserveCapacity(headers.count + 2)
        for (name, value) in headers {
            self.add(name: name, value: value)
        }
    }
}

extension HTTPRequestHead {
    /// A request as HTTP/1.1 carries it; the target may be a path or, to a proxy, a whole URL (RFC 9112 §3.2).
    init(_ head: NIOHTTP1.HTTPRequestHead, scheme: String) {
        let headers = HTTPHeaders(head.headers)
        self.init(
            method: head.method.rawValue,
            scheme: scheme,
            authority: headers.first("host") ?? "",
            path: Self.path(ofTarget: head.uri),
            headers: headers
        )
    }

    private static func path(ofTarget target: String) -> String {
        guard !target.hasPrefix("/") else { return target }
        for scheme in ["http://", "https://"] where target.hasPrefix(scheme) {
            let rest = target.dropFirst(scheme.count)
            return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
        }
        return target
    }
}
