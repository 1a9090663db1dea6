package import Core
package import KubernetesAPI
package import Logging
internal import Synchronization
package import Wire

/// Writes Event objects in the background: `record` never waits, and events that come too fast are dropped, since no
/// component may fail for want of them.
///
/// State: `Mutex`. `run` must be running for anything to be written.
package final class EventRecorder: Sendable {
    /// Events that may wait to be written.
    static let queuedMax = 1000

    private struct State {
        var correlator: EventCorrelator
        var queue: [CoreV1.Event] = []
    }

    private let client: KubernetesClient
    private let clock: any WallClock
    private let logger: Logger
    private let bell = Doorbell()
    private let state: Mutex<State>

    /// A recorder for one component; `host` is the node it tells of, if it is one node's.
    package init(
        client: KubernetesClient,
        component: String,
        host: String = "",
        clock: any WallClock,
        logger: Logger
    ) {
        self.client = client
        self.clock = clock
        self.logger = logger
        self.state = Mutex(State(correlator: EventCorrelator(component: component, host: host)))
    }

    /// Notes that something happened to an object.
    package func record(
        _ object: some TypedMessage,
        _ type: EventType,
        reason: String,
        message: String
    ) {
        self.record(CoreV1.ObjectReference(to: object.underlying), type, reason: reason, message: message)
    }

    /// Notes that something happened to what `reference` names.
    package func record(
        _ reference: CoreV1.ObjectReference,
        _ type: EventType,
        reason: String,
        message: String
    ) {
        let now = self.clock.now()
        self.state.withLock { state in
            guard state.queue.count < Self.queuedMax else { return }
            state.queue.append(
                state.correlator.observe(reference, type, reason: reason, message: message, now: now)
            )
        }
        self.bell.ring()
    }

    /// Writes until cancelled.
    package func run() async {
        while !Task.isCancelled {
            let events = self.state.withLock { state in
                defer { state.queue = [] }
                return state.queue
            }
            for event in events { await self.write(event) }
            if events.isEmpty { await self.bell.wait() }
        }
    }

    private func write(_ event: CoreV1.Event) async {
        do {
            if event.count == 1 {
                try await self.client.create(event)
            } else {
                try await self.client.update(event)
            }
        } catch let error as StatusError where error.isAlreadyExists || error.isNotFound {
            self.state.withLock { $0.correlator.forget(event) }
        } catch {
            self.logger.debug("could not write an event", metadata: [LogKey.error: "\(error)"])
        }
    }
}
