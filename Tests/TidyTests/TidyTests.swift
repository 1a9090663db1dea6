import Testing

/// The style rules that a program can hold.
struct TidyTests {
    /// Words that no source may hold, with the first and last layer of the ban.
    private static let bannedWords: [(word: String, layers: ClosedRange<Int>)] = [
        ("print(", 1...5), ("try!", 1...7), (" as!", 1...7), ("fatalError(", 1...7), ("Date()", 1...7),
        ("Task.sleep", 1...5),
    ]

    @Test func filesAreFound() {
        #expect(SourceTree.sources.contains { $0.path == "Sources/Core/Instant.swift" })
        #expect(SourceTree.tests.contains { $0.path == "Tests/TidyTests/TidyTests.swift" })
    }

    @Test func importsPointDown() {
        let objections = SourceTree.sources.flatMap { file in
            file.code.compactMap { number, text -> String? in
                guard let module = Self.importedModule(text) else { return nil }
                return ModuleMap.objection(to: module, in: file.target).map { "\(file.path):\(number): \($0)" }
            }
        }
        #expect(objections.isEmpty, "\(objections.joined(separator: "\n"))")
    }

    @Test func objectionsAreRaised() {
        #expect(ModuleMap.objection(to: "Store", in: "Raft") != nil)
        #expect(ModuleMap.objection(to: "Kubelet", in: "Runtime") != nil)
        #expect(ModuleMap.objection(to: "Raft", in: "HTTP2") != nil)
        #expect(ModuleMap.objection(to: "Foundation", in: "Wire") != nil)
        #expect(ModuleMap.objection(to: "NIOCore", in: "Shim") != nil)
        #expect(ModuleMap.objection(to: "Core", in: "Raft") == nil)
        #expect(ModuleMap.objection(to: "Wire", in: "KubernetesAPI") == nil)
        #expect(ModuleMap.objection(to: "NIOCore", in: "HTTP2") == nil)
    }

    @Test func filesAndLinesAreShort() {
        let all = SourceTree.sources + SourceTree.tests
        let files = all.filter { $0.lines.count > 1000 }.map { "\($0.path): \($0.lines.count) lines" }
        #expect(files.isEmpty, "\(files.joined(separator: "\n"))")
        let lines = all.flatMap { file in
            file.lines.enumerated().filter { $0.element.count > 120 }.map { "\(file.path):\($0.offset + 1)" }
        }
        #expect(lines.isEmpty, "longer than 120 columns:\n\(lines.joined(separator: "\n"))")
    }

    @Test func bannedWordsAreAbsent() {
        let found = SourceTree.sources.flatMap { file in
            let layer = ModuleMap.places[file.target]?.layer ?? 0
            let banned = Self.bannedWords.filter { $0.layers.contains(layer) }.map(\.word)
            return file.code.flatMap { number, text in
                banned.filter { Self.contains(text, word: $0) }.map { "\(file.path):\(number): \($0)" }
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test func nothingIsLeftToFix() {
        let word = "FIX" + "ME"
        let found = (SourceTree.sources + SourceTree.tests).flatMap { file in
            file.lines.enumerated().filter { $0.element.contains(word) }.map { "\(file.path):\($0.offset + 1)" }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test func uncheckedSendabilityIsExplained() {
        let found = SourceTree.sources.flatMap { file in
            file.code.compactMap { number, text -> String? in
                guard text.contains("@unchecked Sendable") || text.contains("nonisolated(unsafe)") else { return nil }
                let above = file.lines[max(0, number - 5)..<number]
                return above.contains { $0.contains("// SAFETY:") } ? nil : "\(file.path):\(number)"
            }
        }
        #expect(found.isEmpty, "no `// SAFETY:` line above:\n\(found.joined(separator: "\n"))")
    }

    /// The module that a line imports: `package import Core` gives `Core`.
    private static func importedModule(_ line: String) -> String? {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count else { return nil }
        let isImport = words[..<index].allSatisfy {
            ["package", "internal", "public", "private", "fileprivate", "@testable", "@preconcurrency"].contains($0)
        }
        guard isImport else { return nil }
        // `import struct Foundation.Data` names a kind first and a member after the dot.
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = kinds.contains(words[index + 1]) && index + 2 < words.count ? words[index + 2] : words[index + 1]
        return String(name.prefix { $0 != "." })
    }

    /// Whether `word` stands in `text` other than as the end of a longer name (`blueprint(` is no `print(`).
    private static func contains(_ text: String, word: String) -> Bool {
        var rest = Substring(text)
        while let range = rest.firstRange(of: word) {
            let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            let isWhole = word.hasPrefix(" ") || !(before.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false)
            if isWhole { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }
}
