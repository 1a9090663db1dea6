import Foundation

/// The repository's Swift files, read once.
enum SourceTree {
    struct File: Sendable {
        /// From the repository's root: `Sources/Core/Instant.swift`.
        var path: String
        var lines: [String]

        /// The target the file belongs to: `Core`.
        var target: String {
            String(self.path.split(separator: "/").dropFirst().first ?? "")
        }

        /// Each line's number and code, without what follows `//`.
        var code: [(number: Int, text: String)] {
            self.lines.enumerated().map { index, line in
                let text = line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? line
                return (index + 1, text)
            }
        }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let sources = Self.files(under: "Sources")
    static let tests = Self.files(under: "Tests")

    private static func files(under folder: String) -> [File] {
        let base = Self.root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            // Generated files count for no rule of size or words.
            guard !path.contains("Generated/") else { return nil }
            let text = try? String(contentsOf: base.appending(path: path), encoding: .utf8)
            return text.map { text in
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                return File(path: "\(folder)/\(path)", lines: lines)
            }
        }
    }
}
