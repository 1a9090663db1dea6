internal import MVCC
internal import RPC
internal import Wire

/// The announcement that a cluster is to run an older version, in etcd's words: one minor version down, one at a time.
///
/// It is noted, so that all members answer alike; what other versions can read of a store is a matter of its snapshots.
struct EtcdDowngrade: Sendable {
    let member: StoreMember

    func answer(_ request: Etcd.DowngradeRequest) async throws -> Etcd.DowngradeResponse {
        switch request.action {
        case .validate:
            _ = try await self.validate(request.version)
        case .enable:
            let target = try await self.validate(request.version)
            _ = try await self.member.propose(.setDowngrade(target))
        case .cancel:
            try await self.member.linearize()
            guard self.member.status.downgrade != nil else {
                throw GRPCStatus(.failedPrecondition, EtcdText.noDowngrade)
            }
            _ = try await self.member.propose(.setDowngrade(nil))
        default:
            throw GRPCStatus(.invalidArgument, "etcdserver: unknown method")
        }
        return Etcd.DowngradeResponse { response in
            response.header = self.member.header()
            response.version = EtcdMaintenanceService.clusterVersion
        }
    }

    /// Returns the version without its last number if the cluster may go down to it.
    private func validate(_ version: String) async throws -> String {
        guard let target = Self.majorAndMinor(version) ?? Self.majorAndMinor(version + ".0") else {
            throw GRPCStatus(.invalidArgument, EtcdText.wrongDowngradeFormat)
        }
        guard let current = Self.majorAndMinor(EtcdMaintenanceService.clusterVersion),
            target == (current.major, current.minor - 1)
        else { throw GRPCStatus(.invalidArgument, EtcdText.invalidDowngradeTarget) }
        try await self.member.linearize()
        guard self.member.status.downgrade == nil else {
            throw GRPCStatus(.failedPrecondition, EtcdText.downgradeInProgress)
        }
        return "\(target.major).\(target.minor).0"
    }

    /// The first two of three numbers, with what may follow the third (semver 2.0.0, items 9 and 10) left out.
    private static func majorAndMinor(_ version: String) -> (major: Int, minor: Int)? {
        let core = version.prefix { $0 != "-" && $0 != "+" }
        let numbers = core.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], let patch = numbers[2],
            min(major, minor, patch) >= 0
        else { return nil }
        return (major, minor)
    }
}
