import Core
import Foundation
import TestSupport

/// What is known to be durable of a member's state file, to find out what a power cut leaves of it.
struct StateImage {
    private static let pageSize = 4096

    private let pages: Data
    private let checkpoint: Data

    /// Takes the files as they are: just synced.
    init(in directory: String) throws {
        self.pages = try Data(contentsOf: URL(filePath: "\(directory)/state/state.mdb"))
        self.checkpoint = try Data(contentsOf: URL(filePath: "\(directory)/state/checkpoint"))
    }

    /// Copies what outlives a start to the directory of the next.
    static func carry(from before: String, to next: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: "\(next)/state", withIntermediateDirectories: true)
        for name in ["identity", "state/state.mdb", "state/checkpoint"]
        where files.fileExists(atPath: "\(before)/\(name)") {
            try files.copyItem(atPath: "\(before)/\(name)", toPath: "\(next)/\(name)")
        }
        try files.removeItem(atPath: before)
    }

    /// Of the pages written since any may be there or not.
    func losePower(in directory: String, _ random: inout SeededGenerator) throws {
        let path = URL(filePath: "\(directory)/state/state.mdb")
        // A checkpoint that was taken since means that the image is not the newest that is durable.
        let checkpoint = try Data(contentsOf: URL(filePath: "\(directory)/state/checkpoint"))
        guard checkpoint == self.checkpoint else { return }
        var current = try Data(contentsOf: path)
        // Which pages differ is LMDB's business, and must not change what follows.
        var random = SeededGenerator(seed: random.next())
        let share = Double(random.below(5)) / 4
        for start in stride(from: 0, to: current.count, by: Self.pageSize) {
            let range = start..<min(start + Self.pageSize, current.count)
            let isKnown = range.upperBound <= self.pages.count
            if isKnown, self.pages[range] == current[range] { continue }
            if random.chance(share) { continue }
            current.replaceSubrange(range, with: isKnown ? self.pages[range] : Data(count: range.count))
        }
        try current.write(to: path)
    }
}
