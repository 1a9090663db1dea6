internal import Synchronization
internal import Wire

/// Hands container events to all who listen. A listener that does not keep up loses the oldest: it compares with a list
/// now and then anyway.
final class EventHub: Sendable {
    private static let backlogMax = 1024

    private struct State {
        var next = 0
        var listeners: [Int: AsyncStream<CRI.ContainerEventResponse>.Continuation] = [:]
    }
    private let state = Mutex(State())

    /// Events from now on, until the reader goes away.
    func listen() -> AsyncStream<CRI.ContainerEventResponse> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: CRI.ContainerEventResponse.self,
            bufferingPolicy: .bufferingNewest(Self.backlogMax)
        )
        let number = self.state.withLock { state in
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[number] = nil }
        }
        return stream
    }

    /// Whether anybody listens: making an event takes some work.
    var hasListeners: Bool { self.state.withLock { !$0.listeners.isEmpty } }

    func publish(_ event: CRI.ContainerEventResponse) {
        let listeners = self.state.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.yield(event) }
    }
}
