internal import Linux

extension ImageStore {
    /// What `docker save` writes beside the parts of its images.
    private struct DockerArchiveEntry: Codable {
        var config: String
        var tags: [String]?
        var layers: [String]

        enum CodingKeys: String, CodingKey {
            case config = "Config"
            case tags = "RepoTags"
            case layers = "Layers"
        }
    }

    /// Imports the images of an OCI layout (a directory, or an archive of one) or of a `docker save` archive, and
    /// answers them. Images that the file does not name get `name`, if given.
    package func importImages(from path: String, name: String? = nil) async throws -> [ImageRecord] {
        try await BlockingWork.run {
            guard let kind = Files.kind(of: path) else { throw RuntimeError(.notFound, "\(path) does not exist") }
            if kind == .directory { return try self.importDirectory(path, name: name, owns: false) }
            let temporary = "\(self.paths.ingest)/import-\(RandomID.make())"
            try Files.makeDirectories(temporary, mode: 0o700)
            defer { try? Files.removeTree(temporary) }
            try Self.unpackPlain(path, to: temporary)
            return try self.importDirectory(temporary, name: name, owns: true)
        }
    }

    private func importDirectory(_ directory: String, name: String?, owns: Bool) throws -> [ImageRecord] {
        if Files.exists(directory + "/index.json") {
            return try self.importLayout(directory, name: name, owns: owns)
        }
        guard Files.exists(directory + "/manifest.json") else {
            throw RuntimeError(.invalidArgument, "neither an OCI layout nor a docker archive: index.json is missing")
        }
        let bytes = try Files.read(directory + "/manifest.json")
        let entries = try JSONFile.decode([DockerArchiveEntry].self, from: bytes, "manifest.json")
        return try entries.map { try self.importDocker($0, in: directory, name: name) }
    }

    // MARK: OCI layout

    private func importLayout(_ directory: String, name: String?, owns: Bool) throws -> [ImageRecord] {
        let bytes = try Files.read(directory + "/index.json")
        let index = try JSONFile.decode(ImageManifest.self, from: bytes, "index.json")
        let wanted = (index.manifests ?? []).filter { descriptor in
            descriptor.platform.map { $0.architecture == ImagePlatform.current.architecture } ?? true
        }
        guard !wanted.isEmpty else {
            throw RuntimeError(.notFound, "no image for \(ImagePlatform.current.architecture) in the layout")
        }
        return try wanted.map { descriptor in
            let annotations = descriptor.annotations ?? [:]
            let given =
                annotations["io.containerd.image.name"] ?? name ?? annotations["org.opencontainers.image.ref.name"]
            var references: [ImageReference] = []
            if let given {
                guard let reference = ImageReference(given) else {
                    throw RuntimeError(.invalidArgument, "\(given) is no image name")
                }
                references = [reference]
            }
            let digest = try self.take(descriptor.digest, from: directory, owns: owns)
            let manifest = try self.resolve(digest, from: directory, owns: owns)
            return try self.register(
                manifest: manifest,
                tags: references.compactMap(\.tagged),
                digests: references.map { "\($0.name)@\(digest)" },
                indexDigest: digest == manifest ? nil : digest
            )
        }
    }

    /// The manifest for this machine behind an index or a manifest, with all it points to in the store.
    private func resolve(_ digest: ImageDigest, from directory: String, owns: Bool) throws -> ImageDigest {
        let manifest = try JSONFile.decode(
            ImageManifest.self,
            from: try self.content.read(digest),
            "manifest \(digest)"
        )
        if manifest.manifests != nil {
            guard let variant = manifest.variant(for: .current) else {
                throw RuntimeError(.notFound, "no image for \(ImagePlatform.current.architecture) in index \(digest)")
            }
            let inner = try self.take(variant.digest, from: directory, owns: owns)
            return try self.resolve(inner, from: directory, owns: owns)
        }
        for part in [manifest.config].compactMap({ $0 }) + (manifest.layers ?? []) {
            _ = try self.take(part.digest, from: directory, owns: owns)
        }
        return digest
    }

