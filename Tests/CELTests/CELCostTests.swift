import CEL
import Testing

@Suite("CEL: what evaluations cost")
struct CELCostTests {
    private static let variables: [String: CELValue] = [
        "list": .list((0..<100).map { .int($0) }), "text": .string(String(repeating: "x", count: 95)),
        "map": .map(CELMap([("a", .map(CELMap([("b", .int(1))])))])),
    ]

    private static func outcome(_ text: String, limit: UInt64 = CELProgram.callCostLimit) throws -> CELOutcome {
        let environment = CELEnvironment(variables: Self.variables.mapValues { _ in .dyn })
        return try CELProgram(text, environment: environment).evaluate(Self.variables, costLimit: limit)
    }

    @Test(arguments: [
        ("1", 0), ("list", 1), ("map.a.b", 3), ("has(map.a)", 1), ("has(map.a.b)", 2), ("list[3]", 2), ("[1, 2]", 10),
        ("{'a': 1}", 30),
        ("1 + 1", 1), ("text == text", 12), ("text + text", 21), ("text.contains('xx')", 11), ("5 in list", 101),
        ("true || list.all(x, true)", 0), ("list.all(x, true)", 302), ("list.exists(x, false)", 402),
        ("[1, 2, 3].all(x, true)", 20), ("list.sum()", 101), ("list[3 - 3]", 3), ("map['a' + '']", 3),
        ("2 in [1, 2, 3]", 13), ("[{'k1': 1}, {'k2': 2}].all(x, true)", 77), ("(1 > 2 ? 5 : 3) > 1", 2),
        ("map.all(k, map[k].b > 3)", 9), ("'123'.matches('[0-9]')", 2), ("text.matches('[0-9]')", 21),
        ("text.startsWith(text)", 12), ("text.replace('x', '')", 20), ("text.lowerAscii()", 11),
        ("['a', 'bc'].join('')", 11), ("sets.contains([1], [1, 2])", 23), ("string(1)", 1), ("bytes(text)", 11),
        ("cidr('10.0.0.0/8').containsIP('10.1.1.1')", 3),
    ])
    func costs(_ text: String, _ cost: UInt64) throws {
        #expect(try Self.outcome(text).cost == cost)
    }

    @Test("no operator hides that the budget is spent, and the work stops there")
    func stops() throws {
        let inner = "list.all(a, list.all(b, list.all(c, list.all(d, list.all(e, a + b + c + d + e >= 0)))))"
        for text in [inner, "\(inner) || true", "[1].exists(x, \(inner)) || true"] {
            let outcome = try Self.outcome(text)
            #expect(outcome.result == .failure(.costLimitExceeded))
            #expect(outcome.cost <= CELProgram.callCostLimit + 200)
        }
        #expect(try Self.outcome("map.a.b == 1", limit: 4).result == .success(.bool(true)))
        #expect(try Self.outcome("map.a.b == 1", limit: 3).result == .failure(.costLimitExceeded))
    }

    @Test("a value that is small to write and huge to walk or to make is paid for")
    func hiddenSize() throws {
        var nested = "list"
        for level in 0..<8 {
            let ten = Array(repeating: "v\(level)", count: 10).joined(separator: ", ")
            nested = "[\(nested)].map(v\(level), [\(ten)])"
        }
        let grown = "list.map(a, text).join(text).replace('x', text).replace('x', list.map(b, text).join())"
        for text in ["[\(nested)].all(n, n == n)", "\(grown).size() > 0", "[\(nested)].all(n, sets.contains(n, n))"] {
            #expect(try Self.outcome(text, limit: 50_000).result == .failure(.costLimitExceeded), "\(text)")
        }
    }

    @Test("any limit may be given")
    func anyLimit() throws {
        #expect(try Self.outcome("list == list", limit: .max).result == .success(.bool(true)))
        #expect(try Self.outcome("list == list", limit: 0).result == .failure(.costLimitExceeded))
    }
}
