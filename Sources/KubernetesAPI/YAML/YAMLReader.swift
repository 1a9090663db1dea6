internal import Yams

/// Reads YAML as Kubernetes does: into JSON, by the rules of YAML 1.1 for plain scalars.
package enum YAMLReader {
    /// The values that one text may unfold to, aliases followed: far above any manifest, far below what hurts.
    package static let valuesMax = 1_000_000

    /// The value of a text of one document; null for an empty one.
    package static func value(_ bytes: [UInt8]) throws(YAMLError) -> JSONValue {
        let documents = try Self.documents(bytes)
        guard documents.count <= 1 else {
            throw YAMLError(code: .syntax, message: "yaml: expected a single document, found \(documents.count)")
        }
        return documents.first ?? .null
    }

    /// The values of all documents of a text (`---` between them); empty documents are null.
    package static func documents(_ bytes: [UInt8]) throws(YAMLError) -> [JSONValue] {
        if let first = bytes.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }),
            first == UInt8(ascii: "{"), let value = try? JSONParser.parse(bytes)
        {
            return [value]
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw YAMLError(code: .syntax, message: "yaml: invalid UTF-8")
        }
        try YAMLDepth.check(bytes)
        do {
            let parser = try Parser(yaml: text)
            var documents: [JSONValue] = []
            var builder = JSONBuilder()
            while let node = try parser.nextRoot() { documents.append(try builder.value(node, depth: 1)) }
            return documents
        } catch let error as YAMLError {
            throw error
        } catch let error as YamlError {
            throw YAMLError(error)
        } catch {
            throw YAMLError(code: .syntax, message: "yaml: \(error)")
        }
    }
}

/// Makes JSON of parsed YAML, counting what aliases unfold to.
private struct JSONBuilder {
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
        for (key, value) in mapping {
            if key.scalar?.string == "<<", key.scalar?.style == .plain {
                try self.merge(value, into: &object, depth: depth)
                continue
            }
            object[try self.key(key, depth: depth)] = try self.value(value, depth: depth + 1)
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

extension YAMLError {
    init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(code: .syntax, message: "yaml: line \(mark.line): \(problem)")
        case .reader(let problem, _, _, _): self.init(code: .syntax, message: "yaml: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            self.init(
                code: .duplicateKey,
                message: "yaml: unmarshal errors:\n  line \(context.mark.line): key \"\(key)\" already set in map"
            )
        default: self.init(code: .syntax, message: "yaml: \(error)")
        }
    }
}
