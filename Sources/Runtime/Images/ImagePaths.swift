/// Where the image store keeps what, below one directory.
struct ImagePaths: Sendable {
    let root: String

    /// Content by its digest, as the OCI image layout has it.
    func blob(_ digest: ImageDigest) -> String { "\(self.root)/blobs/sha256/\(digest.hex)" }
    var blobs: String { self.root + "/blobs/sha256" }
    /// Unpacked layers. Overlayfs takes all their paths in one page of options, so they are short.
    var layers: String { self.root + "/layers" }
    func layer(_ chainID: ImageDigest) -> String { "\(self.layers)/\(Self.name(chainID))" }
    static func name(_ chainID: ImageDigest) -> String { String(chainID.hex.prefix(24)) }
    /// What is being fetched or unpacked; empty when nobody is at work.
    var ingest: String { self.root + "/ingest" }
    /// The names of images.
    var index: String { self.root + "/images.json" }
    /// Held while the index changes, by whichever process.
    var lock: String { self.root + "/lock" }
}
