internal import Linux
internal import Synchronization

/// The images of a node, on disk. Several processes may use one store: changes happen under a file lock, and every look
/// reads the file again if it has changed.
///
/// An image is visible only when all of it is there: content checked, layers unpacked, names written last.
package final class ImageStore: Sendable {
    let paths: ImagePaths
    let content: ContentStore
    let layers: LayerStore

    private struct Cache {
        var index = ImageIndex()
        var identity: (device: UInt64, inode: UInt64)?
    }
    private let cache = Mutex(Cache())

    /// Opens the store in a directory, which is made if missing.
    package init(directory: String) throws {
        self.paths = ImagePaths(root: directory)
        self.content = ContentStore(paths: self.paths)
        self.layers = LayerStore(paths: self.paths)
        for path in [self.paths.blobs, self.paths.layers, self.paths.ingest] { try Files.makeDirectories(path) }
    }

    /// The unpacked layers of an image, lowest first, as directories.
    package func layerDirectories(_ image: ImageRecord) -> [String] { image.layers.map { self.layers.directory($0) } }

    /// All images, by id.
    package func list() throws -> [ImageRecord] { try self.index().images.sorted { $0.id.hex < $1.id.hex } }

    /// The image that a name, a digest or an id means.
    package func find(_ text: String) throws -> ImageRecord? { try self.index().find(text) }

    /// An image's configuration.
    package func configuration(_ image: ImageRecord) throws -> ImageConfiguration {
        try JSONFile.decode(ImageConfiguration.self, from: try self.content.read(image.id), "configuration \(image.id)")
    }

    /// Takes a name away, and what no other image and no container needs. An unknown name is no error. Blocks.
    package func remove(_ text: String, layersInUse: Set<String>) throws {
        try self.change { $0.remove(text) }
        try self.collectGarbage(layersInUse: layersInUse)
    }

    /// Bytes and inodes that the store takes on disk. Blocks.
    package func usage() throws -> (bytes: UInt64, inodes: UInt64) {
        let all = try self.index().images
        let bytes = all.reduce(Int64(0)) { $0 + $1.size }
        return (UInt64(bytes), UInt64(Set(all.flatMap(\.blobs)).count))
    }

    // MARK: index

    func index() throws -> ImageIndex {
        try self.cache.withLock { cache in
            let identity = Files.identity(of: self.paths.index)
            // Every change makes a new file.
            if let known = cache.identity, let identity, known == identity { return cache.index }
            cache.index = try JSONFile.read(ImageIndex.self, at: self.paths.index) ?? ImageIndex()
            cache.identity = identity
            return cache.index
        }
    }

    /// Changes the index under the lock of all processes. Blocks.
    func change(_ body: (inout ImageIndex) throws -> Void) throws {
        try self.withLock {
            var index = try JSONFile.read(ImageIndex.self, at: self.paths.index) ?? ImageIndex()
            try body(&index)
            try JSONFile.write(index, to: self.paths.index)
            self.cache.withLock { $0.identity = nil }
        }
    }

    private func withLock<Result>(_ body: () throws -> Result) throws -> Result {
        let file = try Descriptor(path: self.paths.lock, [.readWrite, .create])
        try file.lockWaiting()
        return try body()
    }

    /// The layers that some container stands on now, whichever process made it.
    private func mountedLayers() throws -> Set<String> {
        let prefix = self.paths.layers + "/"
        let overlays = try LinuxSystemCalls().mountTable().entries.filter { $0.type == "overlay" }
        let lower = overlays.flatMap(\.superOptions).filter { $0.hasPrefix("lowerdir=") }
        let directories = lower.flatMap { $0.dropFirst("lowerdir=".count).split(separator: ":") }
        return Set(directories.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    }

    /// Removes content and layers that neither an image nor a container needs. Blocks.
    private func collectGarbage(layersInUse: Set<String>) throws {
        try self.withLock {
            let images = try JSONFile.read(ImageIndex.self, at: self.paths.index)?.images ?? []
            let blobs = Set(images.flatMap(\.blobs).map(\.hex))
            let layers = Set(images.flatMap(\.layers)).union(layersInUse).union(try self.mountedLayers())
            for name in try Files.names(in: self.paths.blobs) where !blobs.contains(name) {
                try Files.remove("\(self.paths.blobs)/\(name)")
            }
            for name in try Files.names(in: self.paths.layers) where !layers.contains(name) {
                try Files.removeTree(self.layers.directory(name))
            }
        }
    }
}
