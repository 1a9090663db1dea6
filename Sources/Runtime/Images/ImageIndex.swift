/// All images of a store; the file behind it is the truth.
struct ImageIndex: Codable, Sendable {
    var images: [ImageRecord] = []

    /// The image that a CRI client means: an id, a name with tag or digest, or the hexadecimal start of an id.
    func find(_ text: String) -> ImageRecord? {
        if let digest = ImageDigest(text) {
            return self.images.first { $0.id == digest } ?? self.images.first { $0.manifest == digest }
        }
        if let reference = ImageReference(text), let found = self.find(reference) { return found }
        let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isHex, text.utf8.count >= 12 else { return nil }
        let candidates = self.images.filter { $0.id.hex.hasPrefix(text) }
        return candidates.count == 1 ? candidates.first : nil
    }

    private func find(_ reference: ImageReference) -> ImageRecord? {
        if let digest = reference.digest {
            let name = "\(reference.name)@\(digest)"
            return self.images.first { $0.digests.contains(name) }
        }
        guard let tagged = reference.tagged else { return nil }
        return self.images.first { $0.tags.contains(tagged) }
    }

    /// Adds an image or its new names. A tag belongs to one image: another that had it loses it.
    mutating func insert(_ record: ImageRecord) {
        for index in self.images.indices where self.images[index].id != record.id {
            self.images[index].tags.removeAll { record.tags.contains($0) }
        }
        if let index = self.images.firstIndex(where: { $0.id == record.id }) {
            var merged = record
            merged.tags = Self.union(self.images[index].tags, record.tags)
            merged.digests = Self.union(self.images[index].digests, record.digests)
            merged.blobs = Self.union(self.images[index].blobs, record.blobs)
            self.images[index] = merged
        } else {
            self.images.append(record)
        }
    }

    /// Takes a name off an image; an image without names is gone. An id takes all names off.
    mutating func remove(_ text: String) {
        guard let found = self.find(text), let index = self.images.firstIndex(where: { $0.id == found.id }) else {
            return
        }
        let reference = ImageReference(text)
        let tag = reference?.tagged
        if reference?.digest == nil, let tag, found.tags.contains(tag), found.tags.count > 1 {
            self.images[index].tags.removeAll { $0 == tag }
        } else {
            self.images.remove(at: index)
        }
    }

    private static func union<Element: Equatable>(_ left: [Element], _ right: [Element]) -> [Element] {
        left + right.filter { !left.contains($0) }
    }
}
