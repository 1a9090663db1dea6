import Core
import KubernetesAPI
import Testing
import Wire

/// Whatever a text holds, its reader answers and does not trap.
struct TextFuzzTests {
    private static let pieces = [
        "a", "0", "9", ".", "-", "+", "e", "E", "Ki", "m", "=", "!", ",", "(", ")", "in", " ", "notin", ">", "<",
        "\\", "/", "~", "é", "%", "99999999999999999999", "1e400", "*", "@every ", ":", "\u{0}",
    ]

    private static func texts(seed: UInt64, count: Int) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            let length = Int.random(in: 0..<12, using: &generator)
            return (0..<length).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
        }
    }

    @Test func readersOfTexts() throws {
        let pods = try #require(CoreV1.Pod.resourceDefinition)
        var total = Quantity.zero
        for text in Self.texts(seed: 1, count: 20_000) {
            if let quantity = try? Quantity(text) {
                #expect(try Quantity(quantity.description) == quantity, "\(text)")
                total += quantity
                _ = (total - quantity).milliValue
                _ = quantity < total
            }
            if let selector = try? LabelSelector(text) {
                _ = selector.matches(["a": "0"])
                #expect(try LabelSelector(selector.description).matches([:]) == selector.matches([:]), "\(text)")
            }
            if let selector = try? FieldSelector(text, for: pods) { _ = selector.matches(CoreV1.Pod().underlying) }
            _ = CronSchedule.problem(in: text)
            _ = IntStr.IntOrString(text).scaled(of: .max, roundUp: true)
            for rule in [NameRules.dnsSubdomain, NameRules.qualifiedName, NameRules.portName, NameRules.configMapKey] {
                _ = rule(text)
            }
        }
        #expect(!total.description.isEmpty)
    }

    @Test func patches() throws {
        var generator = SeededGenerator(seed: 2)
        func value(_ depth: Int) -> JSONValue {
            switch Int.random(in: 0..<(depth > 3 ? 4 : 8), using: &generator) {
            case 0: return .null
            case 1: return .integer(Int64.random(in: -5...5, using: &generator))
            case 2: return .string(["a", "delete", "replace", "merge", "name"].randomElement(using: &generator) ?? "")
            case 3: return .bool(true)
            case 4: return .array((0..<3).map { _ in value(depth + 1) })
            default:
                let names = [
                    "spec", "containers", "name", "$patch", "$retainKeys", "$setElementOrder/containers", "metadata",
                    "labels",
                    "finalizers", "$deleteFromPrimitiveList/finalizers", "volumes", "ports", "containerPort",
                    "template", "x",
                ]
                return .object(
                    JSONObject((0..<4).map { _ in (names.randomElement(using: &generator) ?? "", value(depth + 1)) })
                )
            }
        }
        for _ in 0..<5_000 {
            let original = value(0)
            let patch = value(0)
            _ = try? Patch.strategic(patch, into: original, schema: CoreV1.Pod.schema)
            _ = Patch.merge(patch, into: original)
            let path = Self.texts(seed: generator.next(), count: 1)[0]
            let operation: JSONValue = ["op": "add", "path": .string("/" + path), "value": patch]
            _ = try? Patch.json([operation, ["op": "remove", "path": .string("/" + path)]], to: original)
        }
    }
}
