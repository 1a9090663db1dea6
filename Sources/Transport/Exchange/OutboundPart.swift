internal import NIOCore

/// One step of what a task sends, in the order request or response, data…, end.
enum OutboundPart: Sendable {
    case request(HTTPRequestHead)
    case response(HTTPResponseHead)
    case data(ByteBuffer)
    case end(trailers: HTTPHeaders?)
}
