internal import Crypto
internal import Linux

/// Unpacked layers, one directory each, named by chain id (OCI image specification, "Layer ChainID").
struct LayerStore: Sendable {
    let paths: ImagePaths

    /// The directory overlayfs stacks.
    func directory(_ name: String) -> String { "\(self.paths.layers)/\(name)" }

    /// Unpacks what is missing of an image and answers the names of its layers, lowest first. Blocks.
    func unpack(_ layers: [(blob: ImageDigest, diffID: ImageDigest)]) throws -> [String] {
        var chain: ImageDigest?
        return try layers.map { layer in
            let chainID = chain.map { ImageDigest(of: Array("\($0) \(layer.diffID)".utf8)) } ?? layer.diffID
            chain = chainID
            try self.unpack(layer.blob, diffID: layer.diffID, chainID: chainID)
            return ImagePaths.name(chainID)
        }
    }

    private func unpack(_ blob: ImageDigest, diffID: ImageDigest, chainID: ImageDigest) throws {
        let target = self.paths.layer(chainID)
        if Files.exists(target) { return }
        let temporary = "\(self.paths.ingest)/layer-\(RandomID.make())"
        try Files.makeDirectories(temporary)
        try Files.setMode(temporary, 0o755)
        do {
            let outcome = try LayerExtractor.extract(archive: self.paths.blob(blob), to: temporary)
            guard outcome.diffID == diffID else {
                throw RuntimeError(.corrupt, "layer \(blob) unpacks to \(outcome.diffID) instead of \(diffID)")
            }
            try Files.rename(temporary, to: target)
        } catch {
            try? Files.removeTree(temporary)
            // Somebody else may have unpacked the same layer meanwhile.
            if Files.exists(target) { return }
            throw error
        }
    }
}
