internal import NIOCore

/// What a task has sent on one exchange and the event loop has not yet put on the wire.
///
/// Transitions: awaiting head → body → finished; any → failed. Writers wait while more than `bytesMax` are unsent.
struct OutboundMachine: ~Copyable {
    typealias Waiter = CheckedContinuation<Void, any Error>

    /// What a writer has to do next.
    enum WriteResult {
        case done
        case wait(id: UInt64)
    }

    private enum Phase {
        case awaitingHead
        case body
        case finished
        case failed(any Error)
    }

    private var parts: [OutboundPart] = []
    private var phase: Phase
    private var unsentBytes = 0
    private let bytesMax: Int
    private var waiters: [(id: UInt64, waiter: Waiter)] = []
    private var waiterNext: UInt64 = 0
    private(set) var resetCode: UInt32?

    init(bytesMax: Int, sendsResponse: Bool) {
        self.bytesMax = bytesMax
        self.phase = sendsResponse ? .awaitingHead : .body
    }

    /// Whether the head was sent.
    var hasHead: Bool {
        if case .awaitingHead = self.phase { false } else { true }
    }

    /// Whether the last part was sent or nothing can be sent any more.
    var isOver: Bool {
        switch self.phase {
        case .awaitingHead, .body: false
        case .finished, .failed: true
        }
    }

    // MARK: Writing task

    mutating func send(request: HTTPRequestHead) {
        self.parts.append(.request(request))
    }

    mutating func send(response: HTTPResponseHead) throws {
        switch self.phase {
        case .awaitingHead:
            // An informational response (RFC 9110 §15.2) precedes the real one; 101 is final on its connection.
            if response.status >= 200 || response.status == 101 { self.phase = .body }
            self.parts.append(.response(response))
        case .body, .finished: throw TransportError(.misuse, "send a second response head")
        case .failed(let error): throw error
        }
    }

    /// Sends a whole response in one step.
    mutating func send(response: HTTPResponseHead, body: ByteBuffer?, trailers: HTTPHeaders?) throws {
        self.parts.reserveCapacity(3)
        try self.send(response: response)
        if let body { _ = try self.write(body) }
        try self.finish(trailers: trailers)
    }

    mutating func write(_ data: ByteBuffer) throws -> WriteResult {
        switch self.phase {
        case .awaitingHead: throw TransportError(.misuse, "write a body before its head")
        case .finished: throw TransportError(.misuse, "write a body after its end")
        case .failed(let error): throw error
        case .body: break
        }
        guard data.readableBytes > 0 else { return .done }
        self.parts.append(.data(data))
        self.unsentBytes += data.readableBytes
        guard self.unsentBytes > self.bytesMax else { return .done }
        self.waiterNext += 1
        return .wait(id: self.waiterNext)
    }

    /// Takes data only if nobody would have to wait after it was written by `write`.
    mutating func offer(_ data: ByteBuffer) -> Bool {
        guard case .body = self.phase, self.unsentBytes <= self.bytesMax else { return false }
        self.parts.append(.data(data))
        self.unsentBytes += data.readableBytes
        return true
    }

    /// Registers a writer that was told to wait. Returns false if there is nothing to wait for any more.
    mutating func wait(id: UInt64, _ waiter: Waiter) throws -> Bool {
        if case .failed(let error) = self.phase { throw error }
        guard self.unsentBytes > self.bytesMax / 2 else { return false }
        self.waiters.append((id, waiter))
        return true
    }

    mutating func cancelWait(id: UInt64) -> Waiter? {
        guard let index = self.waiters.firstIndex(where: { $0.id == id }) else { return nil }
        return self.waiters.remove(at: index).waiter
    }

    mutating func finish(trailers: HTTPHeaders?) throws {
        switch self.phase {
        case .awaitingHead: throw TransportError(.misuse, "end a body before its head")
        case .finished: throw TransportError(.misuse, "end a body twice")
        case .failed(let error): throw error
        case .body: break
        }
        self.phase = .finished
        self.parts.append(.end(trailers: trailers))
    }

    /// Gives the exchange up with an HTTP/2 error code. Returns the writers to be told; nil if it was over already.
    mutating func reset(code: UInt32, error: any Error) -> [Waiter]? {
        if case .failed = self.phase { return nil }
        guard self.resetCode == nil else { return nil }
        self.resetCode = code
        return self.fail(error)
    }

    // MARK: Event loop

    mutating func takeParts() -> ArraySlice<OutboundPart> {
        var taken: [OutboundPart] = []
        swap(&taken, &self.parts)
        return taken[...]
    }

    /// `bytes` have left. Returns the writers that may go on.
    mutating func sent(_ bytes: Int) -> [Waiter] {
        self.unsentBytes -= bytes
        guard !self.waiters.isEmpty, self.unsentBytes <= self.bytesMax / 2 else { return [] }
        return self.takeWaiters()
    }

    /// Nothing can be sent any more. Returns the writers to be told.
    mutating func fail(_ error: any Error) -> [Waiter] {
        if case .failed = self.phase { return [] }
        self.phase = .failed(error)
        self.parts.removeAll()
        return self.takeWaiters()
    }

    private mutating func takeWaiters() -> [Waiter] {
        defer { self.waiters.removeAll() }
        return self.waiters.map(\.waiter)
    }
}
