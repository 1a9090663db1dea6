internal import Linux

extension ImageStore {
    /// Makes an image visible whose content is all in the store: unpacks its layers, then names it. Blocks.
    func register(
        manifest digest: ImageDigest,
        tags: [String],
        digests: [String],
        indexDigest: ImageDigest? = nil
    ) throws -> ImageRecord {
        let bytes = try self.content.read(digest)
        let manifest = try JSONFile.decode(ImageManifest.self, from: bytes, "manifest \(digest)")
        guard let config = manifest.config, let layers = manifest.layers else {
            throw RuntimeError(.corrupt, "manifest \(digest) has no configuration or no layers")
        }
        let configBytes = try self.content.read(config.digest)
        let what = "configuration \(config.digest)"
        let configuration = try JSONFile.decode(ImageConfiguration.self, from: configBytes, what)
        let diffIDs = configuration.rootfs.diffIDs
        guard diffIDs.count == layers.count else {
            throw RuntimeError(.corrupt, "manifest \(digest) has \(layers.count) layers, its image \(diffIDs.count)")
        }
        let names = try self.layers.unpack(zip(layers, diffIDs).map { (blob: $0.digest, diffID: $1) })
        let record = ImageRecord(
            id: config.digest,
            manifest: digest,
            tags: tags,
            digests: digests,
            size: layers.reduce(Int64(configBytes.count + bytes.count)) { $0 + max(0, $1.size) },
            layers: names,
            blobs: [digest, config.digest] + layers.map(\.digest) + (indexDigest.map { [$0] } ?? []),
            user: configuration.config?.user ?? "",
            isPinned: false
        )
        try self.change { index in
            // Another image's removal may have swept away what no name held yet.
            let isWhole =
                record.blobs.allSatisfy(self.content.contains)
                && self.layerDirectories(record).allSatisfy(Files.exists)
            guard isWhole else { throw RuntimeError(.aborted, "parts of \(digest) were removed meanwhile") }
            index.insert(record)
        }
        return try self.find(config.digest.description) ?? record
    }
}
