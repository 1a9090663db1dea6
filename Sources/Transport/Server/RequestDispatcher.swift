internal import NIOCore
internal import Synchronization

/// Runs the handler for each request in a task of its own and knows when all have ended. State: `Mutex`.
final class RequestDispatcher: Sendable {
    private struct State {
        var running = 0
        var idleWaiters: [CheckedContinuation<Void, Never>] = []
    }

    private let handler: any HTTPHandler
    private let state = Mutex(State())

    init(handler: any HTTPHandler) {
        self.handler = handler
    }

    /// Starts a request. On the event loop of its connection, which cancels the task through `exchange`.
    func start(_ request: HTTPServerRequest, _ exchange: Exchange) {
        self.state.withLock { $0.running += 1 }
        if let answer = self.handler.directAnswer(to: request), let body = exchange.takeWholeBody() {
            return answer(body, HTTPDirectResponse(exchange, self))
        }
        // The bridge from event loop callbacks to tasks. `HTTPServer.run()` waits for each of them.
        let task = Task {
            await self.handler.handle(request, HTTPResponseWriter(exchange))
            self.complete(exchange)
            exchange.discardInbound()
        }
        exchange.attach(task)
    }

    /// Suspends until no handler runs.
    func waitUntilIdle() async {
        await withCheckedContinuation { waiter in
            let isIdle = self.state.withLock { state in
                if state.running > 0 { state.idleWaiters.append(waiter) }
                return state.running == 0
            }
            if isIdle { waiter.resume() }
        }
    }

    /// What the handler left undone.
    func complete(_ exchange: Exchange) {
        let progress = exchange.responseProgress
        if !progress.isOver {
            if progress.hasHead {
                exchange.reset(code: 2, error: TransportError(.misuse, "handler ended without ending its response"))
            } else {
                try? exchange.send(response: HTTPResponseHead(status: 500), body: nil, trailers: nil)
            }
        }
        let waiters = self.state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.running -= 1
            guard state.running == 0 else { return [] }
            defer { state.idleWaiters = [] }
            return state.idleWaiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
