/// The protocol an exchange runs on.
package enum HTTPVersion: String, Hashable, Sendable, CaseIterable {
    case http1 = "HTTP/1.1"
    case http2 = "HTTP/2.0"
}
