internal import RPC
internal import Synchronization
internal import Wire

/// etcdserverpb.Watch on a member: many watches on one stream.
struct EtcdWatchService: Sendable {
    /// How often watches that asked for it are told their progress: etcd's interval.
    static let progressInterval = Duration.seconds(600)

    let member: StoreMember
    let clock: any Clock<Duration>

    func register(on router: GRPCRouter) {
        let requirement = LeaderRequirement(presence: self.member.status.leaderPresence)
        router.registerBidirectional(Etcd.WatchService.watch) { requests, context, responses in
            try await requirement.run(context) { try await self.serve(requests, context, responses) }
        }
    }

    private func serve(
        _ requests: RPCReader<Etcd.WatchRequest>,
        _ context: RPCContext,
        _ responses: RPCWriter<Etcd.WatchResponse>
    ) async throws {
        let streams = self.member.status.metrics
        streams.watchStreams.add(1, ordering: .relaxed)
        defer { streams.watchStreams.subtract(1, ordering: .relaxed) }
        let stream = EtcdWatchStream(member: self.member, context: context, responses: responses)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while true {
                    try await self.clock.sleep(for: Self.progressInterval)
                    stream.notifyProgress()
                }
            }
            for try await request in requests {
                if let create = request.createRequest {
                    if let run = try await stream.create(create) { group.addTask { try await run() } }
                } else if let cancel = request.cancelRequest {
                    stream.cancel(cancel.watchId)
                } else if request.progressRequest != nil {
                    stream.requestProgress()
                }
            }
            // The client has nothing more to ask. What it watches goes on until it lets go of the stream, as in etcd.
        }
    }
}
