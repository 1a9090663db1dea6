internal import RPC
internal import Wire

/// What of etcd's services is for whom, once authentication is enabled.
struct EtcdAccess: Sendable {
    let member: StoreMember

    /// What everybody may call, and what looks itself at who calls.
    private static let open: Set<String> = [
        Etcd.KVService.range.path, Etcd.KVService.put.path, Etcd.KVService.deleteRange.path, Etcd.KVService.txn.path,
        Etcd.KVService.compact.path, Etcd.WatchService.watch.path, Etcd.LeaseService.leaseGrant.path,
        Etcd.LeaseService.leaseRevoke.path, Etcd.LeaseService.leaseTimeToLive.path,
        Etcd.LeaseService.leaseLeases.path, Etcd.LeaseService.leaseKeepAlive.path,
        Etcd.ClusterService.memberList.path, Etcd.MaintenanceService.status.path,
        Etcd.MaintenanceService.alarm.path, EtcdLock.LockService.lock.path, EtcdLock.LockService.unlock.path,
        EtcdElection.ElectionService.campaign.path, EtcdElection.ElectionService.proclaim.path,
        EtcdElection.ElectionService.leader.path, EtcdElection.ElectionService.observe.path,
        EtcdElection.ElectionService.resign.path, GRPCHealth.Health.check.path,
    ]

    /// Throws if the call may not be made. Whatever is not known to be for everybody is for root.
    func admit(_ context: RPCContext) async throws {
        guard self.member.auth.isEnabled, !Self.open.contains(context.method),
            !context.method.hasPrefix("/etcdserverpb.Auth/")
        else { return }
        try await self.member.requireRoot(context)
    }
}
