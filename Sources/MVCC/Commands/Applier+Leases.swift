extension Applier {
    mutating func revoke(_ id: Int64) throws(MVCCError) -> CommandResult {
        guard self.leases.contains(id) else { throw MVCCError(.leaseNotFound, "lease \(id)") }
        for key in self.leases.keys(of: id) {
            _ = try self.delete(DeleteOperation(KeyRange(key: key)))
        }
        self.leases.remove(id)
        try self.space.removeLease(id)
        return .leaseRevoked(id: id)
    }

    /// Leases that are gone meanwhile are passed over.
    mutating func checkpoint(_ checkpoints: [LeaseCheckpoint]) throws(MVCCError) -> CommandResult {
        var done: [LeaseCheckpoint] = []
        for checkpoint in checkpoints {
            guard let timeToLive = self.leases.timeToLive(of: checkpoint.id) else { continue }
            let remaining = min(max(0, checkpoint.remaining), timeToLive)
            try self.space.setLease(checkpoint.id, timeToLive: timeToLive, remaining: remaining)
            self.leases.setRemaining(remaining, of: checkpoint.id)
            done.append(LeaseCheckpoint(id: checkpoint.id, remaining: remaining))
        }
        return .leasesCheckpointed(done)
    }
}
