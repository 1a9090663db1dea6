internal import NIOCore

/// One step of what a task sends, in the order request or response, data…, end.
enum OutboundPart: Sendable {
    /// Boxed, so that the parts of responses, which are many, stay small.
    indirect case request(HTTPRequestHead)
    case response(HTTPResponseHead)
    case data(ByteBuffer)
    case end(trailers: HTTPHeaders?)
}
