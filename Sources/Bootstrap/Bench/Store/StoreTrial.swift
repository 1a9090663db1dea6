/// Something that is done a few times rather than over and over, and how long it takes.
enum StoreTrial: Hashable {
    /// The leader of three members is killed, so often; how long until writes go on.
    case failover(rounds: Int)
    /// A server with so many keys is killed and started again; how long until it serves.
    case restart(keys: Int, valueBytes: Int)

    var name: String {
        switch self {
        case .failover: "failover"
        case .restart: "restart"
        }
    }

    var title: String {
        switch self {
        case .failover(let rounds): "failover, 3 members, leader killed \(rounds) times"
        case .restart(let keys, let valueBytes): "restart, \(keys) keys, \(valueBytes) B"
        }
    }

    var setup: StoreSetup {
        switch self {
        case .failover: .members
        case .restart: .single
        }
    }

    func run(_ cluster: StoreCluster) async throws -> TrialResult {
        switch self {
        case .failover(let rounds): try await FailoverTrial(cluster: cluster).run(rounds: rounds)
        case .restart(let keys, let valueBytes):
            try await RestartTrial(cluster: cluster, keys: keys, valueBytes: valueBytes).run()
        }
    }
}
