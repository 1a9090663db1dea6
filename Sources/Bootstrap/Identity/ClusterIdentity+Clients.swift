package import Identity
package import KubernetesClient
internal import Transport

extension ClusterIdentity {
    /// How a component reaches the API server of its own machine.
    package func clientConfiguration(_ component: Component, _ options: ClusterOptions) -> ClientConfiguration {
        let pair = self.clients[component]
        let tls = TLSClientConfiguration(
            trust: .authorities(pem: self.authority.certificatePEM),
            certificateChainPEM: pair?.certificatePEM,
            privateKeyPEM: pair?.privateKeyPEM
        )
        return ClientConfiguration(
            endpoint: .tcp(host: "127.0.0.1", port: options.securePort),
            tls: tls,
            userAgent: "martlet-\(component.rawValue)"
        )
    }

    /// The administrator's kubeconfig.
    package func kubeconfig(_ options: ClusterOptions) -> Kubeconfig {
        let pair = self.clients[.administrator]
        return Kubeconfig(
            clusterName: "martlet",
            cluster: .init(
                server: "https://127.0.0.1:\(options.securePort)",
                certificateAuthorityPEM: self.authority.certificatePEM
            ),
            userName: "kubernetes-admin",
            user: .init(clientCertificatePEM: pair?.certificatePEM, clientKeyPEM: pair?.privateKeyPEM)
        )
    }
}
