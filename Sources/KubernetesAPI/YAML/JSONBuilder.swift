internal import Yams

/// Makes JSON of parsed YAML, counting what aliases unfold to.
struct JSONBuilder {
    /// What is to be told of keys that their mapping has already: `line 4: key "a" already set in map`.
    private(set) var duplicates: [String] = []
    private var values = 0

    mutating func value(_ node: Node, depth: Int) throws(YAMLError) -> JSONValue {
        self.values += 1
        guard self.values <= YAMLReader.valuesMax else {
            throw YAMLError(code: .excessiveAliasing, message: "yaml: document contains excessive aliasing")
        }
        guard depth <= JSONParser.depthMax else { throw YAMLDepth.error }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            return try YAMLScalar.value(scalar.string, isPlain: isPlain, tag: scalar.tag.description)
        case .sequence(let sequence):
            var elements: [JSONValue] = []
            for element in sequence { elements.append(try self.value(element, depth: depth + 1)) }
            return .array(elements)
        case .mapping(let mapping): return .object(try self.object(mapping, depth: depth))
        case .alias: throw YAMLError(code: .unsupported, message: "yaml: unknown anchor")
        }
    }

    private mutating func object(_ mapping: Node.Mapping, depth: Int) throws(YAMLError) -> JSONObject {
        var object = JSONObject()
        // Names of marked keys that have come: the next of their name is set although it is there.
        var passed: Set<String> = []
        for (key, value) in mapping {
            if key.scalar?.string == "<<", key.scalar?.style == .plain {
                try self.merge(value, into: &object, depth: depth)
                continue
            }
            let name = try self.key(key, depth: depth)
            let json = try self.value(value, depth: depth + 1)
            let unmarked = KeyMark.unmarked(name)
            if passed.contains(unmarked ?? name) {
                let line = value.mark?.line ?? 0
                self.duplicates.append("line \(line): key \(GoSyntax.quoted(unmarked ?? name)) already set in map")
            }
            if let unmarked { passed.insert(unmarked) } else { object[name] = json }
        }
        return object
    }

    /// `<<: *base`: members that the object has of its own win.
    private mutating func merge(_ node: Node, into object: inout JSONObject, depth: Int) throws(YAMLError) {
        switch try self.value(node, depth: depth + 1) {
        case .object(let merged):
            for member in merged where object[member.key] == nil { object[member.key] = member.value }
        case .array(let many):
            for case .object(let merged) in many {
                for member in merged where object[member.key] == nil { object[member.key] = member.value }
            }
        default:
            throw YAMLError(code: .syntax, message: "yaml: map merge requires map or sequence of maps as the value")
        }
    }

    private mutating func key(_ node: Node, depth: Int) throws(YAMLError) -> String {
        switch try self.value(node, depth: depth + 1) {
        case .string(let text): return text
        case .integer(let integer): return String(integer)
        case .bool(let bool): return String(bool)
        case .double(let double): return JSONValue.double(double).text
        case .null: return "null"
        case .array, .object:
            throw YAMLError(code: .unsupported, message: "yaml: a map key must be a scalar")
        }
    }
}
