internal import Logging
internal import Raft
internal import Storage

/// Owns Raft and the log on disk. Proposals that arrive while the disk syncs are written as the next group, so that
/// all that wait share one `fdatasync`. Committed entries go to the thread that applies them.
final class LogThread {
    /// What it is asked to do.
    enum Item: Sendable {
        case propose(Proposal)
        /// The state up to here is durable without the log.
        case release(LogIndex)
        case stop
    }

    /// An entry to apply, and who waits for it.
    struct Committed: Sendable {
        var entry: LogEntry
        var proposal: Proposal?
    }

    private let inbox: Mailbox<Item>
    private let outbox: Mailbox<ApplyThread.Item>
    private let status: MemberStatus
    private let logger: Logger
    private var node: RaftNode
    private let log: WriteAheadLog
    private var waiting: [LogIndex: (term: Term, proposal: Proposal)] = [:]

    init(
        node: RaftNode,
        log: WriteAheadLog,
        inbox: Mailbox<Item>,
        outbox: Mailbox<ApplyThread.Item>,
        status: MemberStatus,
        logger: Logger
    ) {
        self.node = node
        self.log = log
        self.inbox = inbox
        self.outbox = outbox
        self.status = status
        self.logger = logger
    }

    /// Works until it is told to stop, or until the disk fails: then nothing is accepted any more.
    func run() {
        do {
            self.node.campaign()
            try self.work()
            while let items = self.inbox.takeAll(timeout: nil) {
                var mustStop = false
                for item in items { mustStop = try self.handle(item) || mustStop }
                try self.work()
                if mustStop { break }
            }
            self.finish(StoreError(.stopped, "the store is stopped"))
        } catch {
            self.logger.critical("log failed", metadata: ["error": "\(error)"])
            let code: StoreError.Code = error.code == .corrupt ? .corrupt : .inputOutput
            self.finish(StoreError(code, "the log failed", cause: error))
        }
    }

    private func handle(_ item: Item) throws(StorageError) -> Bool {
        switch item {
        case .propose(let proposal):
            if let position = self.node.propose(proposal.data) {
                self.waiting[position.index] = (position.term, proposal)
            } else {
                proposal.respond(.failure(StoreError(.unavailable, EtcdText.noLeader)))
            }
        case .release(let index):
            try self.log.release(through: index)
        case .stop:
            return true
        }
        return false
    }

    private func work() throws(StorageError) {
        while true {
            let ready = self.node.ready()
            if ready.isEmpty { return }
            try self.log.append(hardState: ready.hardState, entries: ready.entries, mustSync: ready.mustSync)
            if let last = ready.committed.last {
                let committed = ready.committed.map(self.pairUp)
                if !self.outbox.put(.apply(committed)) {
                    // The state failed; the log has them, so a later start applies them.
                    let failure = self.status.now.failure ?? StoreError(.stopped, EtcdText.stopped)
                    for item in committed { item.proposal?.respond(.failure(failure)) }
                }
                // A sole member never has to send these to anybody.
                if self.node.membership.all.count == 1 { self.node.compact(through: last.index) }
            }
            self.node.advance(ready)
            self.status.update(term: self.node.term, commitIndex: self.node.commitIndex, isLeader: self.node.isLeader)
        }
    }

    private func pairUp(_ entry: LogEntry) -> Committed {
        guard let waiting = self.waiting.removeValue(forKey: entry.index) else { return Committed(entry: entry) }
        guard waiting.term == entry.term else {
            waiting.proposal.respond(.failure(StoreError(.unavailable, EtcdText.leaderChanged)))
            return Committed(entry: entry)
        }
        return Committed(entry: entry, proposal: waiting.proposal)
    }

    private func finish(_ error: StoreError) {
        self.status.fail(error)
        self.inbox.close()
        for item in self.inbox.takeAll(timeout: .zero) ?? [] {
            if case .propose(let proposal) = item { proposal.respond(.failure(error)) }
        }
        for index in self.waiting.keys.sorted() { self.waiting[index]?.proposal.respond(.failure(error)) }
        self.waiting = [:]
        self.outbox.put(.stop)
    }
}
