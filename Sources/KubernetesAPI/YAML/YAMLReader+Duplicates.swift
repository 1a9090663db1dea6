internal import Yams

/// Texts with keys that a mapping has twice: the last of them counts, as to Kubernetes' reader.
extension YAMLReader {
    /// Keys that are told apart before a text is given up.
    private static let renamesMax = 100

    /// The value of a text of one document, and a line for each key that its mapping has already:
    /// `line 4: key "a" already set in map`.
    package static func valueWithDuplicates(_ bytes: [UInt8]) throws(YAMLError) -> (JSONValue, duplicates: [String]) {
        do throws(YAMLError) {
            var parser = JSONParser(bytes)
            // Twice in JSON is to be told by its line, which only the other reader knows.
            if (try? parser.parse()) == nil || parser.duplicates.isEmpty { return (try Self.value(bytes), []) }
            return try Self.renaming(bytes)
        } catch {
            guard error.code == .duplicateKey else { throw error }
            return try Self.renaming(bytes)
        }
    }

    /// How Kubernetes' reader wraps the lines about duplicates.
    package static func unmarshalErrors(_ lines: [String]) -> String {
        "yaml: unmarshal errors:" + lines.map { "\n  " + $0 }.joined()
    }

    /// The parser refuses a mapping that has a key twice and says where the first stands. That one is marked, until
    /// every key is the only one of its name; what is marked does not count.
    private static func renaming(_ bytes: [UInt8]) throws(YAMLError) -> (JSONValue, duplicates: [String]) {
        guard var text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(KeyMark.scalar) else {
            throw YAMLError(code: .syntax, message: "yaml: invalid UTF-8")
        }
        try YAMLDepth.check(bytes)
        for number in 0... {
            do {
                var builder = JSONBuilder()
                guard let node = try Parser(yaml: text).singleRoot() else { return (.null, []) }
                return (try builder.value(node, depth: 1), builder.duplicates)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) where number < Self.renamesMax {
                guard let marked = KeyMark.mark(text, line: context.mark.line, column: context.mark.column, number)
                else { throw YAMLError(YamlError.duplicatedKeysInMapping(duplicates: keys, context: context)) }
                text = marked
            } catch let error as YamlError {
                throw YAMLError(error)
            } catch let error as YAMLError {
                throw error
            } catch {
                throw YAMLError(code: .syntax, message: "yaml: \(error)")
            }
        }
        throw YAMLError(code: .duplicateKey, message: "yaml: too many duplicate keys")
    }
}
