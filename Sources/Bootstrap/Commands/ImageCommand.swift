internal import ArgumentParser
internal import Logging
internal import Runtime

/// `martlet image`: the images of a node.
struct ImageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "image",
        abstract: "Import, pull, list and remove the node's images.",
        subcommands: [Import.self, Pull.self, List.self, Remove.self]
    )

    /// Where the images are kept.
    struct Flags: ParsableArguments {
        @Option(help: "The cluster's data directory.")
        var dataDir = "/var/lib/martlet"

        func store() throws -> ImageStore {
            try HostRequirements.check()
            return try ImageStore(directory: "\(self.dataDir)/images")
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Import an OCI layout (directory or archive) or a `docker save` archive."
        )

        @OptionGroup var flags: Flags
        @Option(help: "The name of images that the file does not name.") var name: String?
        @Argument(help: "The file or directory.") var path: String

        func run() async throws {
            let images = try await self.flags.store().importImages(from: self.path, name: self.name)
            for image in images { Console().line("\(image.tags.first ?? "<none>") \(image.id)") }
        }
    }

    struct Pull: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Fetch an image from its registry.")

        @OptionGroup var flags: Flags
        @OptionGroup var logging: LoggingFlags
        @Argument(help: "The image's name.") var name: String

        func run() async throws {
            let image = try await self.flags.store().pull(self.name, logger: self.logging.logger())
            Console().line("\(image.tags.first ?? self.name) \(image.id)")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the images.")

        @OptionGroup var flags: Flags

        func run() async throws {
            for image in try self.flags.store().list() {
                let names = image.tags.isEmpty ? ["<none>"] : image.tags
                for name in names { Console().line("\(name)\t\(image.id)\t\(image.size)") }
            }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove an image. Layers of running containers stay until these end."
        )

        @OptionGroup var flags: Flags
        @Argument(help: "The image's name, digest or id.") var name: String

        func run() async throws {
            let store = try self.flags.store()
            guard try store.find(self.name) != nil else {
                throw BootstrapError(.file, "no image \(self.name)")
            }
            // Which containers run is known to the runtime alone: without it no layer counts as free.
            try store.remove(self.name, layersInUse: Set(try store.list().flatMap(\.layers)))
        }
    }
}
