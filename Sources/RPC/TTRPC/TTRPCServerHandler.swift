internal import NIOCore
internal import Transport
internal import Wire

/// The calls a ttrpc server answers on one connection. Confined to its event loop.
final class TTRPCServerHandler: ChannelInboundHandler {
    typealias InboundIn = TTRPCFrameCodec.Inbound
    typealias OutboundOut = TTRPCFrame

    private struct Call {
        let task: Task<Void, Never>
        var timer: Scheduled<Void>?
    }

    private let server: TTRPCServer
    private let callsMax: Int
    private var calls: [UInt32: Call] = [:]
    private var lastStreamID: UInt32 = 0

    init(server: TTRPCServer, callsMax: Int) {
        self.server = server
        self.callsMax = callsMax
    }

    func channelInactive(context: ChannelHandlerContext) {
        for (_, call) in self.calls.sorted(by: { $0.key < $1.key }) {
            call.task.cancel()
            call.timer?.cancel()
        }
        self.calls = [:]
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch self.unwrapInboundIn(data) {
        case .oversized(let header):
            self.refuse(header.streamID, .resourceExhausted, "request is too large", context)
        case .frame(let frame):
            // Data of streams that were refused, and kinds from the future, are dropped.
            if frame.kind == .request { self.receive(frame, context) }
        }
    }

    private func receive(_ frame: TTRPCFrame, _ context: ChannelHandlerContext) {
        let streamID = frame.streamID
        guard streamID % 2 == 1, streamID > self.lastStreamID else {
            return self.refuse(
                streamID,
                .invalidArgument,
                "stream id \(streamID) is even or not above the last",
                context
            )
        }
        self.lastStreamID = streamID
        guard self.calls.count < self.callsMax else {
            return self.refuse(streamID, .resourceExhausted, "too many calls on this connection", context)
        }
        let request: TTRPC.Request
        do {
            request = try TTRPC.Request(protobuf: frame.payload)
        } catch {
            return self.refuse(streamID, .invalidArgument, "request cannot be decoded: \(error)", context)
        }
        let server = self.server
        let channel = context.channel
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        // The bridge from event loop callbacks to tasks; ended by the answer or with the connection.
        let task = Task {
            let response = await server.answer(request)
            channel.eventLoop.execute {
                let (handler, context) = bound.value
                handler.finish(streamID, response, context)
            }
        }
        self.calls[streamID] = Call(task: task)
        if request.timeoutNano > 0 {
            let timeout = TimeAmount.nanoseconds(request.timeoutNano)
            self.calls[streamID]?.timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
                self.expire(streamID, context)
            }
        }
    }

    private func finish(_ streamID: UInt32, _ response: TTRPC.Response, _ context: ChannelHandlerContext) {
        guard let call = self.calls.removeValue(forKey: streamID) else { return }
        call.timer?.cancel()
        self.send(response, on: streamID, context)
    }

    private func expire(_ streamID: UInt32, _ context: ChannelHandlerContext) {
        guard let call = self.calls.removeValue(forKey: streamID) else { return }
        call.task.cancel()
        self.refuse(streamID, .deadlineExceeded, "deadline exceeded", context)
    }

    private func refuse(_ streamID: UInt32, _ code: GRPCCode, _ message: String, _ context: ChannelHandlerContext) {
        self.send(TTRPC.Response(GRPCStatus(code, message)), on: streamID, context)
    }

    private func send(_ response: TTRPC.Response, on streamID: UInt32, _ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        var payload = response.protobuf()
        if payload.count > TTRPCFrame.payloadBytesMax {
            payload = TTRPC.Response(GRPCStatus(.resourceExhausted, "response is too large")).protobuf()
        }
        let frame = TTRPCFrame(streamID: streamID, kind: .response, payload: payload)
        context.writeAndFlush(self.wrapOutboundOut(frame), promise: nil)
    }
}
