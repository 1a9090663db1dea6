internal import RPC
internal import Raft
internal import Storage
internal import Wire

/// etcdserverpb.Maintenance on a member, as far as it exists: status, alarms, leadership.
struct EtcdMaintenanceService: Sendable {
    /// The version of etcd whose behaviour is served; clients decide by it what they may ask for.
    static let version = "3.5.21"

    let member: StoreMember

    func register(on router: GRPCRouter) {
        router.register(Etcd.MaintenanceService.status) { _, _ in try self.status() }
        router.register(Etcd.MaintenanceService.alarm) { request, context in
            // Everybody may look, as in etcd, whose clients do so to tell whether a member is well.
            if request.action != .get { try await self.member.requireRoot(context) }
            return self.alarms(request)
        }
        // Pages of deleted keys are used again without it, so there is never anything to do.
        router.register(Etcd.MaintenanceService.defragment) { _, _ in
            Etcd.DefragmentResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.MaintenanceService.moveLeader) { request, _ in try await self.moveLeader(request) }
    }

    private func status() throws -> Etcd.StatusResponse {
        let values = self.member.status.now
        let size = try self.member.state.size()
        let sizeInUse = try self.member.state.sizeInUse()
        return Etcd.StatusResponse { response in
            response.header = self.member.header()
            response.version = Self.version
            response.dbSize = Int64(size)
            response.dbSizeInUse = Int64(sizeInUse)
            response.leader = values.leader?.rawValue ?? 0
            response.isLearner = values.isLearner
            response.raftIndex = values.commitIndex.rawValue
            response.raftTerm = values.term.rawValue
            response.raftAppliedIndex = values.appliedIndex.rawValue
            if let failure = values.failure { response.errors.append(failure.message) }
        }
    }

    private func alarms(_ request: Etcd.AlarmRequest) -> Etcd.AlarmResponse {
        Etcd.AlarmResponse { response in
            response.header = self.member.header()
            guard self.member.status.now.isFull else { return }
            response.alarms = [
                Etcd.AlarmMember {
                    $0.memberID = self.member.memberID
                    $0.alarm = .nospace
                }
            ]
        }
    }

    private func moveLeader(_ request: Etcd.MoveLeaderRequest) async throws -> Etcd.MoveLeaderResponse {
        let target = NodeID(request.targetID)
        guard self.member.status.now.isLeader else { throw StoreError(.notLeader, EtcdText.notLeader) }
        guard let known = self.member.book.member(target), !known.isLearner else {
            throw StoreError(.badTransferee, EtcdText.badTransferee)
        }
        try await self.member.transferLeadership(to: target)
        return Etcd.MoveLeaderResponse { $0.header = self.member.headerWithoutRevision() }
    }
}
