internal import MVCC
internal import RPC
internal import Wire

/// v3electionpb.Election on a member: etcd's recipe for elections, for clients that can not follow it themselves.
struct EtcdElectionService: Sendable {
    let member: StoreMember
    let leases: ConcurrencyLease

    init(member: StoreMember, clock: any Clock<Duration>) {
        self.member = member
        self.leases = ConcurrencyLease(member: member, clock: clock)
    }

    func register(on router: GRPCRouter) {
        router.register(EtcdElection.ElectionService.campaign) { try await self.campaign($0, $1) }
        router.register(EtcdElection.ElectionService.proclaim) { try await self.proclaim($0, $1) }
        router.register(EtcdElection.ElectionService.leader) { try await self.leader($0, $1) }
        router.register(EtcdElection.ElectionService.resign) { try await self.resign($0, $1) }
        let requirement = LeaderRequirement(presence: self.member.status.leaderPresence)
        router.registerServerStreaming(EtcdElection.ElectionService.observe) { request, context, responses in
            let observer = ElectionObserver(queue: self.queue(request.name, context), responses: responses)
            try await requirement.run(context) { try await observer.run() }
        }
    }

    /// Answers once the client leads. One that goes away before stands for election no more.
    private func campaign(
        _ request: EtcdElection.CampaignRequest,
        _ context: RPCContext
    ) async throws -> EtcdElection.CampaignResponse {
        let queue = self.queue(request.name, context)
        return try await self.leases.with(request.lease, for: context) { lease in
            let place = try await queue.enter(request.value, lease: lease)
            do {
                // Who stands for election already may do so with another value.
                if let standing = place.standing, standing.value != request.value {
                    try await self.proclaim(request.value, at: place, lease: lease, in: queue)
                }
                _ = try await queue.waitForTurn(of: place)
            } catch {
                await queue.abandon(place)
                throw error
            }
            return EtcdElection.CampaignResponse { response in
                response.header = self.member.header(revision: place.storeRevision)
                response.leader = EtcdElection.LeaderKey { leader in
                    leader.name = request.name
                    leader.key = place.key
                    leader.rev = place.revision
                    leader.lease = lease
                }
            }
        }
    }

    private func proclaim(
        _ request: EtcdElection.ProclaimRequest,
        _ context: RPCContext
    ) async throws -> EtcdElection.ProclaimResponse {
        let (queue, place) = try self.resume(request.underlying.has(1) ? request.leader : nil, context)
        let lease = request.leader.lease
        let revision = try await self.proclaim(request.value, at: place, lease: lease, in: queue)
        return EtcdElection.ProclaimResponse { $0.header = self.member.header(revision: revision) }
    }

    private func leader(
        _ request: EtcdElection.LeaderRequest,
        _ context: RPCContext
    ) async throws -> EtcdElection.LeaderResponse {
        let (leader, revision) = try await self.queue(request.name, context).first()
        guard let leader else { throw GRPCStatus(.unknown, EtcdText.electionNoLeader) }
        return EtcdElection.LeaderResponse { response in
            response.header = self.member.header(revision: revision)
            response.kv = EtcdMVCC.KeyValue(StoredValue(leader))
        }
    }

    /// Resigning from what one does not lead is no error.
    private func resign(
        _ request: EtcdElection.ResignRequest,
        _ context: RPCContext
    ) async throws -> EtcdElection.ResignResponse {
        let (queue, place) = try self.resume(request.underlying.has(1) ? request.leader : nil, context)
        let revision = try await queue.leave(place)
        return EtcdElection.ResignResponse { $0.header = self.member.header(revision: revision) }
    }

    // MARK: Parts

    private func queue(_ name: [UInt8], _ context: RPCContext) -> PrefixQueue {
        PrefixQueue(name: name, member: self.member, for: context)
    }

    private func resume(
        _ leader: EtcdElection.LeaderKey?,
        _ context: RPCContext
    ) throws -> (PrefixQueue, PrefixQueue.Place) {
        guard let leader else { throw GRPCStatus(.unknown, EtcdText.missingLeaderKey) }
        guard !leader.key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
        return (
            self.queue(leader.name, context),
            PrefixQueue.Place(key: leader.key, revision: leader.rev, storeRevision: 0)
        )
    }

    /// Changes the leader's value, if it still leads; returns the store's revision after it.
    @discardableResult
    private func proclaim(
        _ value: [UInt8],
        at place: PrefixQueue.Place,
        lease: Int64,
        in queue: PrefixQueue
    ) async throws -> Int64 {
        var put = PutOperation(key: place.key, value: value, lease: lease)
        // A leader's key that does not name the lease leaves it as it is.
        put.ignoresLease = lease == 0
        let (isHeld, revision) = try await queue.change(place, .put(put))
        guard isHeld else { throw GRPCStatus(.unknown, EtcdText.electionNotLeader) }
        return revision
    }
}
