import CEL
import Core
import Testing

@Suite("CEL: any text is answered")
struct CELFuzzTests {
    private static let environment = CELEnvironment(variables: ["self": .dyn, "x": .int])
    private static let words = [
        "self", "x", "has(", "self.a", ".all(x,", ".map(x,", "(", ")", "[", "]", "{", "}", ",", ":", "?", "&&", "||",
        "!",
        "-", "+", "*", "/", "%", "==", "<", "in", "1", "0", "9223372036854775807", "1u", "1.5", "1e", "0x", "'a'", "\"",
        "'''", "r'", "b'\\x", "\\", "true", "null", ".size()", ".substring(", ".split(''", "int(", "\n", "//", "é",
        "\u{0}", ".matches('", "duration('1h')", "timestamp(0)", ".?a", "[?", ".orValue(", "optional.of(", ".format(",
        "ip('::1')", "cidr('10.0.0.0/8')", "url('http://a/b?c')", ".transformMap(i, v,", ".findAll('a*'", ".join(",
    ]

    @Test("words in any order compile or are refused, and what compiles ends in its budget", arguments: 1...8)
    func words(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var compiled = 0
        for _ in 0..<2_500 {
            let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
            }.joined()
            do throws(CELCompileError) {
                let outcome = try CELProgram(text, environment: Self.environment).evaluate(
                    ["self": .map(CELMap([("a", .list([.int(1), .string("é")]))])), "x": .int(7)],
                    costLimit: 10_000
                )
                compiled += 1
                #expect(outcome.cost < 20_000)
            } catch {
                #expect(!error.issues.isEmpty && error.issues.allSatisfy { $0.line >= 1 && $0.column >= 1 })
            }
        }
        #expect(compiled > 20)
    }

    @Test("patterns of any kind are read or refused, and matched or given up", arguments: 1...8)
    func patterns(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "a", "b", "(", ")", "[", "]", "^", "$", ".", "*", "+", "?", "{2}", "{1,", "{0,9}", "|", "\\", "\\d", "\\b",
            "\\pL", "[:alpha:]", "(?i)", "(?:", "(?P<n>", "-", "\\x{41}", "\\Q", "\\E", "é", "1",
        ]
        var read = 0
        for _ in 0..<2_500 {
            let pattern = (0..<Int.random(in: 1...10, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined()
            guard let regex = try? LinearRegex(pattern) else { continue }
            read += 1
            let all = regex.all(in: "abab 1éA\n--b", limit: -1)
            #expect(all != nil && all?.isEmpty == !(regex.isFound(in: "abab 1éA\n--b") ?? true), "\(pattern)")
        }
        #expect(read > 100)
    }
}
