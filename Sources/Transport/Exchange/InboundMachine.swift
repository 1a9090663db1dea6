internal import HTTP2
internal import NIOCore

/// What has come in on one exchange and was not yet read: filled by the event loop, emptied by one reading task.
///
/// Bytes are credited to the peer's window at once while the reader keeps up, and only as it reads when it falls
/// behind.
struct InboundMachine: ~Copyable {
    typealias HeadWaiter = CheckedContinuation<HTTPResponseHead, any Error>
    typealias ChunkWaiter = CheckedContinuation<ByteBuffer?, any Error>

    /// What the reader gets.
    enum Next {
        case chunk(ByteBuffer, returnsCredit: Bool)
        case end
        case failed(any Error)
        case wait
    }

    /// What the loop has to do after handing over a chunk.
    struct Delivery {
        var waiter: ChunkWaiter?
        var credit: Int
    }

    private enum End {
        case open
        case finished
        case failed(any Error)
    }

    /// Unread bytes up to which the peer's window is refilled at once.
    private static let promptBytesMax = 64 * 1024

    private var chunks = ChunkQueue()
    private var head: HTTPResponseHead?
    private var headWaiter: HeadWaiter?
    private var chunkWaiter: ChunkWaiter?
    private var end = End.open
    private var owedBytes = 0
    private var isDiscarding = false
    private var ignoresEnd = false
    private(set) var trailers: HTTPHeaders?

    var isOpen: Bool {
        if case .open = self.end { true } else { false }
    }

    // MARK: Event loop

    /// The response head came.
    mutating func receive(head: HTTPResponseHead) -> HeadWaiter? {
        guard let waiter = self.headWaiter else {
            self.head = head
            return nil
        }
        self.headWaiter = nil
        return waiter
    }

    /// A piece of the body came.
    mutating func receive(_ chunk: ByteBuffer) -> Delivery {
        let bytes = chunk.readableBytes
        guard self.isOpen, !self.isDiscarding else {
            return Delivery(waiter: nil, credit: bytes)
        }
        if let waiter = self.chunkWaiter {
            self.chunkWaiter = nil
            return Delivery(waiter: waiter, credit: bytes)
        }
        self.chunks.append(chunk)
        guard self.chunks.bytes > Self.promptBytesMax else {
            return Delivery(waiter: nil, credit: bytes)
        }
        self.owedBytes += bytes
        return Delivery(waiter: nil, credit: 0)
    }

    /// The body is complete. Returns the reader to be told.
    mutating func receiveEnd(trailers: HTTPHeaders?) -> ChunkWaiter? {
        guard self.isOpen else { return nil }
        guard !self.ignoresEnd else {
            self.ignoresEnd = false
            return nil
        }
        self.end = .finished
        self.trailers = trailers
        let waiter = self.chunkWaiter
        self.chunkWaiter = nil
        return waiter
    }

    /// Nothing more will come. What was received before an abnormal end is dropped: it is no complete message.
    mutating func fail(_ error: any Error) -> (HeadWaiter?, ChunkWaiter?) {
        guard self.isOpen else { return (nil, nil) }
        self.end = .failed(error)
        self.dropChunks()
        defer {
            self.headWaiter = nil
            self.chunkWaiter = nil
        }
        return (self.headWaiter, self.chunkWaiter)
    }

    /// Bytes the reader has taken that the peer was not yet credited for.
    mutating func takeCredit() -> Int {
        guard self.chunks.bytes <= Self.promptBytesMax / 2 else { return 0 }
        defer { self.owedBytes = 0 }
        return self.owedBytes
    }

    /// What the peer was never credited for, once it can send no more on this exchange.
    mutating func takeRemainingCredit() -> Int {
        defer { self.owedBytes = 0 }
        return self.owedBytes
    }

    // MARK: Reading task

    /// The head if it is here, otherwise nil; throws if it will never come.
    mutating func takeHead() throws -> HTTPResponseHead? {
        if let head = self.head {
            self.head = nil
            return head
        }
        if case .failed(let error) = self.end { throw error }
        return nil
    }

    mutating func wait(forHead waiter: HeadWaiter) {
        self.headWaiter = waiter
    }

    /// The next chunk, the end, or the news that the reader has to wait.
    mutating func next() -> Next {
        if let chunk = self.chunks.popFirst() {
            let returnsCredit = self.owedBytes > 0 && self.chunks.bytes <= Self.promptBytesMax / 2
            return .chunk(chunk, returnsCredit: returnsCredit)
        }
        return switch self.end {
        case .open: .wait
        case .finished: .end
        case .failed(let error): .failed(error)
        }
    }

    /// The whole body at once; nil while there is more to come or the peer is held back.
    mutating func takeWhole() -> ByteBuffer? {
        guard case .finished = self.end, self.owedBytes == 0 else { return nil }
        guard var body = self.chunks.popFirst() else { return ByteBuffer() }
        while let chunk = self.chunks.popFirst() { body.writeImmutableBuffer(chunk) }
        return body
    }

    mutating func wait(forChunk waiter: ChunkWaiter) {
        self.chunkWaiter = waiter
    }

    /// The request is over, and what comes from here on is no longer HTTP: the stream begins anew.
    mutating func reopen() {
        switch self.end {
        // The end of the request is on its way and is not the end of the stream.
        case .open: self.ignoresEnd = true
        case .finished: self.end = .open
        case .failed: break
        }
    }

    /// The reader wants no more: what comes is credited and dropped.
    mutating func discard() {
        self.isDiscarding = true
        self.dropChunks()
    }

    private mutating func dropChunks() {
        self.chunks.removeAll()
    }
}
