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
