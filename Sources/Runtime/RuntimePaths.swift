/// Where the runtime keeps what.
struct RuntimePaths: Sendable {
    let root: String
    let state: String

    init(_ configuration: RuntimeConfiguration) {
        self.root = configuration.root
        self.state = configuration.state
    }

    var images: String { self.root + "/images" }

    // Records and writable layers, kept across reboots.
    var sandboxRecords: String { self.root + "/sandboxes" }
    var containerRecords: String { self.root + "/containers" }
    func sandboxRecord(_ id: String) -> String { "\(self.sandboxRecords)/\(id)/record.json" }
    func containerRecord(_ id: String) -> String { "\(self.containerRecords)/\(id)/record.json" }
    func containerFiles(_ id: String) -> String { "\(self.containerRecords)/\(id)" }

    // Mounts, sockets and bundles of what runs.
    var sandboxes: String { self.state + "/sandboxes" }
    var bundles: String { self.state + "/containers" }
    var networkNamespaces: String { self.state + "/netns" }
    var sockets: String { self.state + "/s" }
    /// The OCI runtime's own state.
    var ociState: String { self.state + "/oci" }
    func sandbox(_ id: String) -> String { "\(self.sandboxes)/\(id)" }
    func bundle(_ id: String) -> String { "\(self.bundles)/\(id)" }
    func networkNamespace(_ id: String) -> String { "\(self.networkNamespaces)/\(id)" }
}
