import CEL
import Testing

@Suite("CEL: what expressions come to")
struct CELEvaluationTests {
    /// A custom resource as a rule sees it.
    private static let variables: [String: CELValue] = [
        "self": .map(
            CELMap([
                ("replicas", .int(3)), ("minReplicas", .int(1)), ("name", .string("web-1")),
                ("ports", .list([.int(80), .int(443)])),
                ("labels", .map(CELMap([("app", .string("web")), ("tier", .string("front"))]))),
            ])
        ),
        "oldSelf": .map(CELMap([("replicas", .int(2))])),
    ]

    private static func outcome(_ text: String) throws -> Result<CELValue, CELEvaluationError> {
        let environment = CELEnvironment(variables: Self.variables.mapValues { _ in .dyn })
        return try CELProgram(text, environment: environment).evaluate(Self.variables).result
    }

    @Test(arguments: [
        "self.replicas >= self.minReplicas", "self.replicas == oldSelf.replicas + 1", "dyn(1) == 1.0 && dyn(1u) == 1",
        "has(self.name) && !has(self.title)", "self.ports.all(p, p > 0 && p < 65536)",
        "self.ports.exists(p, p == 443)", "self.ports.exists_one(p, p == 80)", "!self.ports.exists_one(p, p > 1)",
        "self.ports.map(p, p + 1) == [81, 444]", "self.ports.map(p, p > 100, p * 2) == [886]",
        "self.ports.filter(p, p < 100) == [80]", "self.labels.all(k, self.labels[k].size() > 0)",
        "'app' in self.labels && 80 in self.ports", "self.labels == {'tier': 'front', 'app': 'web'}",
        "{1: 'a'}[dyn(1u)] == 'a' && {1: 'a'}[dyn(1.0)] == 'a'", "[1, 2, 3][2] == 3", "1 / 0 == 1 || true",
        "!(false && 1 / 0 == 1)",
        "true ? true : 1 / 0 == 1", "[1, 0].exists(x, 1 / x == 1)", "-7 / 2 == -3 && -7 % 2 == -1", "2 + 3 * 4 == 14",
        "-9223372036854775808 < 0", "0xFF == 255 && 1e3 == 1000.0 && .5 == 0.5", "r'\\n'.size() == 2",
        "'''a'b''' == \"a'b\"", "b'\\xff' == b'\\377' && b'abc' < b'abd'", "'\\u00e9' == 'é' && 'é'.size() == 1",
        "type(1) == int && type('x') == string && type([]) == list && type(null) == null_type",
        "int('42') == 42 && string(7) == '7' && double(2) == 2.0 && uint(3) == 3u && bool('true')",
        "'hello'.startsWith('he') && 'hello'.endsWith('lo') && 'hello'.contains('ell')",
        "'hello'.indexOf('l') == 2 && 'hello'.lastIndexOf('l') == 3 && 'hello'.indexOf('z') == -1",
        "'Hé'.lowerAscii() == 'hé' && 'hé'.upperAscii() == 'Hé' && '  a b '.trim() == 'a b'",
        "'a,b,c'.split(',') == ['a', 'b', 'c'] && 'a,b,c'.split(',', 2) == ['a', 'b,c']",
        "'abc'.split('') == ['a', 'b', 'c'] && ['a', 'b'].join('-') == 'a-b' && ''.split('') == []",
        "'aaa'.replace('a', 'b') == 'bbb' && 'aaa'.replace('a', 'b', 2) == 'bba' && 'ab'.replace('', '-') == '-a-b-'",
        "'tacocat'.substring(4) == 'cat' && 'tacocat'.substring(0, 4) == 'taco' && 'abc'.charAt(3) == ''",
        "[1, 2, 2].isSorted() && !['b', 'a'].isSorted() && [1, 2].sum() == 3 && [3, 1].min() == 1 && [3, 1].max() == 3",
        "sets.contains([1, 2], [2]) && sets.equivalent([1, 1], [1]) && !sets.intersects([1], [2])",
        "{'a': 1, 'a': 2} == {'a': 2}", "!has(self.name.first) && !has(self.replicas.x)",
        "self.ports.all(p, [p].all(q, q == p))", "[1, 2,].size() == 2", "// a comment\n true",
    ])
    func isTrue(_ text: String) throws {
        #expect(try Self.outcome(text) == .success(.bool(true)))
    }

    @Test(arguments: [
        ("self.title == ''", "no such key: title"), ("self.name.x == 1", "no such key: x"),
        ("self.ports[2] == 1", "index out of bounds: 2"),
        ("1 / 0 == 1", "division by zero"), ("1 % 0 == 1", "modulus by zero"),
        ("9223372036854775807 + 1 == 0", "integer overflow"), ("-(-9223372036854775808) == 0", "integer overflow"),
        ("0u - 1u == 0u", "unsigned integer overflow"), ("1 + dyn(1u) == 2", "no such overload"),
        ("'a' < dyn(1)", "no such overload"), ("dyn(1) || false", "no such overload"),
        ("[1, 0].all(x, 1 / x == 1)", "division by zero"), ("false || 1 / 0 == 1", "division by zero"),
        ("int('x') == 1", "strconv.ParseInt: parsing \"x\": invalid syntax"), ("int(1e30) == 1", "integer overflow"),
        ("'abc'.charAt(4) == ''", "index out of range: 4"),
        ("'abc'.substring(2, 1) == ''", "invalid substring range. start: 2, end: 1"),
    ])
    func fails(_ text: String, _ message: String) throws {
        guard case .failure(let error) = try Self.outcome(text) else {
            Issue.record("\(text) has a value")
            return
        }
        #expect(error.description == message)
    }

    @Test("a macro's variable hides one of the same name only inside the macro")
    func hidesInside() throws {
        #expect(try Self.outcome("[1].all(self, self == 1) && self.replicas == 3") == .success(.bool(true)))
    }
}
