import CEL
import Core
import Testing

@Suite("CEL: any text is answered")
struct CELFuzzTests {
    private static let words = [
        "self", "x", "has(", "self.a", ".all(x,", ".map(x,", "(", ")", "[", "]", "{", "}", ",", ":", "?", "&&", "||",
        "!",
        "-", "+", "*", "/", "%", "==", "<", "in", "1", "0", "9223372036854775807", "1u", "1.5", "1e", "0x", "'a'", "\"",
        "'''", "r'", "b'\\x", "\\", "true", "null", ".size()", ".substring(", ".split(''", "int(", "\n", "//", "é",
        "\u{0}",
    ]

    @Test("words in any order compile or are refused, and what compiles ends in its budget", arguments: 1...8)
    func words(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var compiled = 0
        for _ in 0..<2_500 {
            let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
            }.joined()
            do throws(CELSyntaxError) {
                let outcome = try CELProgram(text, variables: ["self", "x"]).evaluate(
                    ["self": .map(CELMap([("a", .list([.int(1), .string("é")]))])), "x": .int(7)],
                    costLimit: 10_000
                )
                compiled += 1
                #expect(outcome.cost < 20_000)
            } catch {
                #expect(error.line >= 1 && error.column >= 1 && !error.message.isEmpty)
            }
        }
        #expect(compiled > 20)
    }
}
