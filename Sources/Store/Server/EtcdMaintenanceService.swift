internal import RPC
internal import Raft
internal import Storage
internal import Wire

/// etcdserverpb.Maintenance and Cluster on a member, as far as they exist: status, alarms, members.
struct EtcdMaintenanceService: Sendable {
    /// The version of etcd whose behaviour is served; clients decide by it what they may ask for.
    static let version = "3.5.21"

    let member: StoreMember
    let name: String
    let clientURLs: [String]

    func register(on router: GRPCRouter) {
        router.register(Etcd.MaintenanceService.status) { _, _ in try self.status() }
        router.register(Etcd.MaintenanceService.alarm) { request, _ in self.alarms(request) }
        // Pages of deleted keys are used again without it, so there is never anything to do.
        router.register(Etcd.MaintenanceService.defragment) { _, _ in
            Etcd.DefragmentResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.ClusterService.memberList) { _, _ in self.members() }
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
            response.leader = values.isLeader ? self.member.memberID : 0
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

    private func members() -> Etcd.MemberListResponse {
        Etcd.MemberListResponse { response in
            response.header = self.member.header()
            response.members = [
                Etcd.Member {
                    $0.id = self.member.memberID
                    $0.name = self.name
                    $0.clientURLs = self.clientURLs
                }
            ]
        }
    }
}
