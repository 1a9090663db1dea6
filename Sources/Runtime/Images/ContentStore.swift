internal import Crypto
internal import Linux

/// Content by digest. A blob is there whole or not at all: it is written beside, checked, and renamed into place.
struct ContentStore: Sendable {
    let paths: ImagePaths

    func contains(_ digest: ImageDigest) -> Bool { Files.exists(self.paths.blob(digest)) }

    /// A small blob's bytes.
    func read(_ digest: ImageDigest) throws -> [UInt8] {
        do {
            return try Files.read(self.paths.blob(digest))
        } catch {
            throw RuntimeError(.notFound, "content \(digest) is missing", cause: error)
        }
    }

    /// Stores bytes at hand.
    @discardableResult
    func store(_ bytes: [UInt8]) throws -> ImageDigest {
        let digest = ImageDigest(of: bytes)
        if !self.contains(digest) { try Files.replace(self.paths.blob(digest), with: bytes, mode: 0o644) }
        return digest
    }

    /// Moves a file in after checking that its content is what its digest says; without an expectation any content is
    /// taken.
    @discardableResult
    func adopt(file: String, expecting expected: ImageDigest?) throws -> ImageDigest {
        if let expected, self.contains(expected) { return expected }
        let digest = try Self.digest(ofFile: file)
        if let expected, digest != expected {
            throw RuntimeError(.corrupt, "content \(expected) has the digest \(digest)")
        }
        let handle = try Descriptor(path: file, .readOnly)
        try handle.sync()
        try Files.setMode(file, 0o644)
        try Files.rename(file, to: self.paths.blob(digest))
        return digest
    }

    /// Hashes a file.
    static func digest(ofFile path: String) throws -> ImageDigest {
        let file = try Descriptor(path: path, .readOnly)
        var hash = SHA256()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try file.read(into: buffer)
            if count == 0 { return ImageDigest(hash.finalize()) }
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
