import Core
import Foundation
import Storage
import Testing

/// The bbolt writer against the reader, and the reader against damage.
@Suite struct BoltTests {
    /// A bucket of plain values, as a list.
    private typealias Bucket = (name: [UInt8], entries: [(key: [UInt8], value: [UInt8])])

    private let path = NSTemporaryDirectory() + "martlet-bolt-" + UUID().uuidString

    private func write(_ buckets: [Bucket]) throws -> [UInt8] {
        defer { try? FileManager.default.removeItem(atPath: self.path) }
        let disk = try PosixDisk(path: self.path)
        let file = try disk.open("db")
        let writer = BoltWriter(file)
        for bucket in buckets {
            writer.beginBucket(bucket.name)
            for entry in bucket.entries { try writer.put(entry.key, entry.value) }
            try writer.endBucket()
        }
        let size = try writer.finish()
        #expect(try file.size() == size)
        return try file.read(at: 0, count: size)
    }

    private func read(_ bytes: [UInt8]) throws -> [Bucket] {
        let walk = BoltWalk(try BoltFile(MemoryFile(bytes), path: "db", size: bytes.count))
        var buckets: [Bucket] = []
        try walk.visitBuckets { name, bucket in
            var entries: [(key: [UInt8], value: [UInt8])] = []
            try walk.visit(bucket) { key, value, inner in
                guard inner == nil else { throw StorageError(.corrupt, "a page has a bucket within a bucket") }
                entries.append(
                    (key.withUnsafeBufferPointer { Array($0) }, value.withUnsafeBufferPointer { Array($0) })
                )
            }
            buckets.append((name, entries))
        }
        return buckets
    }

    private func makeBuckets(_ random: inout SeededGenerator) -> [Bucket] {
        (0..<Int.random(in: 1..<6, using: &random)).map { number in
            let count = [0, 1, 3, 40, 900, 6_000][Int.random(in: 0..<6, using: &random)]
            let keySize = [8, 18, 300, 3_000][Int.random(in: 0..<(count > 1_000 ? 2 : 4), using: &random)]
            var keys: Set<[UInt8]> = []
            for _ in 0..<count {
                keys.insert(
                    (0..<Int.random(in: 1...keySize, using: &random)).map { _ in .random(in: 0...255, using: &random) }
                )
            }
            let entries = keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
                let isLarge = Int.random(in: 0..<200, using: &random) == 0
                let size = Int.random(in: 0..<(isLarge ? 30_000 : 60), using: &random)
                return (key: key, value: [UInt8](repeating: key[0], count: size))
            }
            return (Array("bucket-\(number)".utf8), entries)
        }
    }

    private func expectEqual(_ left: [Bucket], _ right: [Bucket]) {
        #expect(left.map(\.name) == right.map(\.name))
        for (one, other) in zip(left, right) {
            #expect(one.entries.map(\.key) == other.entries.map(\.key))
            #expect(one.entries.map(\.value) == other.entries.map(\.value))
        }
    }

    @Test(arguments: 1...30) func readsWhatItWrote(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let buckets = self.makeBuckets(&random)
        self.expectEqual(try self.read(self.write(buckets)), buckets)
    }

    @Test func takesValuesOfAMegabyte() throws {
        let entries = (0..<9).map { (key: [UInt8($0 + 1)], value: [UInt8](repeating: UInt8($0), count: 1 << 20)) }
        let buckets: [Bucket] = [(Array("b".utf8), entries)]
        self.expectEqual(try self.read(self.write(buckets)), buckets)
    }

    @Test func refusesKeysOutOfOrder() throws {
        #expect(throws: StorageError.self) { try self.write([([1], [([2], []), ([1], [])])]) }
        #expect(throws: StorageError.self) { try self.write([([1], [([2], []), ([2], [])])]) }
        #expect(throws: StorageError.self) { try self.write([([1], [([], [])])]) }
    }

    /// No branch may have a single child, or bbolt could not balance it once keys are deleted.
    @Test(arguments: [1, 200, 201, 5_000, 16_500, 33_333]) func branchesHaveSeveralChildren(count: Int) throws {
        let entries = (0..<count).map { number in
            (key: Array(String(1_000_000 + number).utf8), value: [UInt8](repeating: 7, count: 25))
        }
        let bytes = try self.write([(Array("key".utf8), entries)])
        for start in stride(from: 8192, to: bytes.count, by: 4096) where bytes[start + 8] == 1 {
            #expect(Int(bytes[start + 10]) | Int(bytes[start + 11]) << 8 >= 2)
        }
    }

    /// One meta page is enough, whichever it is.
    @Test func survivesTheLossOfAMetaPage() throws {
        let buckets: [Bucket] = [(Array("b".utf8), [([1], [2])])]
        let bytes = try self.write(buckets)
        for start in [0, 4096] {
            var damaged = bytes
            damaged[start + 40] ^= 1
            self.expectEqual(try self.read(damaged), buckets)
        }
        var both = bytes
        both[40] ^= 1
        both[4096 + 40] ^= 1
        #expect(throws: StorageError.self) { try self.read(both) }
    }

    /// A page that names one above it would be walked for ever.
    @Test func refusesCircles() throws {
        let entries = (0..<20_000).map {
            (key: Array(String(1_000_000 + $0).utf8), value: [UInt8](repeating: 7, count: 25))
        }
        let bytes = try self.write([(Array("key".utf8), entries)])
        let branches = stride(from: 8192, to: bytes.count, by: 4096).filter { bytes[$0 + 8] == 1 }
        #expect(branches.count > 1)
        for branch in branches {
            var damaged = bytes
            // The first child becomes the branch itself.
            damaged.replaceSubrange(branch + 24..<branch + 32, with: bytes[branch..<branch + 8])
            let error = try #require(throws: StorageError.self) { try self.read(damaged) }
            #expect(error.code == .corrupt)
            #expect(error.message.contains("page \(branch / 4096)"))
        }
    }

    /// Whatever is flipped or cut: it is read, or it is refused with the page named, and never a crash.
    @Test(arguments: 1...20) func survivesDamage(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(1_000 + seed))
        let bytes = try self.write(self.makeBuckets(&random))
        for _ in 0..<15 {
            var damaged = bytes
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                damaged.removeLast(Int.random(in: 1..<damaged.count, using: &random))
            case 1:
                // Headers and elements, where the numbers are.
                let page = Int.random(in: 2..<damaged.count / 4096, using: &random) * 4096
                for _ in 0..<3 {
                    damaged[page + Int.random(in: 0..<64, using: &random)] = .random(in: 0...255, using: &random)
                }
            case 2:
                let page = Int.random(in: 2..<damaged.count / 4096, using: &random) * 4096
                let other = Int.random(in: 2..<damaged.count / 4096, using: &random) * 4096
                damaged.replaceSubrange(page..<page + 4096, with: bytes[other..<other + 4096])
            default:
                for _ in 0..<8 {
                    damaged[Int.random(in: damaged.indices, using: &random)] ^=
                        1 << UInt8.random(in: 0..<8, using: &random)
                }
            }
            do {
                _ = try self.read(damaged)
            } catch let error as StorageError {
                #expect(error.code == .corrupt)
                #expect(error.message.contains("page"), "\(error.message)")
            }
        }
    }
}
