import Foundation

/// A file system in memory that is mounted on a directory, and can be filled.
final class SmallDisk: Sendable {
    struct Failure: Error {
        var output: String
    }

    /// Why there can be none here; nil when there can.
    static var obstacle: String? { getuid() == 0 ? nil : "mounting needs root" }

    private let path: String
    private var filler: String { self.path + "/filler" }

    init(on path: String, megabytes: Int) throws {
        self.path = path
        try Self.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path)
    }

    deinit {
        try? Self.run("umount", "-l", self.path)
    }

    /// Fills what is free, except for some bytes.
    func fill(except rest: UInt64) throws {
        let free = try FileManager.default.attributesOfFileSystem(forPath: self.path)[.systemFreeSize] as? UInt64 ?? 0
        try Self.run("fallocate", "-l", "\(free - rest)", self.filler)
    }

    /// Makes room again.
    func empty() throws {
        try FileManager.default.removeItem(atPath: self.filler)
    }

    private static func run(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        let output = Pipe()
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(output: text) }
    }
}
