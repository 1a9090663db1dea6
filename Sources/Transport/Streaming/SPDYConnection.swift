internal import NIOCore
package import Streams
internal import Synchronization

/// A SPDY/3.1 session over a connection. State: `Mutex`; what it has to say is queued under the lock, so that header
/// blocks go out in the order in which they were compressed.
package final class SPDYConnection: Sendable {
    private struct State: ~Copyable {
        var session: SPDYSession
        var streams: [UInt32: SPDYStream] = [:]
        var isOver = false
    }

    private let connection: any ByteConnection
    private let state: Mutex<State>
    private let outbound = BytePipe()
    private let arrivals: AsyncStream<SPDYStream>.Continuation
    /// The streams that the peer opens, each answered already. Ends with the connection.
    package let incoming: AsyncStream<SPDYStream>

    /// A session that does nothing until `run()`.
    package init(_ connection: any ByteConnection, role: SPDYSession.Role) {
        self.connection = connection
        self.state = Mutex(State(session: SPDYSession(role: role)))
        (self.incoming, self.arrivals) = AsyncStream.makeStream()
    }

    /// Carries the session until it is closed by either side, or cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while let bytes = await self.outbound.next() {
                    guard (try? await self.connection.write(bytes)) != nil else { break }
                }
                self.outbound.cancel()
                await self.connection.finish()
            }
            group.addTask {
                await self.receiveAll()
                self.end()
            }
        }
        self.end()
    }

    /// Opens a stream.
    package func open(_ headers: SPDYHeaders) async throws -> SPDYStream {
        let result = self.state.withLock { state -> Result<SPDYStream, any Error> in
            guard !state.isOver else { return .failure(TransportError(.connectionLost, "open a stream")) }
            return Result {
                let stream = SPDYStream(try state.session.open(headers), headers, self)
                state.streams[stream.id] = stream
                self.queue(&state)
                return stream
            }
        }
        let stream = try result.get()
        await self.outbound.drained()
        return stream
    }

    /// Says that it is over and closes the connection once everything is sent.
    package func close() {
        self.state.withLock { state in
            guard !state.isOver else { return }
            state.session.goAway()
            self.queue(&state)
        }
        self.outbound.finish()
    }

    func send(_ id: UInt32, _ bytes: ByteBuffer, ends: Bool) async throws {
        let isOver = self.state.withLock { state in
            guard !state.isOver else { return true }
            state.session.send(id, bytes, ends: ends)
            self.queue(&state)
            return false
        }
        if isOver { throw TransportError(.connectionLost, "send on a stream") }
        await self.outbound.drained()
    }

    func cancel(_ id: UInt32) async {
        let stream = self.state.withLock { state in
            state.session.cancel(id)
            self.queue(&state)
            return state.streams.removeValue(forKey: id)
        }
        stream?.input.finish()
        await self.outbound.drained()
    }

    /// Queues what the session has to say; false: nothing.
    @discardableResult
    private func queue(_ state: inout State) -> Bool {
        guard let output = state.session.takeOutput() else { return false }
        self.outbound.append(output)
        return true
    }

    // MARK: Receiving

    private func receiveAll() async {
        do {
            while let bytes = try await self.connection.read() {
                let (events, hasAnswers) = try self.receive(bytes)
                for event in events { await self.handle(event) }
                // Answers to pings and the like wait for a peer that does not read, and so does this. Data does not:
                // a peer may well send for long before it reads.
                if hasAnswers { await self.outbound.drained() }
            }
        } catch {
            // A broken connection, or a peer that broke the protocol and was told so.
        }
    }

    private func receive(_ bytes: ByteBuffer) throws(SPDYError) -> (events: [SPDYEvent], hasAnswers: Bool) {
        let result = self.state.withLock { state -> Result<([SPDYEvent], Bool), SPDYError> in
            do throws(SPDYError) {
                let events = try state.session.receive(bytes)
                return .success((events, self.queue(&state)))
            } catch {
                state.session.goAway(isError: true)
                self.queue(&state)
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func handle(_ event: SPDYEvent) async {
        switch event {
        case .opened(let id, let headers, let ends):
            let stream = SPDYStream(id, headers, self)
            self.state.withLock { state in
                state.streams[id] = stream
                state.session.reply(id)
                self.queue(&state)
            }
            if ends { self.inputEnds(id) }
            self.arrivals.yield(stream)
        case .replied(let id, _, let ends):
            if ends { self.inputEnds(id) }
        case .data(let id, let bytes, let ends):
            if let stream = self.state.withLock({ $0.streams[id] }) { await stream.input.write(bytes) }
            if ends { self.inputEnds(id) }
        case .reset(let id, _):
            self.state.withLock { $0.streams.removeValue(forKey: id) }?.input.finish()
        case .goAway: break
        }
    }

    private func inputEnds(_ id: UInt32) {
        self.state.withLock { $0.streams.removeValue(forKey: id) }?.input.finish()
    }

    /// Nothing more comes: all who read learn it, and what is queued goes out.
    private func end() {
        let streams = self.state.withLock { state in
            state.isOver = true
            defer { state.streams = [:] }
            return Array(state.streams.values)
        }
        for stream in streams { stream.input.finish() }
        self.arrivals.finish()
        self.outbound.finish()
    }
}
