import Core
import Identity
import Testing

struct KubeconfigTests {
    @Test func textRoundTrips() throws {
        var config = Kubeconfig(
            clusterName: "martlet",
            cluster: .init(server: "https://127.0.0.1:6443", certificateAuthorityPEM: "CA\n"),
            userName: "admin",
            user: .init(clientCertificatePEM: "CERT\n", clientKeyPEM: "KEY\n")
        )
        config.users["robot"] = .init(token: "t")
        config.contexts["other"] = .init(cluster: "martlet", user: "robot", namespace: "work")
        let again = try Kubeconfig(yaml: config.yaml())
        #expect(again == config)
        #expect(again.currentContext == "admin@martlet")
    }

    @Test func connectionOfTheCurrentContext() throws {
        let config = Kubeconfig(
            clusterName: "martlet",
            cluster: .init(server: "https://127.0.0.1:6443", certificateAuthorityPEM: "CA\n"),
            userName: "admin",
            user: .init(clientCertificatePEM: "CERT\n", clientKeyPEM: "KEY\n")
        )
        let connection = try config.connection()
        #expect(connection.server == "https://127.0.0.1:6443")
        #expect(connection.certificateAuthorityPEM == "CA\n")
        #expect(connection.clientKeyPair == KeyPair(certificatePEM: "CERT\n", privateKeyPEM: "KEY\n"))
        #expect(connection.namespace == "default")
    }

    @Test func kubectlsOwnFileIsRead() throws {
        let config = try Kubeconfig(
            yaml: """
                apiVersion: v1
                kind: Config
                preferences: {}
                clusters:
                - cluster:
                    certificate-authority-data: Q0EK
                    server: https://10.0.0.1:6443
                    tls-server-name: kubernetes
                  name: c
                contexts:
                - context: {cluster: c, user: u, namespace: n}
                  name: u@c
                current-context: u@c
                users:
                - name: u
                  user:
                    client-certificate-data: Q0VSVAo=
                    client-key-data: S0VZCg==
                """
        )
        let connection = try config.connection()
        #expect(connection.certificateAuthorityPEM == "CA\n")
        #expect(connection.tlsServerName == "kubernetes")
        #expect(connection.namespace == "n")
        #expect(connection.clientKeyPair?.privateKeyPEM == "KEY\n")
    }

    @Test(arguments: [
        "[", "a: b: c", "clusters: 3", "clusters: [{name: c, cluster: {certificate-authority-data: '%%'}}]",
    ])
    func brokenFileIsRefused(yaml: String) {
        let error = #expect(throws: IdentityError.self) { try Kubeconfig(yaml: yaml) }
        #expect(error?.code == .invalidKubeconfig)
    }

    @Test func absentContextIsNamed() throws {
        let error = #expect(throws: IdentityError.self) { try Kubeconfig().connection(context: "nope") }
        #expect(error?.message == "context \"nope\" does not exist")
    }
}
