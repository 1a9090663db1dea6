internal import Linux
package import Logging

extension ImageStore {
    private static let layersAtATime = 3

    /// Fetches an image from its registry. What is in the store already is not fetched again; the image becomes visible
    /// when all of it is there and unpacked.
    package func pull(
        _ name: String,
        credentials: RegistryCredentials? = nil,
        logger: Logger
    ) async throws -> ImageRecord {
        guard let reference = ImageReference(name) else {
            throw RuntimeError(.invalidArgument, "\(name) is no image name")
        }
        let client = RegistryClient(reference, credentials: credentials, logger: logger)
        do {
            let image = try await self.pullAgainIfSwept(reference, client)
            await client.shutdown()
            return image
        } catch {
            await client.shutdown()
            throw error
        }
    }

    private func pullAgainIfSwept(_ reference: ImageReference, _ client: RegistryClient) async throws -> ImageRecord {
        do {
            return try await self.pull(reference, client)
        } catch let error as RuntimeError where error.code == .aborted {
            return try await self.pull(reference, client)
        }
    }

    private func pull(_ reference: ImageReference, _ client: RegistryClient) async throws -> ImageRecord {
        let outer = try await self.storeManifest(reference.remoteName, client)
        var digest = outer
        var manifest = try self.manifest(digest)
        if manifest.manifests != nil {
            guard let variant = manifest.variant(for: .current) else {
                throw RuntimeError(.notFound, "\(reference): no image for \(ImagePlatform.current.architecture)")
            }
            digest = try await self.storeManifest(variant.digest.description, client)
            manifest = try self.manifest(digest)
        }
        guard let config = manifest.config, let layers = manifest.layers else {
            throw RuntimeError(.corrupt, "\(reference): manifest \(digest) has no configuration or no layers")
        }
        try await self.fetch([config] + layers, client)
        let (inner, tags) = (digest, reference.tagged.map { [$0] } ?? [])
        return try await BlockingWork.run {
            try self.register(
                manifest: inner,
                tags: reference.digest == nil ? tags : [],
                digests: ["\(reference.name)@\(outer)"],
                indexDigest: outer == inner ? nil : outer
            )
        }
    }

    private func manifest(_ digest: ImageDigest) throws -> ImageManifest {
        try JSONFile.decode(ImageManifest.self, from: try self.content.read(digest), "manifest \(digest)")
    }

    private func storeManifest(_ name: String, _ client: RegistryClient) async throws -> ImageDigest {
        if let digest = ImageDigest(name), self.content.contains(digest) { return digest }
        return try self.content.store(try await client.manifest(name))
    }

    /// Fetches blobs that are missing, a few at a time.
    private func fetch(_ descriptors: [ImageDescriptor], _ client: RegistryClient) async throws {
        var seen: Set<ImageDigest> = []
        let missing = descriptors.filter { seen.insert($0.digest).inserted && !self.content.contains($0.digest) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (position, descriptor) in missing.enumerated() {
                if position >= Self.layersAtATime { try await group.next() }
                group.addTask { try await self.fetch(descriptor, client) }
            }
            try await group.waitForAll()
        }
    }

    private func fetch(_ descriptor: ImageDescriptor, _ client: RegistryClient) async throws {
        let path = "\(self.paths.ingest)/blob-\(RandomID.make())"
        defer { try? Files.remove(path) }
        try await client.blob(descriptor.digest, to: path, sizeMax: descriptor.size)
        try await BlockingWork.run { _ = try self.content.adopt(file: path, expecting: descriptor.digest) }
    }
}
