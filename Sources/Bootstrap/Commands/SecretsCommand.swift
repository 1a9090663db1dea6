internal import ArgumentParser

/// `martlet secrets`: the keys under which a cluster's secrets lie in its store.
struct SecretsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secrets",
        abstract: "Look after the keys under which secrets lie in the store.",
        subcommands: [Rotate.self]
    )

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a new key: a running server writes all secrets anew under it within seconds."
        )

        @OptionGroup var cluster: ClusterFlags

        func run() async throws {
            let path = ClusterLayout(try self.cluster.options()).encryption
            for name in try EncryptionKeys.rotate(path) {
                Console().line("\(path) has a new first key \(name); older keys still read what they wrote")
            }
        }
    }
}
