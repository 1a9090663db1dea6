internal import KubernetesAPI
internal import Wire

/// Decides how a pod resolves names. Pure.
struct ResolverConfiguration: Hashable, Sendable {
    var servers: [String] = []
    var searches: [String] = []
    var options: [String] = []

    /// Reads a resolv.conf(5).
    init(parsing text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let keyword = words.first, !keyword.hasPrefix("#"), !keyword.hasPrefix(";") else { continue }
            switch keyword {
            case "nameserver": self.servers += words.dropFirst().prefix(1)
            case "search": self.searches = words.dropFirst().map { $0 == "." ? $0 : Self.withoutDot($0) }
            case "options": self.options += words.dropFirst()
            default: break
            }
        }
    }

    private init() {}

    private static func withoutDot(_ name: String) -> String { name.hasSuffix(".") ? String(name.dropLast()) : name }

    /// What a pod gets, from its policy, its own wishes, the cluster's servers and the host's configuration.
    static func make(
        for pod: CoreV1.Pod,
        clusterDNS: [String],
        clusterDomain: String,
        host: ResolverConfiguration
    ) -> ResolverConfiguration {
        let spec = pod.spec
        var result = ResolverConfiguration()
        let isClusterFirst: Bool
        switch spec.dnsPolicy {
        case "None", "Default": isClusterFirst = false
        case "ClusterFirstWithHostNet": isClusterFirst = true
        default: isClusterFirst = !spec.hostNetwork
        }
        if isClusterFirst, !clusterDNS.isEmpty {
            let namespace = pod.metadata.namespace
            let own = ["\(namespace).svc.\(clusterDomain)", "svc.\(clusterDomain)", clusterDomain]
            result.servers = clusterDNS
            result.searches = own + host.searches.filter { !own.contains($0) }
            result.options = ["ndots:5"]
        } else if spec.dnsPolicy != "None" {
            result = host
        }
        if let wishes = spec.dnsConfig { result.add(wishes) }
        // The resolver's own limits: three servers, 32 domains.
        result.servers = Array(result.servers.prefix(3))
        result.searches = Array(result.searches.prefix(32))
        return result
    }

    private mutating func add(_ wishes: CoreV1.PodDNSConfig) {
        self.servers = (self.servers + wishes.nameservers).uniqued()
        self.searches = (self.searches + wishes.searches).uniqued()
        for option in wishes.options {
            self.options.removeAll { $0 == option.name || $0.hasPrefix("\(option.name):") }
            self.options.append(option.value.map { $0.isEmpty ? option.name : "\(option.name):\($0)" } ?? option.name)
        }
    }

    /// As the runtime is told.
    var cri: CRI.DNSConfig {
        CRI.DNSConfig {
            $0.servers = self.servers
            $0.searches = self.searches
            $0.options = self.options
        }
    }
}

extension [String] {
    /// The elements in order, without repetitions.
    fileprivate func uniqued() -> [String] {
        var seen: Set<String> = []
        return self.filter { seen.insert($0).inserted }
    }
}
