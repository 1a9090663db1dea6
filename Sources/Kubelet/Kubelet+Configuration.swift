extension Kubelet {
    /// Everything a kubelet is told from outside.
    package struct Configuration: Sendable {
        /// The node's name.
        package var nodeName: String
        /// The node's addresses, the primary one first.
        package var nodeIPs: [String]
        /// The runtime's socket.
        package var runtimeSocketPath: String
        /// Where pods' volumes and files are kept.
        package var rootDirectory = "/var/lib/martlet/kubelet"
        /// Where containers' logs are kept.
        package var podLogsDirectory = "/var/log/pods"
        /// Manifests of static pods; nil for none.
        package var podManifestPath: String?
        /// What pods with the policy `ClusterFirst` resolve names with.
        package var clusterDNS: [String] = ["10.96.0.10"]
        package var clusterDomain = "cluster.local"
        /// The host's resolver configuration, which pods of the policy `Default` share.
        package var resolvConfPath = "/etc/resolv.conf"
        /// Labels to register the node with, beside its own.
        package var nodeLabels: [String: String] = [:]
        /// The port and address of the kubelet's own server; port 0 picks one, nil serves nothing.
        package var port: Int? = 10250
        package var address = "0.0.0.0"
        /// What the server shows, PEM, and whose clients it accepts; without them it does not serve.
        package var serverCertificatePEM: String?
        package var serverPrivateKeyPEM: String?
        package var clientCAPEM: String?
        package var maxPods = 110
        package var logMaxBytes: Int64 = 10 << 20
        package var logMaxFiles = 5
        /// The parent of all pods' cgroups; empty lets the runtime choose.
        package var cgroupRoot = "/kubepods"

        package init(nodeName: String, nodeIPs: [String], runtimeSocketPath: String) {
            self.nodeName = nodeName
            self.nodeIPs = nodeIPs
            self.runtimeSocketPath = runtimeSocketPath
        }
    }
}
