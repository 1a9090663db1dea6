import Core
import KubernetesAPI
import Wire

/// Makes messages of any type with values that nobody expects, the same for the same seed.
struct RandomMessage {
    private var generator: SeededGenerator
    private static let depthMax = 7
    private static let texts = [
        "", "a", "A_b", "-", "..", "/", "é", "100m", "-1", "25%", "1e9999", "9223372036854775807", "latest",
        "a:b@c", "None",
        "RollingUpdate", "Recreate", "Always", "NodePort", "ExternalName", "LoadBalancer", "Prefix", "Exists",
        "In", "Indexed",
        "kubernetes.io/tls", "10.0.0.1", "::1", "*.a.b", "True", "* * * * *",
        "@every 1s", "metadata.labels['a']",
        "\u{0}",
        String(repeating: "x", count: 300),
    ]

    init(seed: UInt64) {
        self.generator = SeededGenerator(seed: seed)
    }

    mutating func message(_ schema: MessageSchema, depth: Int = 0) -> Message {
        var message = Message(schema)
        if schema.jsonForm?.hasPrefix("raw-json") == true {
            // What is not JSON here is refused before it is kept.
            message[schema.field(json: "Raw")?.number ?? 1] = .bytes(Array(#"{"a":[1]}"#.utf8))
            return message
        }
        for field in schema.fields where self.isChosen(depth) {
            switch field.label {
            case .singular: message[field.number] = self.value(field, depth)
            case .repeated: message[field.number] = .list(self.some { $0.value(field, depth) })
            case .map:
                let pairs = self.some { ($0.text(), $0.value(field, depth)) }
                message[field.number] = .map(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
            }
        }
        return message
    }

    private mutating func isChosen(_ depth: Int) -> Bool {
        depth < Self.depthMax && Int.random(in: 0..<10, using: &self.generator) < (depth < 3 ? 7 : 3)
    }

    private mutating func some<T>(_ make: (inout Self) -> T) -> [T] {
        (0..<Int.random(in: 1...3, using: &self.generator)).map { _ in make(&self) }
    }

    mutating func text() -> String { Self.texts.randomElement(using: &self.generator) ?? "" }

    private mutating func number() -> Int64 {
        [0, 1, -1, 80, 70_000, Int64(Int32.max), Int64(Int32.min)].randomElement(using: &self.generator) ?? 0
    }

    private mutating func value(_ field: FieldSchema, _ depth: Int) -> Value {
        switch field.kind {
        case .bool: .bool(Bool.random(using: &self.generator))
        case .int32, .enumeration: .int(self.number())
        case .int64: .int([self.number(), .max, .min].randomElement(using: &self.generator) ?? 0)
        case .uint32, .uint64: .uint(UInt64(self.number().magnitude))
        case .double, .float: .double(Double(self.number()) / 3)
        case .string: .string(self.closedWord(field) ?? self.text())
        case .bytes: .bytes(Array(self.text().utf8))
        case .message(let schema): .message(self.message(schema, depth: depth + 1))
        }
    }

    /// Often one of the words that lead deeper into the rules.
    private mutating func closedWord(_ field: FieldSchema) -> String? {
        guard Bool.random(using: &self.generator) else { return nil }
        return field.enumValues.randomElement(using: &self.generator)
    }
}
