import Core
import Foundation
import Identity
import Store
import Testing
import Transport

@Suite(.enabled(if: Etcdctl.isInstalled, "etcdctl is not installed at \(Etcdctl.path)"))
struct TLSTests {
    private let directory: TemporaryDirectory
    private let authority: CertificateAuthority

    init() throws {
        self.directory = try TemporaryDirectory()
        self.authority = try CertificateAuthority(commonName: "store", now: SystemWallClock().now())
    }

    private func issue(_ name: String, _ usage: CertificateProfile.Usage) throws -> KeyPair {
        let profile = CertificateProfile(commonName: name, ipAddresses: ["127.0.0.1"], usages: [usage])
        return try self.authority.issue(profile, now: SystemWallClock().now())
    }

    private func save(_ text: String, _ name: String) throws -> String {
        let path = "\(self.directory.path)/\(name)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func servesOnlyWhoHasACertificate() async throws {
        let pair = try self.issue("server", .server)
        let tls = TLSServerConfiguration(
            certificateChainPEM: pair.certificatePEM,
            privateKeyPEM: pair.privateKeyPEM,
            clientCAPEM: self.authority.certificatePEM,
            clientCertificates: .required
        )
        let client = try self.issue("client", .client)
        let trust = ["--cacert", try self.save(self.authority.certificatePEM, "ca.crt")]
        let own = [
            "--cert", try self.save(client.certificatePEM, "client.crt"),
            "--key", try self.save(client.privateKeyPEM, "client.key"),
        ]
        try await withServedStore(tls: tls) { port, _ in
            var etcdctl = Etcdctl(endpoint: "https://127.0.0.1:\(port)", options: trust + own)
            #expect(try await etcdctl.run("put", "secret", "kept").text == "OK\n")
            #expect(try await etcdctl.run("get", "secret").text == "secret\nkept\n")
            etcdctl.options = trust + ["--dial-timeout", "1s", "--command-timeout", "1s"]
            #expect(try await etcdctl.run("get", "secret").status != 0)

            let endpoint = HTTPEndpoint.tcp(host: "127.0.0.1", port: port)
            let ours = TLSClientConfiguration(
                trust: .authorities(pem: self.authority.certificatePEM),
                certificateChainPEM: client.certificatePEM,
                privateKeyPEM: client.privateKeyPEM
            )
            let store = try EtcdStore(endpoints: [endpoint], tls: ours, logger: silentLogger)
            #expect(try await store.get(Array("secret".utf8)).value?.value == Array("kept".utf8))
            await store.shutdown()
        }
    }
}
