import CEL
import Testing

@Suite("CEL: what cannot be compiled")
struct CELSyntaxTests {
    private static func complaint(_ text: String) -> String? {
        do throws(CELSyntaxError) {
            _ = try CELProgram(text, variables: ["self"])
            return nil
        } catch {
            return error.description
        }
    }

    @Test("an undeclared name is shown in its line, as cel-go shows it")
    func undeclared() {
        #expect(
            Self.complaint("self.a > 0 &&\n  other > 1")
                == "ERROR: <input>:2:3: undeclared reference to 'other' (in container '')\n |   other > 1\n | ..^"
        )
        #expect(Self.complaint("frob(self)")?.contains("undeclared reference to 'frob'") == true)
        #expect(Self.complaint("self.frob()")?.contains("undeclared reference to 'frob'") == true)
        #expect(Self.complaint("[1].all(x, true) && x == 1")?.contains("undeclared reference to 'x'") == true)
    }

    @Test(arguments: [
        ("", "mismatched input '<EOF>'"), ("1 +", "mismatched input '<EOF>'"), ("(1", "expecting ')'"),
        ("self.1", "mismatched input"), ("self..a", "expecting IDENTIFIER"),
        ("'abc", "token recognition error at: '''"),
        ("a # b", "token recognition error at: '#'"), ("9223372036854775808", "invalid int literal"),
        ("0x10000000000000000u", "invalid uint literal"), ("1e999", "invalid double literal"),
        ("for", "reserved identifier: for"), ("has(self)", "invalid argument to has() macro"),
        ("self.all(1, true)", "argument must be a simple name"), ("'\\q'", "invalid escape sequence"),
        ("'\\uD800'", "invalid escape sequence"), ("f(1,)", "mismatched input ')'"), ("1 2", "mismatched input 'int'"),
    ])
    func malformed(_ text: String, _ part: String) {
        #expect(Self.complaint(text)?.contains(part) == true, "\(text): \(Self.complaint(text) ?? "compiles")")
    }

    @Test("depth and length are bounded, and what is within the bounds compiles")
    func bounded() {
        let limit = "expression recursion limit exceeded: 250"
        for (open, close) in [("(", ")"), ("[", "]"), ("!", ""), ("self[", "]"), ("{1:", "}"), ("true ? 1 : ", "")] {
            let deep = String(repeating: open, count: 5_000) + "1" + String(repeating: close, count: 5_000)
            #expect(Self.complaint(deep)?.contains(limit) == true, "\(open)")
        }
        #expect(Self.complaint("1" + String(repeating: "+1", count: 5_000))?.contains(limit) == true)
        #expect(Self.complaint("self" + String(repeating: ".a", count: 5_000))?.contains(limit) == true)
        #expect(Self.complaint("true" + String(repeating: " && true", count: 5_000)) == nil)
        #expect(Self.complaint(String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 100)) == nil)
        let long = String(repeating: " ", count: 100_001)
        #expect(Self.complaint(long)?.contains("exceeds limit: size: 100001, limit 100000") == true)
    }
}
