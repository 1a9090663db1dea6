internal import Logging
internal import RPC
internal import Raft
internal import Storage
internal import Transport
internal import Wire

/// Finds out who this member is, before it is there for the first time.
struct ClusterDirectory: Sendable {
    /// Numbers and members as a new member must know them.
    struct Findings: Sendable {
        var identity: MemberIdentity
        /// Who takes part from the start; nobody when the log is to tell.
        var membership: Membership
        var members: [Etcd.Member]

        /// A member like no other that nobody else knows of.
        static func sole(_ identity: MemberIdentity) -> Findings {
            Findings(
                identity: identity,
                membership: Membership(voters: [NodeID(identity.member)]),
                members: [Etcd.Member { $0.id = identity.member }]
            )
        }

        /// Notes in a state who takes part.
        func note(in change: KeyspaceChange) throws(StorageError) {
            try change.setMembership(self.membership)
            for member in self.members { try change.setMemberRecord(member.protobuf(), of: NodeID(member.id)) }
        }
    }

    let configuration: ClusterConfiguration
    let logger: Logger

    /// Works the numbers out, when the cluster is new; asks the others, when it exists.
    func find() async throws -> Findings {
        self.configuration.isNew ? try Self.findings(of: self.configuration) : try await self.join()
    }

    /// Works the numbers of a new cluster out, the same ones for every member.
    static func findings(of configuration: ClusterConfiguration) throws(StoreError) -> Findings {
        let token = configuration.token
        let members = configuration.initialMembers.map { member in
            Etcd.Member {
                $0.id = MemberNumbers.member(peerURLs: member.peerURLs, token: token).rawValue
                $0.name = member.name
                $0.peerURLs = member.peerURLs.sorted()
            }
        }
        let ids = members.map { NodeID($0.id) }
        guard Set(ids).count == ids.count else {
            throw StoreError(.invalidRequest, "two of the initial members have the same peer URLs")
        }
        guard let own = members.first(where: { $0.name == configuration.name }) else {
            let name = configuration.name
            throw StoreError(.invalidRequest, "couldn't find local name \"\(name)\" in the initial cluster")
        }
        guard own.peerURLs == configuration.peerURLs.sorted() else {
            throw StoreError(
                .invalidRequest,
                "--initial-cluster has \(own.peerURLs.joined(separator: ",")) for \(own.name) but "
                    + "--initial-advertise-peer-urls is \(configuration.peerURLs.joined(separator: ","))"
            )
        }
        let identity = MemberIdentity(member: own.id, cluster: MemberNumbers.cluster(of: ids))
        return Findings(identity: identity, membership: Membership(voters: ids), members: members)
    }

    private func join() async throws -> Findings {
        let own = Set(self.configuration.peerURLs)
        let others = self.configuration.initialMembers.flatMap(\.peerURLs).filter { !own.contains($0) }
        for url in others {
            guard let list = await self.ask(url) else { continue }
            guard let member = list.members.first(where: { Set($0.peerURLs) == own }) else {
                throw StoreError(
                    .memberNotFound,
                    "the cluster does not know of a member with peer URLs \(own.sorted().joined(separator: ",")): "
                        + "add it with `etcdctl member add` first"
                )
            }
            let identity = MemberIdentity(member: member.id, cluster: list.header.clusterId)
            return Findings(identity: identity, membership: Membership(voters: []), members: list.members)
        }
        throw StoreError(
            .unavailable,
            "cannot fetch cluster info from peer urls: could not retrieve cluster information"
        )
    }

    private func ask(_ text: String) async -> Etcd.MemberListResponse? {
        guard let url = PeerURL(text) else { return nil }
        do {
            var options = HTTPClientOptions()
            options.connectTimeout = .seconds(2)
            let tls = url.isSecure ? self.configuration.tls ?? TLSClientConfiguration() : nil
            let http = try HTTPClient(endpoint: url.endpoint, tls: tls, options: options, logger: self.logger)
            let client = GRPCClient(http: http)
            let request = Etcd.MemberListRequest()
            let answer = try? await client.call(StorePeer.PeerService.members, request, timeout: .seconds(5))
            await http.shutdown()
            return answer
        } catch {
            return nil
        }
    }
}
