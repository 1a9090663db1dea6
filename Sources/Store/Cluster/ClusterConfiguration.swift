package import Transport

/// How a member finds the others of its cluster; etcd's flags have the same names.
package struct ClusterConfiguration: Sendable {
    /// A member that is named when a cluster is set up.
    package struct InitialMember: Hashable, Sendable {
        /// Its name.
        package var name: String
        /// Where it listens to its peers.
        package var peerURLs: [String]

        /// A member to be.
        package init(name: String, peerURLs: [String]) {
            self.name = name
            self.peerURLs = peerURLs
        }
    }

    /// This member's name.
    package var name: String
    /// Where others reach this member.
    package var peerURLs: [String]
    /// Where clients reach this member.
    package var clientURLs: [String]
    /// The members that set up the cluster, this one among them; when it joins a cluster, those that it asks.
    package var initialMembers: [InitialMember]
    /// Tells clusters apart that are set up with the same addresses.
    package var token = "etcd-cluster"
    /// Whether the cluster is set up by its initial members, or exists and was told of this member.
    package var isNew = true
    /// How often a leader makes itself heard.
    package var heartbeatInterval = Duration.milliseconds(100)
    /// How long a member waits for a leader before it starts an election, at least.
    package var electionTimeout = Duration.milliseconds(1000)
    /// How this member shows itself to its peers and whom it trusts.
    package var tls: TLSClientConfiguration?

    /// A cluster of the given members.
    package init(name: String, peerURLs: [String], clientURLs: [String], initialMembers: [InitialMember]) {
        self.name = name
        self.peerURLs = peerURLs
        self.clientURLs = clientURLs
        self.initialMembers = initialMembers
    }

    /// Reads `a=URL,a=URL,b=URL`, as etcd's flag `--initial-cluster` has it.
    package static func initialMembers(in text: String) throws(StoreError) -> [InitialMember] {
        var members: [InitialMember] = []
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2, PeerURL(pair[1]) != nil else {
                throw StoreError(.invalidRequest, "\(part) is not name=http://host:port")
            }
            if let place = members.firstIndex(where: { $0.name == pair[0] }) {
                members[place].peerURLs.append(pair[1])
            } else {
                members.append(InitialMember(name: pair[0], peerURLs: [pair[1]]))
            }
        }
        return members
    }
}
