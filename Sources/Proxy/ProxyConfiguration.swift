/// What the proxy needs to know of its node.
package struct ProxyConfiguration: Sendable {
    /// The node's name.
    package var nodeName: String
    /// The addresses of all pods of the cluster.
    package var podCIDR: String
    /// The addresses of the node's own pods.
    package var nodePodCIDR: String
    /// The nftables table: one a cluster.
    package var tableName = "martlet"

    /// Describes a node.
    package init(nodeName: String, podCIDR: String, nodePodCIDR: String) {
        self.nodeName = nodeName
        self.podCIDR = podCIDR
        self.nodePodCIDR = nodePodCIDR
    }
}
