import Foundation

/// An answer to a plain HTTP request, asked for with curl as monitoring would.
struct PlainAnswer: Sendable {
    static let path = "/usr/bin/curl"
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: Self.path) }

    var status: Int
    var type: String
    /// The methods that a refusal names.
    var allowed: String
    var text: String

    /// What a port of this machine answers.
    static func get(_ path: String, _ port: Int, method: String = "GET") async throws -> PlainAnswer {
        try await blocking {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: Self.path)
            let format = "\n%{http_code}\n%{content_type}\n%header{allow}"
            process.arguments = ["-s", "-m", "20", "-X", method, "-w", format, "http://127.0.0.1:\(port)\(path)"]
            process.standardOutput = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return PlainAnswer(
                status: lines.dropLast(2).last.flatMap { Int($0) } ?? 0,
                type: lines.dropLast().last.map(String.init) ?? "",
                allowed: lines.last.map(String.init) ?? "",
                text: lines.dropLast(3).joined(separator: "\n")
            )
        }
    }
}