    private func take(_ digest: ImageDigest, from directory: String, owns: Bool) throws -> ImageDigest {
        let source = "\(directory)/blobs/sha256/\(digest.hex)"
        if self.content.contains(digest) { return digest }
        guard Files.kind(of: source) == .file else { throw RuntimeError(.corrupt, "content \(digest) is missing") }
        if owns { return try self.content.adopt(file: source, expecting: digest) }
        let copy = "\(self.paths.ingest)/blob-\(RandomID.make())"
        try Self.copy(source, to: copy)
        defer { try? Files.remove(copy) }
        return try self.content.adopt(file: copy, expecting: digest)
    }

    // MARK: docker archive

    private func importDocker(_ entry: DockerArchiveEntry, in directory: String, name: String?) throws -> ImageRecord {
        let config = try self.content.store(try Self.read(entry.config, in: directory))
        let layers = try entry.layers.map { layer -> ImageDescriptor in
            let path = try Self.regular(layer, in: directory)
            let size = try Descriptor(path: path, .readOnly).size()
            // Two layers of one archive may be links to the same file.
            let copy = "\(self.paths.ingest)/blob-\(RandomID.make())"
            try Self.copy(path, to: copy)
            defer { try? Files.remove(copy) }
            let digest = try self.content.adopt(file: copy, expecting: nil)
            return ImageDescriptor(
                mediaType: "application/vnd.oci.image.layer.v1.tar",
                digest: digest,
                size: size
            )
        }
        let manifest = ImageManifest(
            schemaVersion: 2,
            mediaType: "application/vnd.oci.image.manifest.v1+json",
            config: ImageDescriptor(
                mediaType: "application/vnd.oci.image.config.v1+json",
                digest: config,
                size: Int64(try self.content.read(config).count)
            ),
            layers: layers
        )
        let digest = try self.content.store(try JSONFile.encode(manifest))
        let names = entry.tags.flatMap { $0.isEmpty ? nil : $0 } ?? name.map { [$0] } ?? []
        let references = try names.map { text in
            guard let reference = ImageReference(text) else {
                throw RuntimeError(.invalidArgument, "\(text) is no image name")
            }
            return reference
        }
        return try self.register(
            manifest: digest,
            tags: references.compactMap(\.tagged),
            digests: Set(references.map(\.name)).sorted().map { "\($0)@\(digest)" }
        )
    }

    // MARK: files

    /// A regular file inside, whatever the archive's links say.
    private static func regular(_ name: String, in directory: String) throws -> String {
        let root = try Descriptor(path: directory, [.directory])
        // A path through the open file names what was found, links resolved inside the directory.
        let file = try Descriptor(inRoot: root, path: name, .readOnly)
        guard let path = file.path, Files.kind(of: path) == .file else {
            throw RuntimeError(.corrupt, "\(name) is missing in the archive")
        }
        return path
    }

    private static func read(_ name: String, in directory: String) throws -> [UInt8] {
        try Files.read(try self.regular(name, in: directory))
    }

    private static func unpackPlain(_ archive: String, to directory: String) throws {
        let reader = try ArchiveReader(path: archive)
        var writer = try TreeWriter(root: directory)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while let entry = try reader.next() {
            switch entry.kind {
            case .directory: try writer.directory(entry.path, TreeWriter.Attributes(mode: 0o700))
            case .hardLink(let target): try writer.hardLink(entry.path, to: target)
            case .symbolicLink(let target):
                try writer.symbolicLink(entry.path, to: target, TreeWriter.Attributes(mode: 0o777))
            case .file:
                let file = try writer.file(entry.path)
                while true {
                    let count = try reader.read(into: buffer)
                    if count == 0 { break }
                    try file.writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                }
            case .characterDevice, .blockDevice, .fifo, .socket:
                throw RuntimeError(.corrupt, "\(entry.path) has no place in an image archive")
            }
        }
    }

    private static func copy(_ source: String, to target: String) throws {
        let input = try Descriptor(path: source, .readOnly)
        let output = try Descriptor(path: target, [.writeOnly, .create, .exclusive])
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try input.read(into: buffer)
            if count == 0 { return }
            try output.writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
