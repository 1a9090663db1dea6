internal import Linux
internal import Proxy

/// What the kernel's settings were before a cluster came to the machine, so that a reset can give them back.
///
/// One line a setting: path, space, value. The record is in the directory for state, which a restart of the machine
/// empties; that sets the kernel back as well.
struct KernelSettingsRecord {
    let path: String

    /// Notes the settings as they are, unless an earlier start of the cluster did.
    func note() throws {
        guard !Files.exists(self.path) else { return }
        let lines = KernelSettings.paths.compactMap { path in Files.line(path).map { "\(path) \($0)\n" } }
        try Files.makeDirectories(Files.parent(self.path))
        try Files.replace(self.path, with: Array(lines.joined().utf8))
    }

    /// Gives back what differs, unless another cluster on the machine needs it.
    func restore() async throws {
        guard let text = Files.line(self.path), try await !Self.hasOtherCluster() else { return }
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, Files.line(parts[0]) != parts[1] else { continue }
            try Files.write(Array(parts[1].utf8), to: parts[0])
        }
    }

    /// Whether the kernel has a table of a proxy. That of the cluster that is being reset is gone by now.
    private static func hasOtherCluster() async throws -> Bool {
        try await NftClient().tables().contains { $0.hasPrefix("martlet") }
    }
}
