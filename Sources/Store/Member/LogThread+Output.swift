internal import Raft
internal import Storage
internal import Synchronization

extension LogThread {
    func work() throws {
        while true {
            let ready = self.node.ready()
            if ready.isEmpty { break }
            // Before entries are handed out, so that whoever applies one knows the term it came about in.
            self.context.status.update(self.node)
            self.context.peers.send(ready.earlyMessages)
            if let snapshot = ready.snapshot { try self.install(snapshot, ready.hardState) }
            let sync = try self.log.append(
                hardState: ready.hardState,
                entries: ready.entries,
                mustSync: ready.mustSync
            )
            if let sync { self.context.status.metrics.logSync.record(sync) }
            self.context.peers.send(ready.messages)
            try self.handOut(ready.committed)
            self.reads.confirm(ready.reads)
            for id in ready.abandonedReads { self.reads.postpone(id) }
            for peer in ready.snapshotsWanted { try self.makeSnapshot(for: peer) }
            self.node.advance(ready)
            self.finishTransfer()
        }
        self.answerReads()
        self.context.status.metrics.proposalsPending.store(self.waiting.count, ordering: .relaxed)
    }

    func handOut(_ entries: [LogEntry]) throws {
        guard let last = entries.last else { return }
        var lost: [(proposal: Proposal, deadline: Duration)] = []
        var committed: [Committed] = []
        committed.reserveCapacity(entries.count)
        for entry in entries {
            switch entry.kind {
            case .command:
                committed.append(Committed(entry: entry, proposal: self.waiting.take(Proposal.id(in: entry.data))))
            case .membership:
                let request = try self.membershipChanges.didCommit(entry)
                committed.append(Committed(entry: entry, membershipRequest: request))
            case .leadership:
                committed.append(Committed(entry: entry))
                lost += self.waiting.takeLost(before: entry.term)
            }
        }
        for (proposal, deadline) in lost { self.propose(proposal, deadline: deadline) }
        self.handedOut = last.index
        if committed.count <= Self.inPlaceMax, self.isAlone, self.applyInPlace?(committed) == true {
            // Done.
        } else if !self.context.outbox.put(.apply(committed)) {
            // The state failed; the log has them, so a later start applies them.
            let failure = self.context.status.now.failure ?? StoreError(.stopped, EtcdText.stopped)
            for item in committed { item.fail(failure) }
        }
        self.compact(through: last.index)
    }

    /// Lets go of entries in memory that nobody will ask for: a sole member never has to send any.
    func compact(through index: LogIndex) {
        let kept = self.isAlone ? 0 : self.context.entriesKeptForPeers
        guard self.handedOut.rawValue > UInt64(kept) else { return }
        self.node.compact(through: min(index, LogIndex(self.handedOut.rawValue - UInt64(kept))))
    }

    func answerReads() {
        let ready = self.reads.takeConfirmed(through: self.handedOut)
        guard !ready.isEmpty else { return }
        let applied = self.context.status.now.appliedIndex
        let later = ready.filter { $0.index > applied }
        for read in ready where read.index <= applied { read.answer.respond(.success(())) }
        if !later.isEmpty, !self.context.outbox.put(.answer(later.map(\.answer))) {
            let failure = self.context.status.now.failure ?? StoreError(.stopped, EtcdText.stopped)
            for read in later { read.answer.respond(.failure(failure)) }
        }
    }

    func finishTransfer() {
        guard let transfer = self.transfer, self.node.leader == transfer.target else { return }
        transfer.answer.respond(.success(()))
        self.transfer = nil
    }
}
