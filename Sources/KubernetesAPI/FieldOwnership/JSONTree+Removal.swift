extension JSONTree {
    /// The object without some fields. What is empty then is null.
    func removing(_ fields: FieldSet) -> JSONTree {
        JSONTree(Self.remove(fields, from: self.value, self.schema), self.schema)
    }

    private static func remove(_ fields: FieldSet, from value: JSONValue, _ schema: Schema?) -> JSONValue {
        switch (value, schema?.structure(of: value) ?? .whole(.any)) {
        case (.object(let object), .members), (.object(let object), .free):
            let kept = object.compactMap { member -> (String, JSONValue)? in
                guard let node = fields.node(.member(member.key)) else { return (member.key, member.value) }
                if node.isMember { return nil }
                return (member.key, Self.remove(node.children, from: member.value, schema?.member(member.key)))
            }
            return kept.isEmpty ? .null : .object(JSONObject(kept))
        case (.array(let elements), .set), (.array(let elements), .keyed):
            guard let schema, let rules = schema.element,
                let steps = JSONTree(value, schema).steps(to: elements.map { JSONTree($0, rules) })
            else { return value }
            let kept = zip(steps, elements).compactMap { step, element -> JSONValue? in
                guard let node = fields.node(step) else { return element }
                // Not as one expression: nil would be JSON's null.
                if node.isMember { return nil }
                return Self.remove(node.children, from: element, rules)
            }
            return kept.isEmpty ? .null : .array(kept)
        // Fields inside of what is owned as a whole are left over from another schema.
        case (.array, _), (.object, _): return .null
        case (.null, _), (.bool, _), (.integer, _), (.double, _), (.string, _): return value
        }
    }
}
