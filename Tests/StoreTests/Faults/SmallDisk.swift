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

    /// Fills all that is free, while others may take and give back space.
    func fill() throws {
        guard FileManager.default.createFile(atPath: self.filler, contents: nil) else {
            throw Failure(output: "cannot make \(self.filler)")
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: self.filler))
        let chunk = Data(count: 4096)
        // Until the disk is full.
        while (try? file.write(contentsOf: chunk)) != nil {}
        try? file.close()
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
