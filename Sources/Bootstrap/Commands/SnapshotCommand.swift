internal import ArgumentParser
internal import Store

/// `martlet snapshot`: a store's backups, which are etcd's.
struct SnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Examine and restore snapshots of the store, or of an etcd.",
        subcommands: [Restore.self, Status.self]
    )

    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a member's data directory from a snapshot or from an etcd's member/snap/db."
        )

        @Argument(help: "The file.") var file: String
        @Option(help: "The directory to make; by default the member's name and `.etcd`.") var dataDir: String?
        @Option(help: "The member's name.") var name = "default"
        @Option(help: "The members and their peer URLs.") var initialCluster = "default=http://localhost:2380"
        @Option(help: "What tells the cluster from another one.") var initialClusterToken = "etcd-cluster"
        @Option(help: "The member's peer URLs.") var initialAdvertisePeerUrls = "http://localhost:2380"
        @Flag(help: "Ignore the hash behind the snapshot, which a file member/snap/db lacks.")
        var skipHashCheck = false
        @Flag(help: "Leave users and roles behind, and authentication not enabled.")
        var dropAuth = false

        func run() async throws {
            let directory = self.dataDir ?? "\(self.name).etcd"
            var restore = StoreRestore(path: self.file, dataDirectory: directory)
            restore.skipsHashCheck = self.skipHashCheck
            restore.dropsAuthentication = self.dropAuth
            restore.identity.name = self.name
            restore.identity.initialCluster = self.initialCluster
            restore.identity.clusterToken = self.initialClusterToken
            restore.identity.peerURLs = self.initialAdvertisePeerUrls.split(separator: ",").map(String.init)
            let summary = try restore.run()
            Console().line(
                "restored \(directory): revision \(summary.revision), compacted at \(summary.compactRevision), "
                    + "\(summary.records) changes of keys, \(summary.leases) leases"
            )
        }
    }

    struct Status: AsyncParsableCommand {
        enum Format: String, ExpressibleByArgument, CaseIterable {
            case simple
            case table
            case json
        }

        static let configuration = CommandConfiguration(abstract: "Say what a snapshot holds.")

        @Argument(help: "The file.") var file: String
        @Option(name: .shortAndLong, help: "How to print it.") var writeOut = Format.simple

        func run() async throws {
            let status = try SnapshotStatus(path: self.file)
            let lines = SnapshotStatusText(status)
            switch self.writeOut {
            case .simple: Console().line(lines.simple)
            case .table: for line in lines.table { Console().line(line) }
            case .json: Console().line(lines.json)
            }
        }
    }
}
