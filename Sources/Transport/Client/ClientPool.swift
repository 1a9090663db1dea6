internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The connections of a client. Gives each exchange a place on one, makes new ones when there is none. State: `Mutex`;
/// everybody waiting is told after its release.
final class ClientPool: Sendable {
    private typealias Waiter = CheckedContinuation<ClientConnection, any Error>

    private struct State {
        var connections: [ClientConnection] = []
        var connecting = 0
        var waiters: [(id: UInt64, waiter: Waiter)] = []
        var waiterNext: UInt64 = 0
        var isShutDown = false
    }

    private let connector: ClientConnector
    private let options: HTTPClientOptions
    private let logger: Logger
    private let state = Mutex(State())

    init(endpoint: HTTPEndpoint, tls: TLSClientConfiguration?, options: HTTPClientOptions, logger: Logger) throws {
        self.connector = try ClientConnector(endpoint: endpoint, tls: tls, options: options)
        self.options = options
        self.logger = logger
    }

    func makeExchange() -> Exchange {
        Exchange(mailbox: nil, sendsResponse: false, writeBytesMax: self.options.writeBufferBytesMax)
    }

    /// Sends a request over some connection.
    func start(
        _ exchange: Exchange,
        head: HTTPRequestHead,
        body: ByteBuffer?,
        isLast: Bool,
        timeout: Duration?
    ) async throws {
        let begin = NIODeadline.now()
        var head = head
        if head.scheme.isEmpty { head.scheme = self.connector.scheme }
        if head.authority.isEmpty { head.authority = self.connector.endpoint.authority }
        try exchange.prepare(request: head, body: body, isLast: isLast)
        while true {
            let connection = try await self.connection(timeout: timeout)
            if exchange.start(over: connection.mailbox) { break }
            // It closed in between; the pool has heard of it or will.
            connection.drain()
        }
        if let timeout {
            let spent = Duration.nanoseconds((NIODeadline.now() - begin).nanoseconds)
            exchange.expire(after: max(timeout - spent, .zero))
        }
    }

    /// Closes all connections.
    func shutdown() async {
        let (connections, waiters) = self.state.withLock { state in
            state.isShutDown = true
            defer {
                state.connections = []
                state.waiters = []
            }
            return (state.connections, state.waiters)
        }
        for (_, waiter) in waiters { waiter.resume(throwing: Self.shutDownError) }
        for connection in connections {
            try? await connection.channel.close().get()
        }
    }

    private static var shutDownError: TransportError { TransportError(.shutDown, "send a request: client shut down") }

    // MARK: Places

    /// A connection with a place reserved on it.
    private func connection(timeout: Duration?) async throws -> ClientConnection {
        if let connection = try self.state.withLock({ try Self.reserve(&$0) }) { return connection }
        let id = self.state.withLock { state in
            state.waiterNext += 1
            return state.waiterNext
        }
        let timer = timeout.map { timeout in
            TransportLoops.shared.next().scheduleTask(in: TimeAmount(timeout)) {
                self.cancel(id, TransportError(.timedOut, "await a connection in time"))
            }
        }
        defer { timer?.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                self.enqueue(id, waiter)
            }
        } onCancel: {
            self.cancel(id, CancellationError())
        }
    }

    private static func reserve(_ state: inout State) throws -> ClientConnection? {
        guard !state.isShutDown else { throw Self.shutDownError }
        state.connections.removeAll { $0.isDraining }
        return state.connections.first { $0.reserve() }
    }

    private func enqueue(_ id: UInt64, _ waiter: Waiter) {
        enum Action { case none, connect, cancel }
        let action: Action = self.state.withLock { state in
            // Asked under the lock, so that a cancellation that comes later finds the waiter.
            if Task.isCancelled { return .cancel }
            state.waiters.append((id, waiter))
            return self.mustConnect(&state) ? .connect : .none
        }
        let connects = action == .connect
        if action == .cancel { return waiter.resume(throwing: CancellationError()) }
        if connects { self.connect() }
        self.serve()
    }

    private func cancel(_ id: UInt64, _ error: any Error) {
        let waiter = self.state.withLock { state -> Waiter? in
            guard let index = state.waiters.firstIndex(where: { $0.id == id }) else { return nil }
            return state.waiters.remove(at: index).waiter
        }
        waiter?.resume(throwing: error)
    }

    /// Gives places to those who wait, in order, and connects if they need more.
    private func serve() {
        while true {
            let (served, connects) = self.state.withLock {
                state -> ((Waiter, Result<ClientConnection, any Error>)?, Bool) in
                guard !state.waiters.isEmpty else { return (nil, false) }
                do {
                    guard let connection = try Self.reserve(&state) else { return (nil, self.mustConnect(&state)) }
                    return ((state.waiters.removeFirst().waiter, .success(connection)), false)
                } catch {
                    return ((state.waiters.removeFirst().waiter, .failure(error)), false)
                }
            }
            if connects { self.connect() }
            guard let (waiter, result) = served else { return }
            waiter.resume(with: result)
        }
    }

    // MARK: Connections

    /// Whether one more connection is needed, allowed and not yet on its way; if so, it counts as on its way.
    private func mustConnect(_ state: inout State) -> Bool {
        guard !state.isShutDown, state.connections.count + state.connecting < self.options.connectionsMax else {
            return false
        }
        let isEnough = self.options.version == .http2 ? 1 : state.waiters.count
        guard state.connecting < isEnough else { return false }
        state.connecting += 1
        return true
    }

    private func connect() {
        self.connector.connect(didChange: { [weak self] in self?.serve() }).whenComplete { result in
            self.didConnect(result)
        }
    }

    private func didConnect(_ result: Result<ClientConnection, any Error>) {
        let (failed, refused) = self.state.withLock { state -> ([Waiter], ClientConnection?) in
            state.connecting -= 1
            switch result {
            case .success(let connection):
                guard !state.isShutDown else { return ([], connection) }
                state.connections.append(connection)
                return ([], nil)
            case .failure:
                defer { state.waiters = [] }
                return (state.waiters.map(\.waiter), nil)
            }
        }
        refused?.channel.close(promise: nil)
        if case .failure(let error) = result {
            self.logger.debug("connection failed", metadata: ["error": "\(error)"])
            for waiter in failed { waiter.resume(throwing: error) }
        }
        self.serve()
    }

    deinit {
        for connection in self.state.withLock({ $0.connections }) {
            connection.channel.close(promise: nil)
        }
    }
}
