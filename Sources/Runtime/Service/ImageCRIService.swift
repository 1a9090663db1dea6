internal import Linux
internal import RPC
internal import Wire

/// The CRI's ImageService on a router.
struct ImageCRIService: Sendable {
    let engine: RuntimeEngine

    private typealias Methods = CRI.ImageService

    func register(on router: GRPCRouter) {
        let engine = self.engine
        router.register(Methods.listImages) { request, _ in
            let wanted = request.filter.image.image
            let images = wanted.isEmpty ? try engine.images.list() : try engine.images.find(wanted).map { [$0] } ?? []
            return CRI.ListImagesResponse { $0.images = images.map(Self.message) }
        }
        router.register(Methods.imageStatus) { request, _ in
            // An unknown image is an empty answer, not an error.
            guard let image = try engine.images.find(request.image.image) else { return CRI.ImageStatusResponse() }
            return CRI.ImageStatusResponse { $0.image = Self.message(image) }
        }
        router.register(Methods.pullImage) { request, _ in
            let credentials = request.underlying.has(2) ? RegistryCredentials(request.auth) : nil
            let image = try await engine.images.pull(
                request.image.image,
                credentials: credentials,
                logger: engine.logger
            )
            return CRI.PullImageResponse { $0.imageRef = image.digests.first ?? image.id.description }
        }
        router.register(Methods.removeImage) { request, _ in
            let (name, layers) = (request.image.image, engine.layersInUse)
            try await BlockingWork.run { try engine.images.remove(name, layersInUse: layers) }
            return CRI.RemoveImageResponse()
        }
        router.register(Methods.imageFsInfo) { _, _ in
            let usage = try await BlockingWork.run { try engine.images.usage() }
            let images = CRI.FilesystemUsage {
                $0.timestamp = engine.now
                $0.fsId = CRI.FilesystemIdentifier { $0.mountpoint = engine.paths.images }
                $0.usedBytes = CRI.UInt64Value { $0.value = usage.bytes }
                $0.inodesUsed = CRI.UInt64Value { $0.value = usage.inodes }
            }
            return CRI.ImageFsInfoResponse {
                $0.imageFilesystems = [images]
                $0.containerFilesystems = [images]
            }
        }
    }

    private static func message(_ image: ImageRecord) -> CRI.Image {
        CRI.Image {
            $0.id = image.id.description
            $0.repoTags = image.tags
            $0.repoDigests = image.digests
            $0.size = UInt64(max(0, image.size))
            $0.pinned = image.isPinned
            $0.spec = CRI.ImageSpec { $0.image = image.id.description }
            let name = String(image.user.prefix { $0 != ":" })
            // The kubelet checks runAsNonRoot by it.
            if let number = Int64(name) {
                $0.uid = CRI.Int64Value { $0.value = number }
            } else {
                $0.username = name
            }
        }
    }
}

extension RegistryCredentials {
    init?(_ auth: CRI.AuthConfig) {
        if !auth.registryToken.isEmpty {
            self = .token(auth.registryToken)
        } else if !auth.username.isEmpty {
            self = .basic(user: auth.username, password: auth.password)
        } else if let basic = RegistryCredentials(encoded: auth.auth) {
            self = basic
        } else {
            return nil
        }
    }
}
