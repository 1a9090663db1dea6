internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import Synchronization

/// Runs one controller: queues its work, carries out its writes, records its events, and tries again what failed.
///
/// State: `Mutex`. Work on one key is never done twice at a time.
final class ControllerRunner<C: Controller>: Sendable {
    /// Keys worked on at a time.
    static var workersMax: Int { 8 }

    private let controller: C
    private let informers: SharedInformers
    private let executor: WriteExecutor
    private let recorder: EventRecorder
    private let clock: any WallClock
    private let logger: Logger
    private let bell = Doorbell()
    private let queue = Mutex(WorkQueue<C.Key>())

    /// Registers with the informers, which must not run yet.
    init(
        _ controller: C,
        client: KubernetesClient,
        informers: SharedInformers,
        recorder: EventRecorder,
        clock: any WallClock,
        logger: Logger
    ) {
        self.controller = controller
        self.informers = informers
        self.executor = WriteExecutor(client: client, informers: informers)
        self.recorder = recorder
        self.clock = clock
        self.logger = logger
        for watch in controller.watches {
            let scope = InformerScope(watch.resource)
            informers.require(scope, indexes: watch.indexes)
            informers.onChange(scope) { [unowned self] change in
                let keys = self.informers.withWorld { watch.keys(change, $0) }
                self.enqueue(keys)
            }
        }
    }

    /// Works until cancelled.
    func run() async {
        await self.informers.waitForSync()
        await withTaskGroup(of: Void.self) { group in
            var workers = 0
            while !Task.isCancelled {
                let now = self.clock.now()
                switch self.queue.withLock({ $0.next(now: now) }) {
                case .key(let key):
                    if workers == Self.workersMax {
                        await group.next()
                        workers -= 1
                    }
                    workers += 1
                    group.addTask { await self.work(on: key) }
                case .wait(let until):
                    await self.bell.wait(atMost: until - now)
                case .idle:
                    await self.bell.wait()
                }
            }
            group.cancelAll()
        }
    }

    private func enqueue(_ keys: [C.Key]) {
        guard !keys.isEmpty else { return }
        self.queue.withLock { queue in
            for key in keys { queue.add(key) }
        }
        self.bell.ring()
    }

    private func work(on key: C.Key) async {
        let now = self.clock.now()
        let controller = self.controller
        let decision = self.informers.withWorld { controller.reconcile(key, $0, now: now) }
        for event in decision.events { self.record(event) }
        do {
            for write in decision.writes { try await self.execute(write) }
            self.finish(key, requeueAt: decision.requeueAt, failed: false)
        } catch {
            if !Task.isCancelled {
                self.logger.debug("will try again", metadata: [LogKey.name: "\(key)", LogKey.error: "\(error)"])
            }
            self.finish(key, requeueAt: decision.requeueAt, failed: true)
        }
    }

    private func execute(_ write: Write) async throws {
        do {
            let name = try await self.executor.execute(write.action)
            if let event = write.onSuccess { self.record(event, name: name) }
        } catch let error as StatusError where write.tolerated.contains(error.reason) {
            return
        } catch {
            if let event = write.onFailure { self.record(event, error: error) }
            throw error
        }
    }

    private func finish(_ key: C.Key, requeueAt: Instant?, failed: Bool) {
        let now = self.clock.now()
        self.queue.withLock { queue in
            if failed { queue.addRateLimited(key, now: now) } else { queue.forget(key) }
            if let requeueAt { queue.add(key, at: requeueAt) }
            queue.finish(key)
        }
        self.bell.ring()
    }

    private func record(_ event: EventNote, name: String = "", error: (any Error)? = nil) {
        let message =
            switch event.suffix {
            case .nothing: event.message
            case .name: event.message + name
            case .error: event.message + (error.map { "\($0)" } ?? "")
            }
        self.recorder.record(event.object, event.type, reason: event.reason, message: message)
    }
}
