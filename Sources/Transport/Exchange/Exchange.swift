internal import NIOCore
internal import Synchronization

/// One request and its response, where the task that handles it and the event loop that carries it meet.
/// State: `Mutex` over two machines; continuations are resumed and the mailbox is rung after the lock is released.
final class Exchange: Sendable {
    private struct State: ~Copyable {
        var inbound: InboundMachine
        var outbound: OutboundMachine
        var mailbox: ExchangeMailbox?
        var isPosted = false
        var streamKey: Int32 = 0
        var timer: Scheduled<Void>?
        var isExpired = false

        /// The mailbox that is to be rung now, unless it was before the loop looked.
        mutating func takeRing() -> ExchangeMailbox? {
            guard !self.isPosted, let mailbox = self.mailbox else { return nil }
            self.isPosted = true
            return mailbox
        }
    }

    /// What the loop finds when it looks.
    struct Work {
        var streamKey: Int32
        var parts: ArraySlice<OutboundPart>
        var credit: Int
        var resetCode: UInt32?
    }

    private let state: Mutex<State>
    private let isServer: Bool
    /// The server task that answers, and whether it is to be cancelled. A lock of its own: cancelling runs handlers
    /// that may come back here.
    private let task = Mutex<(task: Task<Void, Never>?, isCancelled: Bool)>((nil, false))

    /// - Parameters:
    ///   - mailbox: the connection to notify; nil as long as there is none.
    ///   - sendsResponse: true on a server, where a response head must come before data.
    init(mailbox: ExchangeMailbox?, sendsResponse: Bool, writeBytesMax: Int, streamKey: Int32 = 0) {
        self.isServer = sendsResponse
        self.state = Mutex(
            State(
                inbound: InboundMachine(),
                outbound: OutboundMachine(bytesMax: writeBytesMax, sendsResponse: sendsResponse),
                mailbox: mailbox,
                streamKey: streamKey
            )
        )
    }

    // MARK: Task side, reading

