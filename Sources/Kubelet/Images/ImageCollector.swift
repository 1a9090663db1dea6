internal import Core
internal import KubernetesClient
internal import Linux
internal import Logging
internal import Synchronization
internal import Wire

/// Removes images that no container uses once their disk is fuller than a threshold, until it is emptier than another.
///
/// State: `Mutex`.
final class ImageCollector: Sendable {
    private let tools: PodTools
    private let collection = Mutex(ImageCollection())

    private static let interval = Duration.seconds(300)

    init(tools: PodTools) {
        self.tools = tools
    }

    /// Collects until cancelled.
    func run() async {
        while !Task.isCancelled {
            await self.collect()
            try? await ContinuousClock().sleep(for: Self.interval)
        }
    }

    /// Where the runtime keeps images; nil when it does not tell.
    func mountPoint() async -> String? {
        let path = try? await self.tools.cri.imageFileSystem()
        return path.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Removes what nobody uses, however young, as when the node is short of disk.
    func removeAllUnused() async {
        await self.remove(bytesToFree: .max, ageMin: .zero)
    }

    private func collect() async {
        let configuration = self.tools.configuration
        let system = self.tools.system
        guard let path = await self.mountPoint(),
            let disk = try? await BlockingWork.run({ try system.usage(ofFileSystemAt: path) }),
            disk.capacityBytes > 0
        else { return }
        let used = disk.capacityBytes - min(disk.availableBytes, disk.capacityBytes)
        let percent = used * 100 / disk.capacityBytes
        guard percent >= UInt64(configuration.imageHighThresholdPercent) else {
            return await self.remove(bytesToFree: 0, ageMin: configuration.imageAgeMin)
        }
        let wanted = disk.capacityBytes / 100 * UInt64(configuration.imageLowThresholdPercent)
        await self.remove(bytesToFree: used - min(wanted, used), ageMin: configuration.imageAgeMin)
    }

    /// Looks at the images and their use, and removes as many as are to go.
    private func remove(bytesToFree: UInt64, ageMin: Duration) async {
        guard let images = try? await self.tools.cri.listImages(),
            let containers = try? await self.tools.cri.listContainers()
        else { return }
        let known = images.map { ImageCollection.Image(id: $0.id, sizeBytes: $0.size, isPinned: $0.pinned) }
        // A container names its image by id, tag or digest.
        let names = Set(containers.flatMap { [$0.imageId, $0.image.image, $0.imageRef] })
        let used = Set(
            images.filter { image in ([image.id] + image.repoTags + image.repoDigests).contains(where: names.contains) }
                .map(\.id)
        )
        let now = self.tools.clock.now()
        let victims = self.collection.withLock { collection in
            collection.observe(known, used: used, now: now)
            return collection.victims(of: known, used: used, bytesToFree: bytesToFree, ageMin: ageMin, now: now)
        }
        for image in victims {
            do throws(CRIError) {
                try await self.tools.cri.removeImage(image.id)
            } catch {
                self.tools.logger.warning(
                    "could not remove an image",
                    metadata: ["image": "\(image.id)", LogKey.error: "\(error)"]
                )
            }
        }
    }
}
