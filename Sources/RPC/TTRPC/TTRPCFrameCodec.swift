internal import NIOCore
internal import Wire

/// Cuts ttrpc frames out of a byte stream and puts them in.
struct TTRPCFrameCodec: ByteToMessageDecoder, MessageToByteEncoder {
    /// What came in.
    enum Inbound: Sendable {
        case frame(TTRPCFrame)
        /// A frame whose payload was too long and has been skipped.
        case oversized(TTRPCFrame.Header)
    }

    typealias InboundOut = Inbound
    typealias OutboundIn = TTRPCFrame

    private var skipping = 0

    mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
        if self.skipping > 0 {
            let count = min(self.skipping, buffer.readableBytes)
            buffer.moveReaderIndex(forwardBy: count)
            self.skipping -= count
            return buffer.readableBytes > 0 ? .continue : .needMoreData
        }
        guard let header = TTRPCFrame.Header(buffer.readableBytesView) else { return .needMoreData }
        guard header.length <= TTRPCFrame.payloadBytesMax else {
            buffer.moveReaderIndex(forwardBy: TTRPCFrame.Header.bytes)
            self.skipping = Int(header.length)
            context.fireChannelRead(self.wrapInboundOut(.oversized(header)))
            return .continue
        }
        let length = Int(header.length)
        guard buffer.readableBytes >= TTRPCFrame.Header.bytes + length else { return .needMoreData }
        buffer.moveReaderIndex(forwardBy: TTRPCFrame.Header.bytes)
        let frame = TTRPCFrame(
            streamID: header.streamID,
            kind: header.kind,
            flags: header.flags,
            payload: buffer.readBytes(length: length) ?? []
        )
        context.fireChannelRead(self.wrapInboundOut(.frame(frame)))
        return .continue
    }

    mutating func decodeLast(
        context: ChannelHandlerContext,
        buffer: inout ByteBuffer,
        seenEOF: Bool
    ) throws -> DecodingState {
        // A frame cut off by the end of the stream is nobody's any more.
        .needMoreData
    }

    func encode(data frame: TTRPCFrame, out: inout ByteBuffer) {
        out.reserveCapacity(minimumWritableBytes: TTRPCFrame.Header.bytes + frame.payload.count)
        out.writeBytes(frame.encodedHeader())
        out.writeBytes(frame.payload)
    }
}
