internal import MVCC
internal import RPC
internal import Storage
internal import Synchronization
internal import Wire

/// One stream of watches. Each watch has a task, which reads from the store as fast as the client takes its events.
/// While there is nothing to read the task waits, and what changes goes to the client without it; see
/// `EtcdWatchReceiver`.
///
/// State is behind a mutex, for requests and watches run side by side. A watch answers after its own events, so that
/// "cancelled" and "progress" never overtake what they are about.
final class EtcdWatchStream: Sendable {
    typealias Response = Etcd.WatchResponse

    /// How many watches a stream may have.
    private static let watchesMax = 10_000
    private static let invalidID: Int64 = -1

    private struct State {
        var watches: [Int64: MemberWatch] = [:]
        var nextID: Int64 = 0
        /// Watches that have not yet reported, while a progress request is being answered.
        var unreported: Set<Int64> = []
        var reportedRevision = Int64.max
        /// Watches that are told their progress from time to time, each for itself.
        var subscribed: Set<Int64> = []
        /// Those of them that have not been told yet this time.
        var unnotified: Set<Int64> = []
    }

    private let state = Mutex(State())
    private let member: StoreMember
    private let context: RPCContext
    private let responses: RPCWriter<Etcd.WatchResponse>

    init(member: StoreMember, context: RPCContext, responses: RPCWriter<Etcd.WatchResponse>) {
        self.member = member
        self.context = context
        self.responses = responses
    }

    /// Creates a watch and tells the client. Returns what delivers its events, or nil if it was refused.
    func create(_ request: Etcd.WatchCreateRequest) async throws -> (@Sendable () async throws -> Void)? {
        let range = KeyRange(key: request.key.isEmpty ? [0] : request.key, rangeEnd: request.rangeEnd)
        if let refusal = await self.refusal(of: range) {
            try await self.refuse(refusal)
            return nil
        }
        guard !range.isEmpty else {
            try await self.refuse("mvcc: watcher range is empty")
            return nil
        }
        let revision = self.member.hub.currentRevision
        let from = request.startRevision > 0 ? request.startRevision : revision + 1
        let watch = MemberWatch(
            range: range,
            from: from,
            hub: self.member.hub,
            stateFile: self.member.state,
            metrics: self.member.status.metrics
        )
        guard let id = self.add(watch, wanted: request.watchId) else {
            try await self.refuse("mvcc: duplicate watch ID provided on the WatchStream")
            return nil
        }
        let header = self.member.header(revision: revision)
        try await self.write(id, header: header) { $0.created = true }
        // A start that is compacted is told after the creation, as etcd does.
        let compactRevision = try self.member.view().compactRevision
        guard from >= compactRevision else {
            try await self.end(id, StoreError(.compacted, EtcdText.compacted, compactRevision: compactRevision))
            return nil
        }
        let options = WatchOptions(request)
        if options.wantsProgress { self.state.withLock { _ = $0.subscribed.insert(id) } }
        return { try await self.run(id, watch, options) }
    }

    /// Ends a watch; one that is not there is none of our business.
    func cancel(_ id: Int64) {
        let watch = self.state.withLock { $0.watches[id] }
        watch?.cancel()
    }

    /// Tells the client the revision that all its watches have reached, once they all have.
    func requestProgress() {
        let watches = self.state.withLock { state in
            state.unreported = Set(state.watches.keys)
            state.reportedRevision = .max
            return Array(state.watches.values)
        }
        for watch in watches { watch.requestProgress() }
    }

    /// Tells the watches that asked for it what revision they have reached.
    func notifyProgress() {
        let watches = self.state.withLock { state in
            state.unnotified = state.subscribed
            return state.subscribed.compactMap { state.watches[$0] }
        }
        for watch in watches { watch.requestProgress() }
    }

    // MARK: Parts

    private func add(_ watch: MemberWatch, wanted: Int64) -> Int64? {
        self.state.withLock { state in
            guard state.watches.count < Self.watchesMax else { return nil }
            var id = wanted
            if wanted == 0 {
                while state.watches[state.nextID] != nil { state.nextID += 1 }
                id = state.nextID
                state.nextID += 1
            }
            guard state.watches[id] == nil else { return nil }
            state.watches[id] = watch
            return id
        }
    }

