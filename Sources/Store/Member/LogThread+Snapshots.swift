internal import Logging
internal import Raft
internal import Storage

extension LogThread {
    func makeSnapshot(for peer: NodeID) throws {
        let inbox = self.context.inbox
        let snapshots = self.context.snapshots
        let logger = self.context.logger
        try self.context.threads.start("store-snapshot") {
            do {
                inbox.put(.snapshotMade(for: peer, try snapshots.make()))
            } catch {
                logger.error("snapshot failed", metadata: ["error": "\(error)"])
                inbox.put(.snapshotMade(for: peer, nil))
            }
        }
    }

    func sendSnapshot(_ copy: StateCopy?, to peer: NodeID) {
        guard let copy, let membership = copy.membership else {
            self.node.snapshotFailed(for: peer)
            return
        }
        let snapshot = LogSnapshot(
            index: copy.applied.index,
            term: copy.applied.term,
            membership: membership,
            data: Array(copy.path.utf8)
        )
        self.node.sendSnapshot(snapshot, to: peer)
    }

    /// Puts a snapshot in place of state and log. The state is durable before the log is given up.
    func install(_ snapshot: LogSnapshot, _ hardState: HardState?) throws {
        let done = Mailbox<Result<[MemberRecord], StoreError>>()
        let path = String(decoding: snapshot.data, as: UTF8.self)
        let isHandedOver = self.context.outbox.put(.install(path: path, snapshot.index, done))
        self.context.threads.letApply()
        guard isHandedOver, let results = done.takeAll(timeout: nil), let result = results.first else {
            throw self.context.status.now.failure ?? StoreError(.stopped, EtcdText.stopped)
        }
        try self.membershipChanges.didInstall(try result.get())
        self.handedOut = snapshot.index
        // Whether these are among what the snapshot stands for, nobody can tell any more.
        for proposal in self.waiting.takeAll() {
            proposal.respond(.failure(StoreError(.unavailable, EtcdText.timeout)))
        }
        try self.log.startOver(base: (snapshot.index, snapshot.term), hardState: hardState)
    }
}
