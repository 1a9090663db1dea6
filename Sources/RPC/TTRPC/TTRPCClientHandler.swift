internal import NIOCore
internal import Wire

/// The calls in flight on one ttrpc connection. Confined to its event loop.
final class TTRPCClientHandler: ChannelInboundHandler {
    typealias InboundIn = TTRPCFrameCodec.Inbound
    typealias OutboundOut = TTRPCFrame
    typealias Waiter = CheckedContinuation<[UInt8], any Error>

    /// The connection was gone before the request was sent: another may be tried.
    struct NotSent: Error {}

    private struct Call {
        let id: UInt64
        let waiter: Waiter
        var timer: Scheduled<Void>?
    }

    private var calls: [UInt32: Call] = [:]
    /// Calls whose cancellation came before they did.
    private var cancelled: Set<UInt64> = []
    private var streamNext: UInt32 = 1
    private var context: ChannelHandlerContext?

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.end(.connectionLost())
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.end(.connectionLost())
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.end(.connectionLost(error))
        context.close(promise: nil)
    }

    /// Sends a request; the answer's payload or status goes to `waiter`.
    func send(_ payload: [UInt8], call id: UInt64, timeout: Duration?, _ waiter: Waiter) {
        guard self.cancelled.remove(id) == nil else { return waiter.resume(throwing: CancellationError()) }
        guard let context = self.context, context.channel.isActive else {
            return waiter.resume(throwing: NotSent())
        }
        let streamID = self.streamNext
        let (next, isExhausted) = streamID.addingReportingOverflow(2)
        self.streamNext = next
        guard !isExhausted else {
            waiter.resume(throwing: GRPCStatus(.unavailable, "ttrpc connection has no streams left"))
            return context.close(promise: nil)
        }
        let timer = timeout.map { timeout in
            context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(timeout)) {
                self.finish(streamID, .failure(GRPCStatus(.deadlineExceeded, "deadline exceeded")))
            }
        }
        self.calls[streamID] = Call(id: id, waiter: waiter, timer: timer)
        let frame = TTRPCFrame(streamID: streamID, kind: .request, payload: payload)
        context.writeAndFlush(self.wrapOutboundOut(frame), promise: nil)
    }

    /// ttrpc cannot tell the server; its answer will find nobody.
    func cancel(_ id: UInt64) {
        if let streamID = self.calls.first(where: { $0.value.id == id })?.key {
            self.finish(streamID, .failure(CancellationError()))
        } else {
            self.cancelled.insert(id)
        }
    }

    /// The call was never sent or is over: a cancellation that comes late is of no interest.
    func forget(_ id: UInt64) {
        self.cancelled.remove(id)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch self.unwrapInboundIn(data) {
        case .oversized(let header):
            self.finish(header.streamID, .failure(GRPCStatus(.resourceExhausted, "response is too large")))
        case .frame(let frame):
            // Data belongs to streams, which this client does not open.
            guard frame.kind == .response else { return }
            self.finish(frame.streamID, Result { try Self.payload(of: frame) })
        }
    }

    private static func payload(of frame: TTRPCFrame) throws -> [UInt8] {
        let response: TTRPC.Response
        do {
            response = try TTRPC.Response(protobuf: frame.payload)
        } catch {
            throw GRPCStatus(.internal, "response cannot be decoded: \(error)")
        }
        guard response.status.code == 0 else {
            let code = GRPCCode(rawValue: Int(response.status.code)) ?? .unknown
            throw GRPCStatus(code, response.status.message, details: response.status.protobuf())
        }
        return response.payload
    }

    private func finish(_ streamID: UInt32, _ result: Result<[UInt8], any Error>) {
        guard let call = self.calls.removeValue(forKey: streamID) else { return }
        call.timer?.cancel()
        call.waiter.resume(with: result)
    }

    private func end(_ status: GRPCStatus) {
        for streamID in self.calls.keys.sorted() { self.finish(streamID, .failure(status)) }
    }
}