    /// Why the client may not watch a range, in the words in which etcd says it; nil if it may. It is asked once: a
    /// watch that was created goes on.
    private func refusal(of range: KeyRange) async -> String? {
        guard self.member.auth.isEnabled else { return nil }
        do {
            _ = try await self.member.identify(self.context)
            try self.member.reading(self.context) { book, stamp throws(AuthRefusal) in
                try book.requireReading(range, stamp)
            } _: {
            }
            return nil
        } catch {
            let status = (error as? StoreError ?? StoreError(AuthRefusal.permissionDenied)).grpcStatus
            // Go's names of the codes begin with a capital letter.
            let code = String(describing: status.code)
            return "rpc error: code = \(code.prefix(1).uppercased())\(code.dropFirst()) desc = \(status.message)"
        }
    }

    private func refuse(_ reason: String) async throws {
        try await self.write(Self.invalidID, header: self.member.header()) { response in
            response.created = true
            response.canceled = true
            response.cancelReason = reason
        }
    }

    private func run(_ id: Int64, _ watch: MemberWatch, _ options: WatchOptions) async throws {
        let receiver = EtcdWatchReceiver(id: id, options: options, member: self.member, responses: self.responses)
        do {
            while let (changes, revision) = try await watch.next(receiver: receiver) {
                let events = changes.filter(options.admits)
                if !events.isEmpty { try await self.deliver(events, id, revision, options) }
                if changes.isEmpty { try await self.report(id, revision) }
            }
            self.remove(id)
            try await self.write(id, header: self.member.header()) { $0.canceled = true }
        } catch let error as StoreError {
            try await self.end(id, error)
        }
        // A watch that is gone does not hold up the others' progress.
        try await self.report(id, .max)
    }

    private func end(_ id: Int64, _ error: StoreError) async throws {
        self.remove(id)
        try await self.write(id, header: self.member.header()) { response in
            response.canceled = true
            response.compactRevision = error.compactRevision
            response.cancelReason = error.code == .compacted ? "" : error.message
        }
    }

    private func remove(_ id: Int64) {
        self.state.withLock { state in
            state.watches[id] = nil
            state.subscribed.remove(id)
            state.unnotified.remove(id)
        }
    }

    private func deliver(
        _ events: [ChangeEvent],
        _ id: Int64,
        _ revision: Int64,
        _ options: WatchOptions
    ) async throws {
        guard options.mayFragment else {
            let header = self.member.encodedHeader(revision: revision)
            let response = Self.encoded(events, id, header: header, withPrevious: options.wantsPrevious)
            return try await self.responses.write(encoded: response)
        }
        let events = events.map(StoreEvent.init)
        let messages = events.map { EtcdMVCC.Event($0, withPrevious: options.wantsPrevious) }
        let header = self.member.header(revision: revision)
        for (part, isLast) in WatchOptions.fragments(events, messages) {
            try await self.write(id, header: header) { response in
                response.events = part
                response.fragment = !isLast
            }
        }
    }

    private func report(_ id: Int64, _ revision: Int64) async throws {
        if self.state.withLock({ $0.unnotified.remove(id) != nil }) {
            try await self.write(id, header: self.member.header(revision: revision)) { _ in }
        }
        let reached = self.state.withLock { state -> Int64? in
            guard state.unreported.remove(id) != nil else { return nil }
            state.reportedRevision = min(state.reportedRevision, revision)
            return state.unreported.isEmpty && state.reportedRevision != .max ? state.reportedRevision : nil
        }
        guard let reached else { return }
        try await self.write(Self.invalidID, header: self.member.header(revision: reached)) { _ in }
    }

    private func write(
        _ id: Int64,
        header: Etcd.ResponseHeader,
        _ fill: (inout Etcd.WatchResponse) -> Void
    ) async throws {
        var response = Etcd.WatchResponse()
        response.header = header
        response.watchId = id
        fill(&response)
        try await self.responses.write(response)
    }
}
