import CEL
import Testing

@Suite("CEL: what cannot be compiled")
struct CELSyntaxTests {
    private static let record = CELType.object(
        CELObjectType("example.Record", ["name": .string, "ports": .list(.int), "labels": .map(.string, .string)])
    )
    private static let environment = CELEnvironment(variables: ["self": .dyn, "record": Self.record, "count": .int])

    private static func complaint(_ text: String) -> String? {
        do throws(CELCompileError) {
            _ = try CELProgram(text, environment: Self.environment)
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
        #expect(
            Self.complaint("fun()")
                == "ERROR: <input>:1:4: undeclared reference to 'fun' (in container '')\n | fun()\n | ...^"
        )
        #expect(
            Self.complaint("'string'.fun()") == """
                ERROR: <input>:1:13: undeclared reference to 'fun' (in container '')
                 | 'string'.fun()
                 | ............^
                """
        )
        #expect(Self.complaint("[1].all(x, true) && x == 1")?.contains("undeclared reference to 'x'") == true)
    }

    @Test("all that is wrong is told, in the order of the places")
    func several() {
        #expect(
            Self.complaint("x == 1 || y == 2") == """
                ERROR: <input>:1:1: undeclared reference to 'x' (in container '')
                 | x == 1 || y == 2
                 | ^
                ERROR: <input>:1:11: undeclared reference to 'y' (in container '')
                 | x == 1 || y == 2
                 | ..........^
                """
        )
    }

    @Test(arguments: [
        ("1 + 'a'", "1:3: found no matching overload for '_+_' applied to '(int, string)'"),
        ("1 == 'a'", "1:3: found no matching overload for '_==_' applied to '(int, string)'"),
        ("'a'.startsWith(1)", "1:15: found no matching overload for 'startsWith' applied to 'string.(int)'"),
        ("'a'.startsWith()", "1:15: found no matching overload for 'startsWith' applied to 'string.()'"),
        ("size(1)", "1:5: found no matching overload for 'size' applied to '(int)'"),
        ("1 && true", "1:3: found no matching overload for '_&&_' applied to '(int, bool)'"),
        ("true && false && 1", "1:15: found no matching overload for '_&&_' applied to '(bool, int)'"),
        ("1 ? 2 : 3", "1:3: found no matching overload for '_?_:_' applied to '(int, int, int)'"),
        ("!1", "1:1: found no matching overload for '!_' applied to '(int)'"),
        ("name in [1, 2u]", "1:13: expected type 'int' but found 'uint'"),
        ("[[1], ['a']]", "1:7: expected type 'list(int)' but found 'list(string)'"),
        ("{'a': 1, 2: 3}", "1:10: expected type 'string' but found 'int'"),
        ("count.all(x, true)", "1:1: expression of type 'int' cannot be range of a comprehension"),
        ("record.title", "1:7: undefined field 'title'"), ("has(record.title)", "1:4: undefined field 'title'"),
        ("count.name", "1:6: type 'int' does not support field selection"),
        ("record.ports.exists(p, p + 1)", "1:20: found no matching overload for '_||_' applied to '(bool, int)'"),
        ("record.ports.all(p, p == 'a')", "1:23: found no matching overload for '_==_' applied to '(int, string)'"),
        ("record.labels.all(k, v, v == 1)", "found no matching overload for '_==_' applied to '(string, int)'"),
        ("self.matches('[')", "1:14: invalid matches argument"), ("duration('1')", "1:10: invalid duration argument"),
        ("timestamp('x')", "1:11: invalid timestamp argument"),
        ("optional.of(1).orValue('a')", "applied to 'optional_type(int).(string)'"),
        ("quantity('1')", "undeclared reference to 'quantity'"), ("'a'.reverse()", "undeclared reference to 'reverse'"),
        ("sets.contains([1], ['a'])", "found no matching overload for 'sets.contains' applied to '(list(int), list("),
    ])
    func mistyped(_ text: String, _ part: String) {
        #expect(Self.complaint(text)?.contains(part) == true, "\(text): \(Self.complaint(text) ?? "compiles")")
    }

    @Test(arguments: [
        ("1", "int"), ("[]", "list(dyn)"), ("{}", "map(dyn, dyn)"), ("self.a", "dyn"), ("record.ports", "list(int)"),
        ("record.ports.map(p, string(p))", "list(string)"), ("record.labels['a']", "string"),
        ("record.ports[?0]", "optional_type(int)"), ("record.?name.orValue('x')", "string"),
        ("timestamp('2024-01-01T00:00:00Z') - duration('1h')", "google.protobuf.Timestamp"),
        ("type(1)", "type(int)"), ("self.x > 1", "bool"), ("true ? [] : [1]", "list(int)"), ("null", "null_type"),
        ("[1, 2].transformMap(i, v, string(v))", "map(int, string)"), ("self + self", "dyn"),
        ("optional.none()", "optional_type(dyn)"), ("'a'.split(',')", "list(string)"), ("ip('::1')", "net.IP"),
    ])
    func typed(_ text: String, _ type: String) throws {
        #expect(try CELProgram(text, environment: Self.environment).type.description == type)
    }

    @Test(arguments: [
        ("", "mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true'"), ("1 +", "input '<EOF>'"),
        ("(1", "expecting ')'"), ("self.1", "extraneous input '.1' expecting <EOF>"),
        ("self..a", "expecting IDENTIFIER"), ("'abc", "token recognition error at: '''"),
        ("a # b", "token recognition error at: '#'"), ("9223372036854775808", "invalid int literal"),
        ("0x10000000000000000u", "invalid uint literal"), ("1e999", "invalid double literal"),
        ("for", "reserved identifier: for"), ("has(self)", "invalid argument to has() macro"),
        ("self.all(1, true)", "argument must be a simple name"), ("'\\q'", "invalid escape sequence"),
        ("'\\uD800'", "invalid escape sequence"), ("f(1,)", "mismatched input ')'"),
        ("1 2", "extraneous input '2' expecting <EOF>"),
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
        #expect(Self.complaint("[" + String(repeating: "self == 1,", count: 5_000) + "]") == nil)
        let long = String(repeating: " ", count: 100_001)
        #expect(Self.complaint(long)?.contains("exceeds limit: size: 100001, limit 100000") == true)
    }
}
