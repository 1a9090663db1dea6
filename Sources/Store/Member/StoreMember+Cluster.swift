internal import Logging
internal import MVCC
internal import RPC
internal import Raft
internal import Wire

// What a member does as one of several.
extension StoreMember {
    /// Returns once a read of this member's state sees everything that was acknowledged, anywhere, before the call.
    ///
    /// A sole member needs nothing for it: it acknowledges only what is applied. Otherwise a majority confirms that
    /// the leader still leads (Raft dissertation §6.4), and this member applies what it had committed by then.
    func linearize() async throws {
        if self.seesEverything { return }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            self.linearize { continuation.resume(with: $0) }
        }
    }

    /// The same for callers that do not wait: `respond` is called on a thread of the store's own and must not block.
    func linearize(_ respond: @escaping @Sendable (Result<Void, StoreError>) -> Void) {
        let answer = PendingAnswer(respond)
        if !self.logInbox.put(.read(id: self.numbers.draw(), answer)) { answer.respond(.failure(self.refusal())) }
    }

    /// Whether nothing is to be waited for.
    var seesEverything: Bool {
        let status = self.status.now
        return status.failure == nil && status.seesEverything
    }

    /// A message from a peer. Returns false if this member does not work any more.
    func receive(_ message: RaftMessage) -> Bool {
        self.logInbox.put(.receive(message))
    }

    /// Changes who takes part, if this member leads.
    func change(_ edit: MemberEdit) async throws -> [Etcd.Member] {
        let id = self.numbers.draw()
        return try await withCheckedThrowingContinuation { continuation in
            let answer = PendingAnswer<[Etcd.Member]> { continuation.resume(with: $0) }
            let request = MembershipRequest(id: id, edit: edit, answer: answer)
            if !self.logInbox.put(.changeMembership(request)) { answer.respond(.failure(self.refusal())) }
        }
    }

    /// Hands leadership to another voter; returns once that one leads.
    func transferLeadership(to target: NodeID) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let answer = PendingAnswer<Void> { continuation.resume(with: $0) }
            if !self.logInbox.put(.transferLeadership(to: target, answer)) {
                answer.respond(.failure(self.refusal()))
            }
        }
    }

    /// Does what only the leader can do: here, if this member leads, else by asking the leader.
    func asLeader<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ request: Request,
        _ body: () async throws -> Response
    ) async throws -> Response {
        let status = self.status.now
        if let failure = status.failure { throw failure }
        if status.isLeader { return try await body() }
        guard let leader = status.leader, let peer = self.network?.peer(leader) else {
            throw StoreError(.unavailable, EtcdText.noLeader)
        }
        return try await peer.call(method, request)
    }

    /// Renews a lease, as its leader, and returns its time to live; 0 when it has lapsed or never was.
    ///
    /// Who does not lead any more must not renew, for another leader may have revoked the lease, or its clocks may end
    /// it earlier. That it led all the time is what counts: otherwise it may be the other that confirmed the read.
    func renewLease(_ id: Int64) async throws -> Int64 {
        let before = self.status.now
        guard before.isLeader else { throw StoreError(.notLeader, EtcdText.notLeader) }
        try await self.linearize()
        let after = self.status.now
        guard after.isLeader, after.term == before.term else { throw StoreError(.notLeader, EtcdText.notLeader) }
        guard let renewal = self.clocks.renew(id) else { return 0 }
        if let checkpoint = renewal.checkpoint {
            // The next leader is to count from now, too. Only while it is the next: one that leads already has begun
            // with what was left, and would not hear of this before it is too late.
            let end = Command.checkpointLeases([LeaseCheckpoint(id: id, remaining: 0)])
            _ = try await self.propose(end, onlyIn: before.term)
            self.clocks.didEnd(checkpoint, of: id)
        }
        return renewal.timeToLive
    }

    /// The number of a member that is added now.
    func makeMemberID(peerURLs: [String]) -> NodeID {
        let seconds = self.epochClock.secondsSinceEpoch()
        return MemberNumbers.member(peerURLs: peerURLs, token: self.token, seconds: seconds)
    }

    /// Tells the cluster this member's name and where clients reach it. Returns once the cluster has heard it, which
    /// takes as long as there is no majority.
    package func publish(name: String, clientURLs: [String]) async throws {
        while true {
            try Task.checkCancellation()
            do {
                try await self.linearize()
                guard var own = self.book.member(NodeID(self.memberID)) else { return }
                if own.name == name, own.clientURLs == clientURLs { return }
                own.name = name
                own.clientURLs = clientURLs
                _ = try await self.propose(.setMember(id: self.memberID, record: own.protobuf()))
            } catch let error as StoreError where error.code == .unavailable {
                self.logger.info("waiting for a leader", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Keeps the lines to the other members up until the task is cancelled.
    func runPeers() async {
        await self.network?.run()
    }

    /// The header of an answer about the cluster, which in etcd tells no revision.
    func headerWithoutRevision() -> Etcd.ResponseHeader {
        self.header(revision: 0)
    }
}
