internal import MVCC
internal import RPC
internal import Raft
internal import Storage
internal import Wire

/// etcdserverpb.Maintenance on a member, as far as it is not about the whole store: status, alarms, leadership.
struct EtcdMaintenanceService: Sendable {
    /// The version of etcd whose behaviour is served; clients decide by it what they may ask for.
    static let version = "3.5.21"
    /// The version on which the members of a cluster agree: without the last number.
    static let clusterVersion = "3.5.0"

    let member: StoreMember

    func register(on router: GRPCRouter) {
        router.register(Etcd.MaintenanceService.status) { _, _ in try self.status() }
        router.register(Etcd.MaintenanceService.alarm) { request, context in
            // Everybody may look, as in etcd, whose clients do so to tell whether a member is well.
            if request.action != .get { try await self.member.requireRoot(context) }
            return try await self.alarm(request)
        }
        // Pages of deleted keys are used again without it, so there is never anything to do.
        router.register(Etcd.MaintenanceService.defragment) { _, _ in
            Etcd.DefragmentResponse { $0.header = self.member.header() }
        }
        let downgrade = EtcdDowngrade(member: self.member)
        router.register(Etcd.MaintenanceService.downgrade) { request, _ in try await downgrade.answer(request) }
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
            if values.leader == nil { response.errors.append(EtcdText.noLeader) }
            response.errors += self.member.status.alarms.all.map(\.description)
        }
    }

    private func alarm(_ request: Etcd.AlarmRequest) async throws -> Etcd.AlarmResponse {
        let kind = Alarm.Kind(rawValue: UInt8(clamping: request.alarm.rawValue))
        var alarms: [Alarm] = []
        // A kind that is not known is none that anybody can have.
        let isKnown = kind != nil || request.alarm == .none
        switch request.action {
        case _ where !isKnown:
            break
        case .get:
            try await self.member.linearize()
            alarms = self.member.status.alarms.all.filter { (kind ?? $0.kind) == $0.kind }
        case .activate:
            // etcd takes an alarm of no kind for no alarm.
            if let kind { alarms = try await self.change(.activate(Alarm(kind, of: request.memberID))) }
        case .deactivate:
            alarms = try await self.change(.deactivate(member: request.memberID, kind: kind))
        default:
            break
        }
        return Etcd.AlarmResponse { response in
            response.header = self.member.header()
            response.alarms = alarms.map { alarm in
                Etcd.AlarmMember {
                    $0.memberID = alarm.member
                    $0.alarm = Etcd.AlarmType(rawValue: Int32(alarm.kind.rawValue))
                }
            }
        }
    }

    private func change(_ change: AlarmChange) async throws -> [Alarm] {
        guard case .alarmsChanged(let alarms) = try await self.member.propose(.alarm(change)) else {
            throw StoreError(.corrupt, "the log answered with another kind of result")
        }
        return alarms
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
