/// All that can be chosen about a cluster on one machine; with other directories and ports several fit on it.
package struct ClusterOptions: Hashable, Sendable {
    /// What must outlive a restart of the machine.
    package var dataDirectory = "/var/lib/martlet"
    /// What need not: sockets, sandboxes, the log.
    package var stateDirectory = "/run/martlet"
    /// Where the administrator's kubeconfig is written.
    package var kubeconfigPath = "/etc/martlet/admin.kubeconfig"
    /// The node's name; by default the machine's.
    package var nodeName: String
    /// The node's address.
    package var nodeAddress: String
    /// The API server's port.
    package var securePort = 6443
    /// The port, at 127.0.0.1, where the store speaks etcd's protocol.
    package var storePort = 2379
    /// The kubelet's port.
    package var kubeletPort = 10250
    /// The port where the cluster's DNS server listens; pods reach it through its service.
    package var dnsPort = 10053
    /// The addresses of pods.
    package var podRange: AddressRange
    /// The addresses of services.
    package var serviceRange: AddressRange
    /// The cluster's domain.
    package var domain = "cluster.local"

    /// The usual choices for a node.
    package init(nodeName: String, nodeAddress: String, podRange: AddressRange, serviceRange: AddressRange) {
        self.nodeName = nodeName
        self.nodeAddress = nodeAddress
        self.podRange = podRange
        self.serviceRange = serviceRange
    }

    /// The node's part of the pods' addresses: the first /24.
    package var nodePodRange: AddressRange {
        self.podRange.part(at: 0, prefixLength: max(24, self.podRange.prefixLength)) ?? self.podRange
    }

    /// The address of the service `kubernetes`: the first of the range.
    package var apiServiceAddress: String {
        self.serviceRange.address(at: 1) ?? ""
    }

    /// The address of the cluster's DNS service: the tenth of the range.
    package var dnsServiceAddress: String {
        self.serviceRange.address(at: 10) ?? ""
    }

    /// What tells this cluster's traces in the kernel from those of others: empty for the usual directories.
    package var suffix: String {
        if self.stateDirectory == "/run/martlet" { return "" }
        // FNV-1a: stable across runs, unlike Swift's own hashes.
        let hash = self.stateDirectory.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return "-" + String(hash, radix: 36)
    }

    /// The name of the nftables table.
    package var tableName: String { "martlet" + self.suffix }

    /// The name of the pods' bridge; interface names have 15 bytes at most.
    package var bridgeName: String { String(("martlet" + self.suffix).prefix(15)) }

    /// The control group above all pods.
    package var cgroupName: String { "martlet" + self.suffix }
}
