internal import RPC
internal import Raft
internal import Wire

/// etcdserverpb.Cluster on a member. What changes the cluster is decided by the leader: others pass it on.
struct EtcdClusterService: Sendable {
    let member: StoreMember

    func register(on router: GRPCRouter) {
        router.register(Etcd.ClusterService.memberList) { request, _ in try await self.list(request) }
        router.register(Etcd.ClusterService.memberAdd) { request, _ in
            try await self.member.asLeader(StorePeer.PeerService.addMember, request) { try await self.add(request) }
        }
        router.register(Etcd.ClusterService.memberRemove) { request, _ in
            try await self.member.asLeader(StorePeer.PeerService.removeMember, request) {
                try await self.remove(request)
            }
        }
        router.register(Etcd.ClusterService.memberUpdate) { request, _ in
            try await self.member.asLeader(StorePeer.PeerService.updateMember, request) {
                try await self.update(request)
            }
        }
        router.register(Etcd.ClusterService.memberPromote) { request, _ in
            try await self.member.asLeader(StorePeer.PeerService.promoteMember, request) {
                try await self.promote(request)
            }
        }
    }

    private func list(_ request: Etcd.MemberListRequest) async throws -> Etcd.MemberListResponse {
        if request.linearizable { try await self.member.linearize() }
        return Etcd.MemberListResponse { response in
            response.header = self.member.headerWithoutRevision()
            response.members = self.member.book.members
        }
    }

    func add(_ request: Etcd.MemberAddRequest) async throws -> Etcd.MemberAddResponse {
        let urls = try Self.check(request.peerURLs)
        let id = self.member.makeMemberID(peerURLs: urls)
        let added = Etcd.Member { member in
            member.id = id.rawValue
            member.peerURLs = urls
            member.isLearner = request.isLearner
        }
        let members = try await self.member.change(.add(added))
        return Etcd.MemberAddResponse { response in
            response.header = self.member.headerWithoutRevision()
            response.member = added
            response.members = members
        }
    }

    func remove(_ request: Etcd.MemberRemoveRequest) async throws -> Etcd.MemberRemoveResponse {
        let members = try await self.member.change(.remove(NodeID(request.id)))
        return Etcd.MemberRemoveResponse { response in
            response.header = self.member.headerWithoutRevision()
            response.members = members
        }
    }

    func update(_ request: Etcd.MemberUpdateRequest) async throws -> Etcd.MemberUpdateResponse {
        let urls = try Self.check(request.peerURLs)
        let members = try await self.member.change(.update(NodeID(request.id), peerURLs: urls))
        return Etcd.MemberUpdateResponse { response in
            response.header = self.member.headerWithoutRevision()
            response.members = members
        }
    }

    func promote(_ request: Etcd.MemberPromoteRequest) async throws -> Etcd.MemberPromoteResponse {
        let members = try await self.member.change(.promote(NodeID(request.id)))
        return Etcd.MemberPromoteResponse { response in
            response.header = self.member.headerWithoutRevision()
            response.members = members
        }
    }

    private static func check(_ peerURLs: [String]) throws -> [String] {
        guard !peerURLs.isEmpty, peerURLs.allSatisfy({ PeerURL($0) != nil }) else {
            throw StoreError(.invalidRequest, EtcdText.badPeerURLs)
        }
        return peerURLs.sorted()
    }
}
