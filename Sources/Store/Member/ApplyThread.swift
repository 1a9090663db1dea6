internal import Logging
internal import MVCC
internal import Raft
internal import Storage
internal import Synchronization

/// Owns the applied state: the only writer of the state file and the only source of watch events.
///
/// Applies committed entries in groups, one commit of the state file for each; then tells the watchers and those who
/// wait, in this order, so that whoever has an answer sees its effect everywhere. Between groups it removes the
/// garbage of compactions, revokes leases that lapsed and takes checkpoints.
final class ApplyThread {
    /// What it is asked to do.
    enum Item: Sendable {
        case apply([LogThread.Committed])
        /// Looks at the leases as they are after all that was applied.
        case inspectLeases(@Sendable (LeaseBook) -> Void)
        /// The checkpoint under way is durable, or failed.
        case checkpointed(StoreError?)
        case stop
    }

    /// What it works on.
    struct Context {
        let state: StateFile
        let inbox: Mailbox<Item>
        let log: Mailbox<LogThread.Item>
        let hub: WatchHub
        let clocks: LeaseClocks
        let status: MemberStatus
        let quotaBytes: Int
        let checkpointBytes: Int
        let logger: Logger
    }

    /// How many entries one commit of the state file takes at most.
    private static let groupMax = 2_000
    /// How many records compaction looks at between two groups.
    private static let sweepMax = 500

    let context: Context
    private var leases: LeaseBook
    private var sweep: Compaction?
    private var sweptRevision: Int64
    private let checkpoints: CheckpointKeeper
    private var applied: LogIndex

    init(_ context: Context) throws(StorageError) {
        self.context = context
        let view = try context.state.view()
        do throws(MVCCError) {
            self.leases = try view.leases()
        } catch {
            throw StorageError(.corrupt, "read leases: \(error.message)")
        }
        self.applied = view.numbers.applied.index
        self.sweptRevision = view.numbers.sweptRevision
        self.checkpoints = CheckpointKeeper(state: context.state, inbox: context.inbox)
        if view.numbers.sweptRevision < view.compactRevision {
            self.sweep = Compaction(from: view.numbers.sweptRevision, to: view.compactRevision)
        }
        for id in self.leases.ids {
            context.clocks.start(id, timeToLive: self.leases.timeToLive(of: id) ?? 0)
        }
    }

    /// Works until it is told to stop, or until the state can not be written.
    func run(finished: @Sendable () -> Void) {
        defer { finished() }
        do {
            while let items = self.context.inbox.takeAll(timeout: self.patience) {
                var mustStop = false
                for item in items { mustStop = try self.handle(item) || mustStop }
                if mustStop { break }
                try self.sweepSome()
                self.revokeLapsed()
                try self.checkpoints.takeIfDue(after: self.context.checkpointBytes)
            }
            try self.checkpoints.takeLast()
            self.end(StoreError(.stopped, EtcdText.stopped))
        } catch {
            self.context.logger.critical("state failed", metadata: ["error": "\(error)"])
            self.end(error)
        }
    }

    /// How long it may wait for something to do.
    private var patience: Duration? {
        self.sweep == nil ? self.context.clocks.untilNextDeadline() : .zero
    }

    private func end(_ error: StoreError) {
        self.context.status.fail(error)
        self.context.log.put(.stop)
        self.context.inbox.close()
        for case .apply(let committed) in self.context.inbox.takeAll(timeout: .zero) ?? [] {
            for item in committed { item.proposal?.respond(.failure(error)) }
        }
        self.context.hub.end(error)
    }

    private func handle(_ item: Item) throws(StoreError) -> Bool {
        switch item {
        case .apply(let committed):
            for start in stride(from: 0, to: committed.count, by: Self.groupMax) {
                try self.apply(committed[start..<min(start + Self.groupMax, committed.count)])
            }
        case .inspectLeases(let body):
            body(self.leases)
        case .checkpointed(let failure):
            if let failure { throw failure }
            self.context.log.put(.release(self.checkpoints.didPersist()))
        case .stop:
            return true
        }
        return false
    }

    // MARK: Entries

    private func apply(_ group: ArraySlice<LogThread.Committed>) throws(StoreError) {
        var results: [(Proposal?, CommandResult)] = []
        let changes: [[ChangeEvent]]
        do {
            let change = try self.context.state.change()
            var applier = Applier(space: change, leases: self.leases)
            // The applier is to be the only holder, or each change of a lease would copy the book.
            self.leases = LeaseBook()
            for committed in group where committed.entry.index > self.applied {
                self.checkpoints.didApply(bytes: committed.entry.weight)
                if committed.entry.kind == .command {
                    let command = try Command(encoded: committed.entry.data)
                    results.append((committed.proposal, try applier.apply(command)))
                }
                change.setApplied(index: committed.entry.index, term: committed.entry.term)
                self.applied = committed.entry.index
            }
            changes = applier.takeChanges()
            self.leases = applier.leases
            try change.commit()
        } catch {
            let failure = StoreError(storage: error)
            for committed in group { committed.proposal?.respond(.failure(failure)) }
            throw failure
        }
        self.context.hub.publish(changes)
        for (_, result) in results { self.noteLeases(result) }
        self.context.status.update(appliedIndex: self.applied, isFull: self.isFull())
        for (proposal, result) in results { proposal?.respond(.success(result)) }
    }

    private func noteLeases(_ result: CommandResult) {
        switch result {
        case .leaseGranted(let id, let timeToLive): self.context.clocks.start(id, timeToLive: timeToLive)
        case .leaseRevoked(let id): self.context.clocks.stop(id)
        case .compacted(let revision):
            // One sweep at a time; a later target simply moves the end of what is left to do.
            let start = self.sweep?.position.main ?? self.sweptRevision
            self.sweep = Compaction(from: start, to: revision)
            self.sweptRevision = start
        case .operation, .refused: break
        }
    }

    private func isFull() -> Bool {
        do {
            guard try self.context.state.size() >= self.context.quotaBytes else { return false }
            return try self.context.state.sizeInUse() >= self.context.quotaBytes
        } catch {
            return true
        }
    }

    // MARK: Between groups

    private func sweepSome() throws(StoreError) {
        guard var sweep = self.sweep else { return }
        do {
            let change = try self.context.state.change()
            let isUnfinished = try sweep.step(in: change, records: Self.sweepMax)
            change.setSweptRevision(sweep.position.main)
            try change.commit()
            self.sweptRevision = sweep.position.main
            self.sweep = isUnfinished ? sweep : nil
        } catch {
            throw StoreError(storage: error)
        }
    }

    private func revokeLapsed() {
        guard self.context.status.now.isLeader else { return }
        let clocks = self.context.clocks
        for id in clocks.takeLapsed() {
            let proposal = Proposal(data: Command.revokeLease(id: id).encoded()) { result in
                if case .failure = result { clocks.retry(id) }
            }
            self.context.log.put(.propose(proposal))
        }
    }
}
