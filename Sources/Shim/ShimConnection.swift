internal import Linux
internal import Wire

/// One client's connection: frames in, requests out; responses in, bytes out.
final class ShimConnection {
    /// A request and the means to answer it, now or later; an answer to a connection that has gone is dropped.
    typealias Handler = (_ request: TTRPC.Request, _ answer: @escaping (Result<[UInt8], TaskError>) -> Void) -> Void

    private let loop: EventLoop
    private let descriptor: Descriptor
    private let handler: Handler
    private let closed: (ShimConnection) -> Void
    private var token: EventLoop.Token?
    private var received: [UInt8] = []
    private var outgoing: [UInt8] = []
    /// Bytes of an oversized payload that are still to be thrown away.
    private var skipping = 0

    /// Serves until the client closes; `closed` is called once.
    init(
        loop: EventLoop,
        descriptor: Descriptor,
        handler: @escaping Handler,
        closed: @escaping (ShimConnection) -> Void
    ) {
        self.loop = loop
        self.descriptor = descriptor
        self.handler = handler
        self.closed = closed
        self.token = loop.watch(descriptor, for: .reading) { [unowned self] readiness in
            if readiness.contains(.writing) { self.flush() }
            if readiness.contains(.reading) { self.receive() }
        }
    }

    private func close() {
        guard let token = self.token else { return }
        self.loop.cancel(token)
        self.token = nil
        self.closed(self)
    }

    private func receive() {
        withUnsafeTemporaryAllocation(byteCount: 4 << 10, alignment: 16) { buffer in
            do throws(SyscallError) {
                let count = try self.descriptor.read(into: buffer)
                guard count > 0 else { return self.close() }
                let skipped = min(count, self.skipping)
                self.skipping -= skipped
                self.received.append(contentsOf: buffer[skipped..<count])
                self.takeFrames()
            } catch {
                if !error.wouldBlock { self.close() }
            }
        }
    }

    private func takeFrames() {
        while self.token != nil, let header = TTRPCFrame.Header(self.received) {
            let end = TTRPCFrame.Header.bytes + Int(header.length)
            guard header.length <= TTRPCFrame.payloadBytesMax else {
                self.skipping = max(0, end - self.received.count)
                self.received.removeFirst(min(end, self.received.count))
                self.answer(header.streamID, .failure(TaskError(.resourceExhausted, "message is larger than 4 MiB")))
                continue
            }
            guard self.received.count >= end else { return }
            let payload = Array(self.received[TTRPCFrame.Header.bytes..<end])
            self.received.removeFirst(end)
            self.take(header, payload)
        }
    }

    private func take(_ header: TTRPCFrame.Header, _ payload: [UInt8]) {
        // Streams are not part of the Task service: only requests mean anything.
        guard header.kind == .request else { return }
        guard header.streamID % 2 == 1 else {
            return self.answer(header.streamID, .failure(TaskError(.invalidArgument, "stream id must be odd")))
        }
        do throws(WireError) {
            let request = try TTRPC.Request(protobuf: payload)
            self.handler(request) { [weak self] in self?.answer(header.streamID, $0) }
        } catch {
            self.answer(header.streamID, .failure(TaskError(.invalidArgument, "request is no ttrpc.Request")))
        }
    }

    private func answer(_ streamID: UInt32, _ result: Result<[UInt8], TaskError>) {
        guard self.token != nil else { return }
        var response = TTRPC.Response()
        switch result {
        case .success(let payload): response.payload = payload
        case .failure(let error):
            response.status = GoogleRPC.Status {
                $0.code = error.code.rawValue
                $0.message = error.message
            }
        }
        self.outgoing += TTRPCFrame(streamID: streamID, kind: .response, payload: response.protobuf()).encoded()
        self.flush()
    }

    private func flush() {
        while !self.outgoing.isEmpty {
            var outcome: Result<Int, SyscallError> = .success(0)
            self.outgoing.withUnsafeBytes { bytes in
                do throws(SyscallError) {
                    outcome = .success(try self.descriptor.write(bytes))
                } catch { outcome = .failure(error) }
            }
            switch outcome {
            case .success(let count): self.outgoing.removeFirst(count)
            case .failure(let error) where error.wouldBlock:
                if let token = self.token { self.loop.change(token, to: [.reading, .writing]) }
                return
            case .failure: return self.close()
            }
        }
        if let token = self.token { self.loop.change(token, to: .reading) }
    }
}
