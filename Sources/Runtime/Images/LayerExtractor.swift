internal import Linux

/// Unpacks one layer into a directory of its own, in the form that overlayfs stacks.
enum LayerExtractor {
    /// What unpacking found.
    struct Outcome {
        /// The digest of the uncompressed layer.
        var diffID: ImageDigest
        /// The bytes of its files.
        var size: Int64
    }

    private static let whiteoutPrefix = ".wh."
    private static let opaqueName = ".wh..wh..opq"
    /// Layers of many gigabytes exist; a terabyte is a bomb.
    private static let sizeMax: Int64 = 1 << 40

    /// Blocks until done. The directory must exist and be empty.
    static func extract(archive: String, to directory: String) throws -> Outcome {
        let reader = try ArchiveReader(path: archive)
        var writer = try TreeWriter(root: directory)
        var size: Int64 = 0
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while let entry = try reader.next() {
            size += max(0, entry.size)
            guard size <= self.sizeMax else { throw RuntimeError(.corrupt, "layer is larger than a terabyte") }
            try self.write(entry, from: reader, to: &writer, buffer)
        }
        try writer.finishAll()
        return Outcome(diffID: try reader.finish(), size: size)
    }

    private static func write(
        _ entry: ArchiveReader.Entry,
        from reader: ArchiveReader,
        to writer: inout TreeWriter,
        _ buffer: UnsafeMutableRawBufferPointer
    ) throws {
        let path = entry.path
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let name = path.suffix(from: slash)
        if name == self.opaqueName { return try writer.opaque(String(path.prefix(upTo: slash))) }
        if name.hasPrefix(self.whiteoutPrefix) {
            return try writer.whiteout(String(path.prefix(upTo: slash)) + name.dropFirst(self.whiteoutPrefix.count))
        }
        let attributes = TreeWriter.Attributes(
            mode: entry.mode,
            user: entry.user,
            group: entry.group,
            modified: entry.modified,
            extended: entry.extended.filter { !$0.name.hasPrefix("trusted.overlay.") }
        )
        switch entry.kind {
        case .directory: try writer.directory(path, attributes)
        case .symbolicLink(let target): try writer.symbolicLink(path, to: target, attributes)
        case .hardLink(let target): try writer.hardLink(path, to: target)
        case .characterDevice: try writer.node(path, mode: 0o020000, device: entry.device, attributes)
        case .blockDevice: try writer.node(path, mode: 0o060000, device: entry.device, attributes)
        case .fifo: try writer.node(path, mode: 0o010000, device: (0, 0), attributes)
        // A socket's name is of no use without the program that listens.
        case .socket: break
        case .file:
            let file = try writer.file(path)
            while true {
                let count = try reader.read(into: buffer)
                if count == 0 { break }
                try file.writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
            try writer.finish(file, attributes)
        }
    }
}
