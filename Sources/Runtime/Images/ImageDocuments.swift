/// A pointer from one part of an image to another (OCI image specification, descriptor).
package struct ImageDescriptor: Codable, Hashable, Sendable {
    package var mediaType: String?
    package var digest: ImageDigest
    package var size: Int64
    package var platform: ImagePlatform?
    package var annotations: [String: String]?
}

/// What a variant of an image runs on.
package struct ImagePlatform: Codable, Hashable, Sendable {
    package var architecture: String
    package var os: String
    package var variant: String?

    /// Of the machine that this program was built for.
    package static var current: ImagePlatform {
        #if arch(arm64)
            ImagePlatform(architecture: "arm64", os: "linux", variant: "v8")
        #else
            ImagePlatform(architecture: "amd64", os: "linux")
        #endif
    }
}

/// A manifest or an index, as OCI and Docker write them: an index has `manifests`, a manifest has `config` and
/// `layers`.
package struct ImageManifest: Codable, Sendable {
    package var schemaVersion: Int
    package var mediaType: String?
    package var manifests: [ImageDescriptor]?
    package var config: ImageDescriptor?
    package var layers: [ImageDescriptor]?

    /// The variant to use on this machine.
    package func variant(for platform: ImagePlatform) -> ImageDescriptor? {
        let candidates = (self.manifests ?? []).filter { descriptor in
            guard let offered = descriptor.platform else { return false }
            return offered.os == platform.os && offered.architecture == platform.architecture
        }
        if let exact = candidates.first(where: { $0.platform?.variant == platform.variant }) { return exact }
        if let first = candidates.first { return first }
        // A layout of one image often says nothing about its platform.
        let silent = (self.manifests ?? []).filter { $0.platform == nil }
        return silent.count == 1 ? silent.first : nil
    }
}

/// An image's configuration (OCI image specification, config), with the fields that a runtime uses.
package struct ImageConfiguration: Codable, Sendable {
    package struct Process: Codable, Sendable {
        package var user: String?
        package var environment: [String]?
        package var entrypoint: [String]?
        package var command: [String]?
        package var directory: String?
        package var stopSignal: String?
        package var volumes: [String: [String: String]]?

        package init() {}

        enum CodingKeys: String, CodingKey {
            case user = "User"
            case environment = "Env"
            case entrypoint = "Entrypoint"
            case command = "Cmd"
            case directory = "WorkingDir"
            case stopSignal = "StopSignal"
            case volumes = "Volumes"
        }
    }

    package struct RootFilesystem: Codable, Sendable {
        /// The digests of the layers before compression, lowest first.
        package var diffIDs: [ImageDigest]

        enum CodingKeys: String, CodingKey {
            case diffIDs = "diff_ids"
        }
    }

    package var architecture: String?
    package var os: String?
    package var config: Process?
    package var rootfs: RootFilesystem
}
