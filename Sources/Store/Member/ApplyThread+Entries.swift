internal import MVCC
internal import Raft
internal import Storage
internal import Synchronization

extension ApplyThread {
    /// What a group of entries led to.
    private struct Outcome {
        /// How many entries it was.
        var count = 0
        var results: [(proposal: Proposal?, result: CommandResult)] = []
        var records: [MemberRecord] = []
        /// The term of a leader that began with one of the entries.
        var leadsSince: Term?
        var addsData = false
        /// The changes, if they were kept for watchers.
        var changes: [[ChangeEvent]]?
        var revisionBefore: Int64 = 0
        var revision: Int64 = 0
        var auth = AuthBook()
    }

    /// Applies entries from the first on and returns how many: a change of users ends the group, so that nobody sees
    /// what comes after it by permissions from before it.
    func apply(_ waiting: ArraySlice<LogThread.Committed>) throws(StoreError) -> Int {
        let outcome: Outcome
        do {
            outcome = try self.commit(waiting)
        } catch {
            let failure = StoreError(storage: error)
            for committed in waiting { committed.fail(failure) }
            throw failure
        }
        try self.noteMembers(outcome.records)
        let errand = self.publish(outcome)
        for (_, result) in outcome.results {
            self.note(result)
            self.noteAuth(result, outcome.auth)
        }
        if let leadsSince = outcome.leadsSince, leadsSince == self.context.status.now.term {
            self.startLeaseClocks()
            self.clocksTerm = leadsSince
        }
        // Last, for who waits for it may renew a lease.
        self.noteApplied()
        if outcome.addsData, self.context.status.isFull { self.context.spaceAlarm.raise() }
        for (proposal, result) in outcome.results { proposal?.respond(.success(result)) }
        if let errand { self.context.hub.run(errand) }
        for committed in waiting.prefix(outcome.count) {
            committed.membershipRequest?.answer.respond(.success(self.context.book.members))
        }
        if self.context.book.isRemoved(self.context.id) { throw StoreError(.stopped, EtcdText.memberRemoved) }
        return outcome.count
    }

    /// Changes the state by entries from the first on, in one commit.
    private func commit(_ waiting: ArraySlice<LogThread.Committed>) throws -> Outcome {
        var outcome = Outcome()
        outcome.results.reserveCapacity(waiting.count)
        // A watcher that comes while this is under way looks at the state for what it misses.
        let isWatched = self.context.hub.isWatched
        let change = try self.context.state.change()
        outcome.revisionBefore = change.currentRevision
        var applier = Applier(
            space: change,
            leases: self.leases,
            auth: self.context.auth.book,
            alarms: self.alarms,
            keepsChanges: isWatched
        )
        // The applier is to be the only holder, or each change of a lease would copy the book.
        self.leases = LeaseBook()
        for committed in waiting {
            outcome.count += 1
            guard committed.entry.index > self.applied.index else { continue }
            self.checkpoints.didApply(bytes: committed.entry.weight)
            switch committed.entry.kind {
            case .command:
                let result = try self.apply(committed, by: &applier, in: change, &outcome)
                outcome.results.append((committed.proposal, result))
            case .membership:
                outcome.records += try self.changeMembership(committed.entry, in: change)
            case .leadership:
                outcome.leadsSince = committed.entry.term
            }
            change.setApplied(index: committed.entry.index, term: committed.entry.term)
            self.applied = (committed.entry.index, committed.entry.term)
            if case .authChanged? = outcome.results.last?.result { break }
        }
        if isWatched { outcome.changes = applier.takeChanges() }
        outcome.revision = change.currentRevision
        self.leases = applier.leases
        outcome.auth = applier.auth
        self.alarms = applier.alarms
        let start = ContinuousClock.now
        try change.commit()
        let metrics = self.context.status.metrics
        metrics.stateCommit.record(ContinuousClock.now - start)
        metrics.puts.add(UInt64(applier.putCount), ordering: .relaxed)
        metrics.deletes.add(UInt64(applier.deleteCount), ordering: .relaxed)
        return outcome
    }

    private func apply(
        _ committed: LogThread.Committed,
        by applier: inout Applier<KeyspaceChange>,
        in change: KeyspaceChange,
        _ outcome: inout Outcome
    ) throws -> CommandResult {
        let command = try committed.command()
        guard try !self.isTooLate(command, in: change) else {
            return .refused(MVCCError(.keyNotFound, EtcdText.memberNotFound))
        }
        var result = try applier.apply(command)
        result.endToken(with: committed.entry.index)
        outcome.addsData = outcome.addsData || command.addsData
        if case .memberSet(let id, let record) = result { outcome.records.append((NodeID(id), record)) }
        return result
    }

    /// Shows watchers what changed. Those that have a receiver are still to be told.
    private func publish(_ outcome: Outcome) -> WatchErrand? {
        if let changes = outcome.changes { return self.context.hub.publish(changes) }
        if outcome.revision > outcome.revisionBefore { self.context.hub.startOver(at: outcome.revision) }
        return nil
    }

    private func note(_ result: CommandResult) {
        switch result {
        case .leaseGranted(let id, let timeToLive):
            self.context.clocks.start(id, timeToLive: timeToLive)
            self.mustLook = true
        case .leaseRevoked(let id): self.context.clocks.stop(id)
        case .compacted(let revision):
            // One sweep at a time; a later target simply moves the end of what is left to do.
            let start = self.sweep?.position.main ?? self.sweptRevision
            self.sweep = Compaction(from: start, to: revision)
            self.sweptRevision = start
        case .alarmsChanged: self.context.status.update(self.alarms)
        case .downgradeSet(let target): self.context.status.update(downgrade: target)
        case .leasesCheckpointed, .operation, .memberSet, .authChanged, .authenticated, .authRefused, .refused: break
        }
    }

    func noteApplied() {
        self.context.status.update(
            appliedIndex: self.applied.index,
            appliedTerm: self.applied.term,
            isFull: self.isFull()
        )
    }

    private func isFull() -> Bool {
        do {
            guard try self.context.state.size() >= self.context.quotaBytes else { return false }
            return try self.context.state.sizeInUse() >= self.context.quotaBytes
        } catch {
            return true
        }
    }
}
