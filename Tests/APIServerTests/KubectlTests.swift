import Core
import Foundation
import Identity
import KubernetesAPI
import Testing

/// The real kubectl against the server. Skipped, and said so, where there is none.
struct KubectlTests {
    private static let path = "/usr/bin/kubectl"
    private static var isThere: Bool { FileManager.default.isExecutableFile(atPath: Self.path) }

    /// Runs kubectl as the administrator; what it prints on both channels, and how it ended.
    private static func run(_ kubeconfig: String, _ arguments: [String], input: String? = nil) async throws -> (
        text: String, code: Int32
    ) {
        let process = Process()
        process.executableURL = URL(filePath: Self.path)
        process.arguments = ["--kubeconfig", kubeconfig, "--cache-dir", kubeconfig + ".cache"] + arguments
        let output = Pipe()
        let feed = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = feed
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                do {
                    try process.run()
                    feed.fileHandleForWriting.write(Data((input ?? "").utf8))
                    try feed.fileHandleForWriting.close()
                    let data = output.fileHandleForReading.readDataToEndOfFile()
                    process.waitUntilExit()
                    continuation.resume(returning: (String(decoding: data, as: UTF8.self), process.terminationStatus))
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    private static let deployment = """
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

    @Test(.enabled(if: KubectlTests.isThere, "there is no /usr/bin/kubectl"))
    func worksAsAgainstAnyCluster() async throws {
        try await TestServer.run { server in
            let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(server.port)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let config = folder.appending(path: "kubeconfig").path
            let pair = try server.authority.issue(
                CertificateProfile(commonName: "admin", organizations: ["system:masters"], usages: [.client]),
                now: SystemWallClock().now()
            )
            let kubeconfig = Kubeconfig(
                clusterName: "test",
                cluster: .init(
                    server: "https://127.0.0.1:\(server.port)",
                    certificateAuthorityPEM: server.authority.certificatePEM
                ),
                userName: "admin",
                user: .init(clientCertificatePEM: pair.certificatePEM, clientKeyPEM: pair.privateKeyPEM)
            )
            try kubeconfig.write(to: config)
            func kubectl(_ line: String, input: String? = nil) async throws -> String {
                let result = try await Self.run(config, line.split(separator: " ").map(String.init), input: input)
                return result.text
            }
            let changed = Self.deployment.replacing("replicas: 3", with: "replicas: 4")
            #expect(try await kubectl("apply -f -", input: Self.deployment) == "deployment.apps/web created\n")
            #expect(try await kubectl("apply -f -", input: Self.deployment) == "deployment.apps/web unchanged\n")
            #expect(try await kubectl("apply -f -", input: changed) == "deployment.apps/web configured\n")
            let table = try await kubectl("get deployments")
            #expect(table.hasPrefix("NAME   READY   UP-TO-DATE   AVAILABLE   AGE\nweb    0/4     0            0"))
            #expect(try await kubectl("label deployment web a=b") == "deployment.apps/web labeled\n")
            #expect(try await kubectl("scale deployment web --replicas=2") == "deployment.apps/web scaled\n")
            let patched = try await kubectl(#"patch deployment web -p {"spec":{"replicas":1}}"#)
            #expect(patched == "deployment.apps/web patched\n")
            let waited = try await kubectl("wait --for=jsonpath={.spec.replicas}=1 deployment/web --timeout=10s")
            #expect(waited == "deployment.apps/web condition met\n")
            let service = try await kubectl("expose deployment web --port=80 --type=NodePort")
            #expect(service == "service/web exposed\n")
            #expect(try await kubectl("get service web -o jsonpath={.spec.clusterIP}").hasPrefix("10."))
            #expect(try await kubectl("explain deployment.spec.replicas").contains("replicas <integer>"))
            let probe = try await kubectl("explain pod.spec.containers.livenessProbe")
            #expect(probe.contains("Checks that the container is alive."))
            #expect(!probe.contains("<empty>") && !probe.contains("<no description>"))
            let strategy = try await kubectl("explain deployment.spec.strategy")
            #expect(strategy.contains("How old pods are replaced by new ones."))
            #expect(strategy.contains("Recreate ends all old pods first."))
            #expect(!strategy.contains("<empty>") && !strategy.contains("<no description>"))
            #expect(try await kubectl("api-resources").contains("deployments                         deploy"))
            #expect(try await kubectl("auth can-i create pods") == "yes\n")
            #expect(try await kubectl("delete deployment web") == "deployment.apps \"web\" deleted\n")
            let unknown = try await kubectl("apply -f -", input: changed.replacing("replicas: 4", with: "replicaz: 4"))
            #expect(unknown.contains(#"strict decoding error: unknown field "spec.replicaz""#))
            let absent = try await kubectl("get pod nope")
            #expect(absent == "Error from server (NotFound): pods \"nope\" not found\n")
        }
    }
}
