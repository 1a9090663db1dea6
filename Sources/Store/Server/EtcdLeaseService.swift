internal import MVCC
internal import NIOCore
internal import RPC
internal import Wire

/// etcdserverpb.Lease on a member.
struct EtcdLeaseService: Sendable {
    let member: StoreMember

    func register(on router: GRPCRouter) {
        router.register(Etcd.LeaseService.leaseGrant) { request, context in
            // Needs no permission, as in etcd; but a token, if there is one, must be good.
            _ = try await self.member.identify(context)
            return try await self.grant(request)
        }
        router.register(Etcd.LeaseService.leaseRevoke) { request, context in
            _ = try await self.member.propose(.revokeLease(id: request.id), for: context)
            return Etcd.LeaseRevokeResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.LeaseService.leaseTimeToLive) { request, context in
            let answer = try await self.member.asLeader(StorePeer.PeerService.timeToLive, request) {
                try await self.timeToLive(request)
            }
            try await self.requireReading(answer.keys, context)
            return answer
        }
        router.register(Etcd.LeaseService.leaseLeases) { _, _ in try await self.list() }
        let requirement = LeaderRequirement(presence: self.member.status.leaderPresence)
        router.registerBidirectional(path: Etcd.LeaseService.leaseKeepAlive.path) { requests, context, responses in
            try await requirement.run(context) {
                while let request = try await requests.next() {
                    if let frame = try self.quickKeepAlive(request), responses.offer(framed: frame) { continue }
                    let answer = try await self.keepAlive(try GRPCDecoding.message(request))
                    try await responses.write(encoded: answer.protobuf())
                }
            }
        }
    }

    private func grant(_ request: Etcd.LeaseGrantRequest) async throws -> Etcd.LeaseGrantResponse {
        let lease = try await self.member.grantLease(id: request.id, timeToLive: request.ttl)
        return Etcd.LeaseGrantResponse { response in
            response.header = self.member.header()
            response.id = lease.id
            response.ttl = lease.timeToLive
        }
    }

    /// Renews without waiting for anybody, where nobody is to be asked; nil where that can not be, or where the request
    /// is for the general decoder.
    private func quickKeepAlive(_ request: [UInt8]) throws -> ByteBuffer? {
        var reader = EtcdFieldReader(request)
        guard reader.number() == 0x08, let number = reader.number(), reader.isAtEnd, self.member.seesEverything else {
            return nil
        }
        let id = Int64(bitPattern: number)
        guard let renewal = self.member.clocks.renew(id) else { return self.member.framedKeepAlive(id, 0) }
        // The end of a checkpoint has to go through the log.
        return renewal.checkpoint == nil ? self.member.framedKeepAlive(id, renewal.timeToLive) : nil
    }

    /// A lease that has lapsed is answered with 0 seconds; the stream goes on.
    private func keepAlive(
        _ request: Etcd.LeaseKeepAliveRequest
    ) async throws -> Etcd.LeaseKeepAliveResponse {
        let renewal = StorePeer.LeaseRenewal { $0.id = request.id }
        let remainder = try await self.member.asLeader(StorePeer.PeerService.renewLease, renewal) {
            let seconds = try await self.member.renewLease(request.id)
            return StorePeer.LeaseRemainder { $0.ttl = seconds }
        }
        return Etcd.LeaseKeepAliveResponse { response in
            response.header = self.member.header()
            response.id = request.id
            response.ttl = remainder.ttl
        }
    }

    /// Answered by the leader, whose clocks count.
    func timeToLive(_ request: Etcd.LeaseTimeToLiveRequest) async throws -> Etcd.LeaseTimeToLiveResponse {
        let leases = try await self.member.leases()
        return Etcd.LeaseTimeToLiveResponse { response in
            response.header = self.member.header()
            response.id = request.id
            guard let granted = leases.timeToLive(of: request.id) else {
                response.ttl = -1
                return
            }
            response.ttl = self.member.clocks.remaining(request.id) ?? 0
            response.grantedTTL = granted
            if request.keys { response.keys = leases.keys(of: request.id) }
        }
    }

    /// Who may not read the keys of a lease is not told their names.
    private func requireReading(_ keys: [[UInt8]], _ context: RPCContext) async throws {
        guard self.member.auth.isEnabled, !keys.isEmpty else { return }
        _ = try await self.member.identify(context)
        try self.member.reading(context) { book, stamp throws(AuthRefusal) in
            for key in keys { try book.requireReading(KeyRange(key: key), stamp) }
        } _: {
        }
    }

    private func list() async throws -> Etcd.LeaseLeasesResponse {
        let leases = try await self.member.leases()
        return Etcd.LeaseLeasesResponse { response in
            response.header = self.member.header()
            response.leases = leases.ids.map { id in Etcd.LeaseStatus { $0.id = id } }
        }
    }
}
