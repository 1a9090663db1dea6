internal import KubernetesAPI

/// The `/etc/hosts` of a pod's containers. Pure.
enum HostsFile {
    /// Of a pod on a network of its own.
    static func make(for pod: CoreV1.Pod, ips: [String], hostname: String, clusterDomain: String) -> String {
        var lines = [
            "# Kubernetes-managed hosts file.",
            "127.0.0.1\tlocalhost",
            "::1\tlocalhost ip6-localhost ip6-loopback",
            "fe00::0\tip6-localnet",
            "fe00::0\tip6-mcastprefix",
            "fe00::1\tip6-allnodes",
            "fe00::2\tip6-allrouters",
        ]
        let subdomain = pod.spec.subdomain
        let full = "\(hostname).\(subdomain).\(pod.metadata.namespace).svc.\(clusterDomain)"
        let names = subdomain.isEmpty ? hostname : "\(full)\t\(hostname)"
        lines += ips.map { "\($0)\t\(names)" }
        return (lines + Self.aliases(pod)).joined(separator: "\n") + "\n"
    }

    /// Of a pod on the host's network, from the host's own file.
    static func make(for pod: CoreV1.Pod, hostFile: String) -> String {
        let head = "# Kubernetes-managed hosts file (host network).\n" + hostFile
        let aliases = Self.aliases(pod)
        return aliases.isEmpty ? head : head + aliases.joined(separator: "\n") + "\n"
    }

    private static func aliases(_ pod: CoreV1.Pod) -> [String] {
        let aliases = pod.spec.hostAliases
        guard !aliases.isEmpty else { return [] }
        return ["", "# Entries added by HostAliases."]
            + aliases.map { "\($0.ip)\t\($0.hostnames.joined(separator: "\t"))" }
    }
}
