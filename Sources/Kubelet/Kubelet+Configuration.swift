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
        /// The cluster's domain.
        package var clusterDomain = "cluster.local"
        /// The host's resolver configuration, which pods of the policy `Default` share.
        package var resolvConfPath = "/etc/resolv.conf"
        /// Labels to register the node with, beside its own.
        package var nodeLabels: [String: String] = [:]
        /// The port and address of the kubelet's own server; port 0 picks one, nil serves nothing.
        package var port: Int? = 10250
        /// The address to serve at.
        package var address = "0.0.0.0"
        /// What the server shows, PEM, and whose clients it accepts; without them it does not serve.
        package var serverCertificatePEM: String?
        /// The key of the server's certificate, PEM.
        package var serverPrivateKeyPEM: String?
        /// The authority of the server's clients, PEM.
        package var clientCAPEM: String?
        /// Pods at a time, as the node tells the scheduler.
        package var maxPods = 110
        /// A log that grows larger is set aside.
        package var logMaxBytes: Int64 = 10 << 20
        /// How many files of one log are kept.
        package var logMaxFiles = 5
        /// The parent of all pods' cgroups; empty lets the runtime choose.
        package var cgroupRoot = "/kubepods"

        /// When pods must go for the node's sake.
        package var evictionThresholds = EvictionThreshold.defaults
        /// How long the node calls itself short after it no longer is.
        package var evictionPressureTransitionPeriod = Duration.seconds(300)
        /// The longest grace of a pod that goes for a soft threshold.
        package var evictionMaxPodGraceSeconds: Int64 = 0
        /// Unused images go when their disk is as full as this, in percent,
        package var imageHighThresholdPercent = 85
        /// until it is only as full as this,
        package var imageLowThresholdPercent = 80
        /// and only those that have been here as long as this.
        package var imageAgeMin = Duration.seconds(120)

        /// A configuration with the usual choices for everything else.
        package init(nodeName: String, nodeIPs: [String], runtimeSocketPath: String) {
            self.nodeName = nodeName
            self.nodeIPs = nodeIPs
            self.runtimeSocketPath = runtimeSocketPath
        }
    }
}
