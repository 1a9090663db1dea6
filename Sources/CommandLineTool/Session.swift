internal import ArgumentParser
internal import Foundation
internal import Identity
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging

/// The flags that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: "Path to the kubeconfig file.")
    var kubeconfig: String?

    @Option(name: .long, help: "The kubeconfig context to use.")
    var context: String?

    @Option(name: [.short, .long], help: "The namespace of this request.")
    var namespace: String?
}

/// A command's connection: the server, and the namespace that it works in.
struct Session: Sendable {
    var client: KubernetesClient
    var namespace: String
    var terminal: any Terminal

    /// Connects as the kubeconfig says: `--kubeconfig`, then KUBECONFIG, then ~/.kube/config, then Martlet's own.
    init(_ options: GlobalOptions, terminal: any Terminal = StandardTerminal()) throws {
        let path = try Self.kubeconfigPath(options)
        let kubeconfig = try Kubeconfig(path: path)
        let directory = URL(filePath: path).deletingLastPathComponent().path
        let connection = try kubeconfig.connection(context: options.context, directory: directory)
        let configuration = try ClientConfiguration(connection, userAgent: "mctl")
        var logger = Logger(label: "mctl")
        logger.logLevel = .error
        self.client = try KubernetesClient(configuration, logger: logger)
        self.namespace = options.namespace ?? connection.namespace
        self.terminal = terminal
    }

    static let defaultKubeconfigPath = "/etc/martlet/admin.kubeconfig"

    private static func kubeconfigPath(_ options: GlobalOptions) throws -> String {
        if let path = options.kubeconfig { return path }
        let environment = ProcessInfo.processInfo.environment
        if let paths = environment["KUBECONFIG"], !paths.isEmpty {
            return String(paths.split(separator: ":").first ?? "")
        }
        let home = (environment["HOME"] ?? "") + "/.kube/config"
        for path in [home, Self.defaultKubeconfigPath] where FileManager.default.isReadableFile(atPath: path) {
            return path
        }
        throw CommandError("no kubeconfig: give --kubeconfig, or set KUBECONFIG, or write \(home)")
    }
}
