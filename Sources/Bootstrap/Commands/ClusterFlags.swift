internal import ArgumentParser

/// The flags that say which cluster is meant: the same for all commands that work on one.
struct ClusterFlags: ParsableArguments {
    @Option(help: "What must outlive a restart of the machine.")
    var dataDir = "/var/lib/martlet"

    @Option(help: "Sockets, sandboxes and the log.")
    var stateDir = "/run/martlet"

    @Option(help: "Where the administrator's kubeconfig is written.")
    var kubeconfig = "/etc/martlet/admin.kubeconfig"

    @Option(help: "The node's name; by default the machine's.")
    var nodeName: String?

    @Option(help: "The node's address; by default the one that leads to other machines.")
    var nodeIP: String?

    @Option(help: "The API server's port.")
    var securePort = 6443

    @Option(name: [.customLong("store-port"), .customLong("etcd-port")], help: "The store's port at 127.0.0.1.")
    var storePort = 2379

    @Option(help: "The kubelet's port.")
    var kubeletPort = 10250

    @Option(help: "The DNS server's port.")
    var dnsPort = 10053

    @Option(help: "The addresses of pods.")
    var podCIDR = "10.244.0.0/16"

    @Option(help: "The addresses of services.")
    var serviceCIDR = "10.96.0.0/12"

    @Option(help: "The cluster's domain.")
    var clusterDomain = "cluster.local"

    /// The flags as one value, checked.
    func options() throws -> ClusterOptions {
        guard let podRange = AddressRange(self.podCIDR), podRange.prefixLength <= 29 else {
            throw BootstrapError(.badOption, "--pod-cidr \(self.podCIDR) is no range of at least 8 IPv4 addresses")
        }
        guard let serviceRange = AddressRange(self.serviceCIDR), serviceRange.prefixLength <= 28 else {
            throw BootstrapError(.badOption, "--service-cidr \(self.serviceCIDR) is no range of at least 16 addresses")
        }
        let address = self.nodeIP ?? NodeAddress.detect()
        guard AddressRange("\(address)/32") != nil else {
            throw BootstrapError(.badOption, "--node-ip \(address) is no IPv4 address")
        }
        for path in [self.dataDir, self.stateDir, self.kubeconfig] where !path.hasPrefix("/") || path == "/" {
            throw BootstrapError(.badOption, "\(path) is no absolute path")
        }
        var options = ClusterOptions(
            nodeName: (self.nodeName ?? NodeAddress.hostName()).lowercased(),
            nodeAddress: address,
            podRange: podRange,
            serviceRange: serviceRange
        )
        options.dataDirectory = self.dataDir
        options.stateDirectory = self.stateDir
        options.kubeconfigPath = self.kubeconfig
        for (flag, port) in [
            ("--secure-port", self.securePort), ("--store-port", self.storePort),
            ("--kubelet-port", self.kubeletPort), ("--dns-port", self.dnsPort),
        ] where !(1...65_535).contains(port) {
            throw BootstrapError(.badOption, "\(flag) \(port) is no port")
        }
        options.securePort = self.securePort
        options.storePort = self.storePort
        options.kubeletPort = self.kubeletPort
        options.dnsPort = self.dnsPort
        options.domain = self.clusterDomain
        return options
    }
}
