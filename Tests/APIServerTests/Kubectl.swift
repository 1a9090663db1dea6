import Core
import Foundation
import Identity

/// The real kubectl as the administrator of a test's server.
struct Kubectl {
    static let path = "/usr/bin/kubectl"
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: Self.path) }

    /// A manifest to try things with.
    static let deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, labels: {app: web}}
        spec:
          replicas: 3
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec: {containers: [{name: nginx, image: "nginx:1.14.2", ports: [{containerPort: 80}]}]}
        """

    let kubeconfig: String

    /// Runs `body` with a kubeconfig that lives as long.
    static func run(_ server: TestServer, _ body: (Kubectl) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(server.port)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let config = folder.appending(path: "kubeconfig").path
        let pair = try server.authority.issue(
            CertificateProfile(commonName: "admin", organizations: ["system:masters"], usages: [.client]),
            now: SystemWallClock().now()
        )
        try Kubeconfig(
            clusterName: "test",
            cluster: .init(
                server: "https://127.0.0.1:\(server.port)",
                certificateAuthorityPEM: server.authority.certificatePEM
            ),
            userName: "admin",
            user: .init(clientCertificatePEM: pair.certificatePEM, clientKeyPEM: pair.privateKeyPEM)
        ).write(to: config)
        try await body(Kubectl(kubeconfig: config))
    }

    /// What a command line prints on both channels.
    func callAsFunction(_ line: String, input: String = "") async throws -> String {
        let arguments =
            ["--kubeconfig", self.kubeconfig, "--cache-dir", self.kubeconfig + ".cache"]
            + line.split(separator: " ").map(String.init)
        return try await Program.run(Self.path, arguments, input: input).text
    }
}
