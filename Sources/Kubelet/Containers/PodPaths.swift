internal import KubernetesAPI

/// Where the files of one pod are, laid out as a kubelet's are.
struct PodPaths: Hashable, Sendable {
    let root: String
    let logs: String

    init(_ configuration: Kubelet.Configuration, _ metadata: MetaV1.ObjectMeta) {
        self.root = "\(configuration.rootDirectory)/pods/\(metadata.uid)"
        self.logs = "\(configuration.podLogsDirectory)/\(metadata.namespace)_\(metadata.name)_\(metadata.uid)"
    }

    var volumes: String { self.root + "/volumes" }
    var hostsFile: String { self.root + "/etc-hosts" }

    /// The directory of one volume; `plugin` as in `empty-dir`.
    func volume(_ name: String, plugin: String) -> String { "\(self.volumes)/kubernetes.io~\(plugin)/\(name)" }

    /// The file for a container's last words.
    func terminationMessage(_ container: String, attempt: UInt32) -> String {
        "\(self.root)/containers/\(container)/\(attempt)"
    }
}
