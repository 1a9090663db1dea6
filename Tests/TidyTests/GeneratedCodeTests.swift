import Foundation
import Testing

/// Generated/ is what Protos/ and the generator give today.
struct GeneratedCodeTests {
    @Test func generatedCodeIsFresh() throws {
        let plugin = SourceTree.root.appending(path: ".build/debug/protoc-gen-martlet").path
        guard FileManager.default.isExecutableFile(atPath: plugin), Self.finds("protoc-c"), Self.finds("protoc") else {
            print("SKIPPED generatedCodeIsFresh: it needs protoc, protoc-c and a debug build of protoc-gen-martlet")
            return
        }
        let fresh = FileManager.default.temporaryDirectory.appending(path: "martlet-generated-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: fresh) }
        let made = try Self.run("make", ["--silent", "generate", "GENERATED=\(fresh.path)", "PLUGIN=\(plugin)"])
        #expect(made.status == 0, "\(made.output)")
        let difference = try Self.run("diff", ["-rq", fresh.path, "Generated"])
        #expect(difference.status == 0, "run `make generate` and commit the result:\n\(difference.output)")
    }

    private static func finds(_ program: String) -> Bool {
        (try? Self.run("which", [program]).status) == 0
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = SourceTree.root
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