    /// Suspends until the response head is here.
    func responseHead() async throws -> HTTPResponseHead {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                let ready = self.state.withLock { state -> Result<HTTPResponseHead, any Error>? in
                    do {
                        if let head = try state.inbound.takeHead() { return .success(head) }
                    } catch {
                        return .failure(error)
                    }
                    state.inbound.wait(forHead: waiter)
                    return nil
                }
                if let ready { waiter.resume(with: ready) }
            }
        } onCancel: {
            self.abandon(CancellationError())
        }
    }

    /// Suspends until there is a chunk; nil at the end.
    func nextChunk() async throws -> ByteBuffer? {
        if let ready = self.readyChunk() { return try ready.get() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                if let ready = self.readyChunk(orWait: waiter) { waiter.resume(with: ready) }
            }
        } onCancel: {
            // A server whose handler stops reading may still answer; a client has no use for the rest.
            if self.isServer { self.failInbound(CancellationError()) } else { self.abandon(CancellationError()) }
        }
    }

    /// The body, if all of it is here and nothing of it was read; whoever takes it has read it.
    func takeWholeBody() -> ByteBuffer? {
        self.state.withLock { $0.inbound.takeWhole() }
    }

    /// The trailers, once the body has been read to its end.
    var trailers: HTTPHeaders? {
        self.state.withLock { $0.inbound.trailers }
    }

    /// The reader takes no more: what still comes is dropped.
    func discardInbound() {
        self.state.withLock { $0.inbound.discard() }
        self.post()
    }

    private func readyChunk(orWait waiter: InboundMachine.ChunkWaiter? = nil) -> Result<ByteBuffer?, any Error>? {
        let next = self.state.withLock { state -> InboundMachine.Next in
            let next = state.inbound.next()
            if case .wait = next, let waiter { state.inbound.wait(forChunk: waiter) }
            return next
        }
        switch next {
        case .chunk(let chunk, let returnsCredit):
            if returnsCredit { self.post() }
            return .success(chunk)
        case .end: return .success(nil)
        case .failed(let error): return .failure(error)
        case .wait: return nil
        }
    }

    // MARK: Task side, writing

    /// Queues a request for whatever connection `start(over:)` will be called with.
    func prepare(request: HTTPRequestHead, body: ByteBuffer?, isLast: Bool) throws {
        try self.state.withLock {
            $0.outbound.send(request: request)
            if let body { _ = try $0.outbound.write(body) }
            if isLast { try $0.outbound.finish(trailers: nil) }
        }
    }

    /// Sends the request over a connection. Returns false if that is gone; another may be tried then.
    func start(over mailbox: ExchangeMailbox) -> Bool {
        self.state.withLock {
            $0.mailbox = mailbox
            $0.isPosted = true
        }
        return mailbox.post(self)
    }

    func send(response: HTTPResponseHead) throws {
        try self.state.withLock {
            try $0.outbound.send(response: response)
            if response.status == 101 { $0.inbound.reopen() }
        }
        self.post()
    }

    /// A whole response in one step.
    func send(response: HTTPResponseHead, body: ByteBuffer?, trailers: HTTPHeaders?) throws {
        let mailbox = try self.state.withLock { state -> ExchangeMailbox? in
            try state.outbound.send(response: response, body: body, trailers: trailers)
            return state.takeRing()
        }
        mailbox?.post(self)
    }

    /// Queues `data` and suspends while the peer is too far behind.
    func write(_ data: ByteBuffer) async throws {
        let result = try self.state.withLock { try $0.outbound.write(data) }
        self.post()
        guard case .wait(let id) = result else { return }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                let ready = self.state.withLock { state -> Result<Void, any Error>? in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    do {
                        return try state.outbound.wait(id: id, waiter) ? nil : .success(())
                    } catch {
                        return .failure(error)
                    }
                }
                if let ready { waiter.resume(with: ready) }
            }
        } onCancel: {
            self.state.withLock { $0.outbound.cancelWait(id: id) }?.resume(throwing: CancellationError())
        }
    }

    /// Queues `data` unless the peer is too far behind or gone: then returns false.
    func offer(_ data: ByteBuffer) -> Bool {
        let (isTaken, mailbox) = self.state.withLock { state -> (Bool, ExchangeMailbox?) in
            guard state.outbound.offer(data) else { return (false, nil) }
            return (true, state.takeRing())
        }
        mailbox?.post(self)
        return isTaken
    }

    func finish(trailers: HTTPHeaders?) throws {
        try self.state.withLock { try $0.outbound.finish(trailers: trailers) }
        self.post()
    }

    /// Gives the exchange up and tells the peer so with an HTTP/2 error code.
    func reset(code: UInt32, error: any Error) {
        let writers = self.state.withLock { $0.outbound.reset(code: code, error: error) }
        guard let writers else { return }
        for writer in writers { writer.resume(throwing: error) }
        self.failInbound(error)
        self.post()
    }

    /// Ends an exchange nobody looks at any more, if it has not ended by itself.
    func abandon(_ error: any Error) {
        let isComplete = self.state.withLock { !$0.inbound.isOpen && $0.outbound.isOver }
        if !isComplete { self.reset(code: Self.cancelCode, error: error) }
    }

    /// Ends a client's exchange, or cancels the task of a server's, after `timeout`.
    func expire(after timeout: Duration) {
        guard let eventLoop = self.state.withLock({ $0.mailbox })?.eventLoop else { return }
        let timer = eventLoop.scheduleTask(in: TimeAmount(timeout)) { self.timerFired() }
        let previous = self.state.withLock { state in
            defer { state.timer = timer }
            return state.timer
        }
        previous?.cancel()
    }

    /// Whether the time given to `expire(after:)` has passed.
    var isExpired: Bool {
        self.state.withLock { $0.isExpired }
    }

    private func timerFired() {
        self.state.withLock { $0.isExpired = true }
        if self.isServer {
            self.cancelTask()
        } else {
            self.abandon(TransportError(.timedOut, "await a response in time"))
        }
    }

    /// The exchange has ended on its connection: its timer is not needed any more. Returns the bytes its peer was never
    /// credited for. On the event loop.
    func close() -> Int {
        let (timer, credit) = self.state.withLock { state in
            defer { state.timer = nil }
            return (state.timer, state.inbound.takeRemainingCredit())
        }
        timer?.cancel()
        return credit
    }

    /// Whether the head of a response went out, and whether the response is complete or was given up.
    var responseProgress: (hasHead: Bool, isOver: Bool) {
        self.state.withLock { ($0.outbound.hasHead, $0.outbound.isOver) }
    }

    private func post() {
        self.state.withLock { $0.takeRing() }?.post(self)
    }

    // MARK: Event loop side

    /// Whether a client's exchange has a stream or connection that carries it.
    var isStarted: Bool {
        self.state.withLock { $0.streamKey != 0 }
    }

    func assign(streamKey: Int32) {
        self.state.withLock { $0.streamKey = streamKey }
    }

    /// Attaches the task that is cancelled with the exchange: at once if that has failed already, as when a client
    /// resets a stream right after it has opened it.
    func attach(_ task: Task<Void, Never>) {
        let isCancelled = self.task.withLock { state in
            state.task = task
            return state.isCancelled
        }
        if isCancelled { task.cancel() }
    }

    func takeWork() -> Work {
        self.state.withLock {
            $0.isPosted = false
            return Work(
                streamKey: $0.streamKey,
                parts: $0.outbound.takeParts(),
                credit: $0.inbound.takeCredit(),
                resetCode: $0.outbound.resetCode
            )
        }
    }

    func receive(head: HTTPResponseHead) {
        self.state.withLock { $0.inbound.receive(head: head) }?.resume(returning: head)
    }

    /// Returns how many bytes the peer may be credited with at once.
    func receive(_ chunk: ByteBuffer) -> Int {
        let delivery = self.state.withLock { $0.inbound.receive(chunk) }
        delivery.waiter?.resume(returning: chunk)
        return delivery.credit
    }

    func receiveEnd(trailers: HTTPHeaders?) {
        self.state.withLock { $0.inbound.receiveEnd(trailers: trailers) }?.resume(returning: nil)
    }

    func sent(_ bytes: Int) {
        for writer in self.state.withLock({ $0.outbound.sent(bytes) }) { writer.resume() }
    }

    /// The exchange is over before its time: readers and writers get `error`, the task is cancelled.
    func fail(_ error: any Error) {
        for writer in self.state.withLock({ $0.outbound.fail(error) }) { writer.resume(throwing: error) }
        self.failInbound(error)
        self.cancelTask()
    }

    private func cancelTask() {
        let task = self.task.withLock { state in
            state.isCancelled = true
            return state.task
        }
        task?.cancel()
    }

    /// The body will not be complete, but the task may still answer.
    func failInbound(_ error: any Error) {
        let (head, chunk) = self.state.withLock { $0.inbound.fail(error) }
        head?.resume(throwing: error)
        chunk?.resume(throwing: error)
    }

    /// CANCEL (RFC 9113 §7).
    private static let cancelCode: UInt32 = 8
}
