/// Holds a configuration against its schema: what does not fit can be neither merged nor owned.
struct FieldValidation {
    /// What is wrong, with its path: `.spec.replicas: expected numeric (int or float), got string`.
    private(set) var errors: [String] = []

    /// The errors as one text, in the words of structured-merge-diff; nil where there are none.
    static func text<Schema: OwnershipSchema>(of tree: JSONTree<Schema>) -> String? {
        var validation = FieldValidation()
        validation.check(tree.value, tree.schema, "")
        guard validation.errors.count > 1 else { return validation.errors.first }
        return (["errors:"] + validation.errors.map { "  " + $0 }).joined(separator: "\n")
    }

    private mutating func fail(_ path: String, _ message: String) {
        self.errors.append(path.isEmpty ? message : "\(path): \(message)")
    }

    private mutating func check<Schema: OwnershipSchema>(_ value: JSONValue, _ schema: Schema, _ path: String) {
        guard value != .null else { return }
        switch schema.structure(of: value) {
        case .members, .free, .whole(.object): self.checkMembers(of: value, schema, path)
        case .set, .keyed, .whole(.list): self.checkElements(of: value, schema, path)
        case .whole(.number):
            switch value {
            case .integer, .double: break
            default: self.fail(path, "expected numeric (int or float), got \(value.goTypeName)")
            }
        case .whole(.string):
            guard value.string == nil else { return }
            self.fail(path, "expected string, got &value.valueUnstructured{Value:\(value.goSyntax)}")
        case .whole(.bool):
            if value.bool == nil { self.fail(path, "expected boolean, got &{\(value.goText)}") }
        case .whole(.any): break
        }
    }

    private mutating func checkMembers<Schema: OwnershipSchema>(
        of value: JSONValue,
        _ schema: Schema,
        _ path: String
    ) {
        guard case .object(let object) = value else {
            return self.fail(path, "expected map, got &{\(value.goText)}")
        }
        for member in object.members.sorted(by: { $0.key.precedesInBytes($1.key) }) {
            guard let rules = schema.member(member.key) else {
                // What follows is not looked at, as in Kubernetes.
                return self.fail("\(path).\(member.key)", "field not declared in schema")
            }
            self.check(member.value, rules, "\(path).\(member.key)")
        }
    }

    private mutating func checkElements<Schema: OwnershipSchema>(
        of value: JSONValue,
        _ schema: Schema,
        _ path: String
    ) {
        guard case .array(let elements) = value else {
            return self.fail(path, "expected list, got &{\(value.goText)}")
        }
        guard let rules = schema.element else { return }
        var seen: Set<FieldPathElement> = []
        for (index, element) in elements.enumerated() {
            let step: FieldPathElement
            if case .whole = schema.structure {
                step = .index(index)
            } else {
                let list = JSONTree(value, schema)
                guard let found = list.steps(to: [JSONTree(element, rules)])?.first else {
                    return self.fail(path, "element \(index): \(Self.reason(element, list))")
                }
                step = found
                if !seen.insert(step).inserted { self.fail(path, "duplicate entries for key \(step)") }
            }
            self.check(element, rules, "\(path)\(step)")
        }
    }

    /// Why an element cannot be told from others.
    private static func reason<Schema: OwnershipSchema>(_ element: JSONValue, _ list: JSONTree<Schema>) -> String {
        guard case .keyed(let names) = list.structure else {
            switch element {
            case .object: return "associative list without keys has an element that's a map type"
            case .array: return "not supported: associative list with lists as elements"
            case .null, .bool, .integer, .double, .string:
                return "associative list without keys has an element that's an explicit null"
            }
        }
        guard case .object(let object) = element else {
            let kind = element == .null ? "a null element" : "non-map elements"
            return "associative list with keys may not have \(kind)"
        }
        let missing = names.first { object[$0] == nil && list.keyDefault($0) == nil } ?? ""
        return "associative list with keys has an element that omits key field \(GoSyntax.quoted(missing)) "
            + "(and doesn't have default value)"
    }
}
