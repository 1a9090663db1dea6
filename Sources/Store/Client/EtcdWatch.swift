internal import RPC
internal import Synchronization
internal import Wire

/// A watch on an etcd cluster: one stream with one watch. When its server goes away it goes on with the next one,
/// from the revision after the last it delivered.
final class EtcdWatch: StoreWatchSource {
    private typealias Reader = RPCReader<Etcd.WatchResponse>
    private typealias Writer = RPCWriter<Etcd.WatchRequest>

    private struct Stream {
        var reader: Reader
        var writer: Writer
        var watchID: Int64
        var server: Int
        /// Whether to ask for progress, and to believe what is said of it.
        var hasReliableProgress: Bool
    }

    private struct State {
        var cursor: Int64
        var stream: Stream?
        var isCancelled = false
    }

    private let store: EtcdStore
    private let start: [UInt8]
    private let end: [UInt8]
    private let state: Mutex<State>

    init(store: EtcdStore, start: [UInt8], end: [UInt8], from revision: Int64) {
        self.store = store
        self.start = start
        self.end = end
        self.state = Mutex(State(cursor: revision))
    }

    func requestProgress() {
        guard self.state.withLock({ $0.stream?.hasReliableProgress }) == true else { return }
        self.send { try await $0.write(Etcd.WatchRequest { $0.progressRequest = Etcd.WatchProgressRequest() }) }
    }

    func cancel() {
        let watchID = self.state.withLock { state in
            state.isCancelled = true
            return state.stream?.watchID ?? 0
        }
        // The server's answer ends a read under way; the end of our side alone would not end the stream.
        let cancel = Etcd.WatchRequest { $0.cancelRequest = Etcd.WatchCancelRequest { $0.watchId = watchID } }
        self.send { writer in
            try await writer.write(cancel)
            try await writer.finish()
        }
    }

    func next() async throws -> StoreWatchBatch? {
        var attemptsLeft = 2 * self.store.endpoints.count
        while true {
            try Task.checkCancellation()
            let (stream, isCancelled) = self.state.withLock { ($0.stream, $0.isCancelled) }
            if isCancelled { return nil }
            do {
                guard let stream else {
                    try await self.connect()
                    continue
                }
                if let batch = try await self.read(stream) { return batch }
                if self.state.withLock({ $0.isCancelled }) { return nil }
                throw StoreError(.unavailable, "the server ended the watch")
            } catch let error as StoreError where error.isWorthAnotherServer && attemptsLeft > 0 {
                attemptsLeft -= 1
                if let stream { self.store.endpoints.leave(stream.server) }
                self.state.withLock { $0.stream = nil }
            }
        }
    }

    /// Opens the stream and creates the watch on it; returns once the server has confirmed it.
    func connect() async throws {
        let cursor = self.state.withLock { $0.cursor }
        let create = Etcd.WatchCreateRequest { request in
            request.key = self.start
            request.rangeEnd = self.end
            request.startRevision = cursor
            request.prevKv = true
            request.fragment = true
        }
        try await self.store.repeating({ $0.isWorthAnotherServer }) { client, number, timeout in
            let hasReliableProgress = try await self.store.endpoints.hasReliableProgress(number, timeout: timeout)
            let (writer, reader) = try await client.bidirectional(Etcd.WatchService.watch)
            try await writer.write(Etcd.WatchRequest { $0.createRequest = create })
            guard let response = try await reader.next(), response.created else {
                throw StoreError(.connection, "the server did not create the watch")
            }
            guard !response.canceled else { throw StoreError(.invalidRequest, response.cancelReason) }
            self.state.withLock { state in
                if state.cursor <= 0 { state.cursor = response.header.revision + 1 }
                state.stream = Stream(
                    reader: reader,
                    writer: writer,
                    watchID: response.watchId,
                    server: number,
                    hasReliableProgress: hasReliableProgress
                )
            }
        }
    }

    /// The next batch, put together from its fragments; nil when the server has ended the stream.
    private func read(_ stream: Stream) async throws -> StoreWatchBatch? {
        var events: [StoreEvent] = []
        do {
            while let response = try await stream.reader.next() {
                if response.canceled {
                    if self.letGo() { return nil }
                    throw Self.reason(response)
                }
                if response.events.isEmpty, !response.fragment, events.isEmpty, !stream.hasReliableProgress { continue }
                events += response.events.map { StoreEvent($0) }
                if response.fragment { continue }
                let revision = events.last?.revision ?? response.header.revision
                self.state.withLock { $0.cursor = max($0.cursor, revision + 1) }
                return StoreWatchBatch(events: events, revision: revision)
            }
            return nil
        } catch let status as GRPCStatus {
            try Task.checkCancellation()
            throw StoreError(status)
        }
    }

    /// Lets go of the stream of a watch that was cancelled, which ends it; false if it was not.
    private func letGo() -> Bool {
        self.state.withLock { state in
            if state.isCancelled { state.stream = nil }
            return state.isCancelled
        }
    }

    private static func reason(_ response: Etcd.WatchResponse) -> StoreError {
        guard response.compactRevision > 0 else { return StoreError(.unavailable, response.cancelReason) }
        return StoreError(.compacted, EtcdText.compacted, compactRevision: response.compactRevision)
    }

    private func send(_ write: @escaping @Sendable (Writer) async throws -> Void) {
        guard let writer = self.state.withLock({ $0.stream?.writer }) else { return }
        // The one bridge from calls that do not wait to a stream that does; a failure shows where the stream is read.
        Task { try? await write(writer) }
    }
}

extension StoreEvent {
    /// An event as a server sent it.
    init(_ event: EtcdMVCC.Event) {
        let hasPrevious = !event.prevKv.key.isEmpty
        self.init(
            kind: event.type == .delete ? .delete : .put,
            value: StoredValue(event.kv),
            previous: hasPrevious ? StoredValue(event.prevKv) : nil
        )
    }
}
