internal import Core
internal import Transport

/// Writes requests down as the policy says.
struct AuditTrail: Sendable {
    let policy: AuditPolicy
    let log: AuditLog
    let clock: any WallClock

    /// A request has come and its sender is known; nil when nothing of it is written down.
    func begin(_ request: APIRequest, _ peer: PeerIdentity) -> AuditRecord? {
        let verdict = self.policy.verdict(for: request)
        guard verdict.level > .none else { return nil }
        let record = AuditRecord(request, peer, verdict)
        self.write(record, .requestReceived, nil)
        return record
    }

    /// The head of an answer that goes on for long is out.
    func started(_ record: AuditRecord, _ response: APIResponse) {
        self.write(record, .responseStarted, response)
    }

    /// The answer is complete, or broken off.
    func complete(_ record: AuditRecord, _ response: APIResponse) {
        guard record.complete() else { return }
        self.write(record, .responseComplete, response)
    }

    /// A request whose sender nobody knows.
    func refuse(_ request: APIRequest, _ peer: PeerIdentity, _ response: APIResponse) {
        let verdict = self.policy.verdict(for: request)
        guard verdict.level > .none else { return }
        self.write(AuditRecord(request, peer, verdict), .responseStarted, response)
    }

    private func write(_ record: AuditRecord, _ stage: AuditStage, _ response: APIResponse?) {
        guard !record.verdict.omittedStages.contains(stage) else { return }
        self.log.write(record.line(stage, response, now: self.clock.now()))
    }
}
