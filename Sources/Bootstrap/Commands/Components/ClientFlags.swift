internal import ArgumentParser
internal import Identity
internal import KubernetesClient
internal import Logging

/// How a component reaches the API server.
struct ClientFlags: ParsableArguments {
    @Option(help: "The kubeconfig that says where the API server is and who this component is.")
    var kubeconfig: String

    func client(_ component: String, _ logger: Logger) throws -> KubernetesClient {
        let directory = self.kubeconfig.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let config = try Kubeconfig(path: self.kubeconfig)
        let connection = try config.connection(directory: directory.isEmpty ? "." : directory.joined(separator: "/"))
        return try KubernetesClient(
            ClientConfiguration(connection, userAgent: "martlet-\(component)"),
            logger: logger
        )
    }
}
