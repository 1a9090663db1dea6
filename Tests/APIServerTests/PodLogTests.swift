import APIServer
import Core
import Identity
import KubernetesAPI
import Logging
import NIOCore
import Testing
import Transport

/// Logs that the server passes on from a kubelet.
struct PodLogTests {
    /// Answers as a kubelet would, and says what it was asked.
    private struct Kubelet: HTTPHandler {
        func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
            let user = request.peer.certificates.first.flatMap { try? PeerCertificate(der: $0) }?.commonName ?? "nobody"
            do {
                if request.head.path.contains("/broken") {
                    let text = ByteBuffer(string: "container \"broken\" in pod \"p\" is waiting to start")
                    try await response.respond(status: 400, body: text)
                    return
                }
                try await response.sendHead(status: 200, headers: ["content-type": "text/plain"])
                try await response.write(ByteBuffer(string: "\(user)\n"))
                try await response.write(ByteBuffer(string: request.head.path + "\n"))
                try await response.finish()
            } catch {
                response.reset()
            }
        }
    }

    @Test func logsComeFromTheKubelet() async throws {
        let now = SystemWallClock().now()
        let authority = try CertificateAuthority(commonName: "test", now: now)
        let serving = try authority.issue(
            CertificateProfile(commonName: "kubelet", ipAddresses: ["127.0.0.1"], usages: [.server]),
            now: now
        )
        let own = try authority.issue(CertificateProfile(commonName: "kube-apiserver", usages: [.client]), now: now)
        let kubelet = try HTTPServer(
            addresses: [.tcp(host: "127.0.0.1", port: 0)],
            tls: TLSServerConfiguration(
                certificateChainPEM: serving.certificatePEM,
                privateKeyPEM: serving.privateKeyPEM,
                clientCAPEM: authority.certificatePEM,
                clientCertificates: .required
            ),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            handler: Kubelet()
        )
        guard case .tcp(_, let port) = try await kubelet.bind().first else { throw TestFailure("no address") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await kubelet.run() }
            try await TestServer.run(authority: authority) {
                $0.kubeletClient = TLSClientConfiguration(
                    trust: .authorities(pem: authority.certificatePEM),
                    certificateChainPEM: own.certificatePEM,
                    privateKeyPEM: own.privateKeyPEM
                )
            } _: { server in
                try await Self.check(server, kubeletPort: port)
            }
            group.cancelAll()
        }
    }

    private static func check(_ server: TestServer, kubeletPort: Int) async throws {
        let account = #"{"metadata":{"name":"default"}}"#
        _ = try await server.send("POST", "/api/v1/namespaces/default/serviceaccounts", account)
        _ = try await server.send("POST", "/api/v1/nodes", #"{"metadata":{"name":"n"}}"#)
        let status = """
            {"status":{"addresses":[{"type":"InternalIP","address":"127.0.0.1"}],
            "daemonEndpoints":{"kubeletEndpoint":{"Port":\(kubeletPort)}}}}
            """
        let merge: HTTPHeaders = ["content-type": "application/merge-patch+json"]
        #expect(try await server.send("PATCH", "/api/v1/nodes/n/status", status, headers: merge).status == 200)
        let pod = """
            {"metadata":{"name":"p"},"spec":{"nodeName":"n",
            "containers":[{"name":"c","image":"i"},{"name":"broken","image":"i"}]}}
            """
        let made = try await server.send("POST", "/api/v1/namespaces/default/pods", pod)
        #expect(made.status == 201, "\(made.text)")
        let path = "/api/v1/namespaces/default/pods/p/log"
        let log = try await server.send("GET", path + "?container=c&tailLines=3")
        #expect(log.status == 200)
        #expect(log.text == "kube-apiserver\n/containerLogs/default/p/c?tailLines=3\n")
        let several = try await server.send("GET", path)
        #expect(several.status == 400)
        #expect(
            several["message"] == "a container name must be specified for pod p, choose one of: [c broken]"
        )
        let waiting = try await server.send("GET", path + "?container=broken")
        #expect(waiting.status == 400)
        #expect(waiting["message"] == #"container "broken" in pod "p" is waiting to start"#)
        let unknown = try await server.send("GET", path + "?container=x")
        #expect(unknown["message"] == "container x is not valid for pod p")
    }
}
