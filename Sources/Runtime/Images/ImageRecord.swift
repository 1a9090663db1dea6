/// An image that is complete: content, unpacked layers and names.
package struct ImageRecord: Codable, Sendable, Hashable {
    /// The digest of the configuration, which CRI calls the image's id.
    package var id: ImageDigest
    /// The digest of the manifest.
    package var manifest: ImageDigest
    /// `docker.io/library/nginx:latest`
    package var tags: [String]
    /// `docker.io/library/nginx@sha256:…`
    package var digests: [String]
    /// Bytes of configuration and compressed layers.
    package var size: Int64
    /// The names of the unpacked layers, lowest first.
    package var layers: [String]
    /// Digests of everything the image needs.
    package var blobs: [ImageDigest]
    /// The user that the image names, if it names one.
    package var user: String
    /// Kept by whoever collects garbage.
    package var isPinned: Bool
}
