/// Takes out of an object what its schema does not know, and notes what that was.
struct SchemaPruner {
    private static let typeMembers: Set<String> = ["apiVersion", "kind", "metadata"]

    /// The paths of what was taken out: `spec.items[0].color`.
    private(set) var unknownFields: [String] = []

    /// Prunes a whole object, whose `apiVersion`, `kind` and `metadata` stay.
    mutating func prune(object: inout JSONValue, _ schema: StructuralSchema) {
        self.prune(&object, schema, "", isResource: true)
        self.unknownFields.sort { $0.precedesInBytes($1) }
    }

    /// Prunes a part of an object.
    mutating func prune(value: inout JSONValue, _ schema: StructuralSchema) {
        self.prune(&value, schema, "", isResource: false)
    }

    private mutating func prune(_ value: inout JSONValue, _ schema: StructuralSchema?, _ path: String, isResource: Bool)
    {
        switch value {
        case .null, .bool, .integer, .double, .string: return
        case .array(var elements):
            // Nothing is known of the elements of a list that is kept as it is.
            if let schema, schema.keepsUnknown, schema.items == nil { return }
            value = .null
            for index in elements.indices {
                self.prune(&elements[index], schema?.items, "\(path)[\(index)]", isResource: false)
            }
            value = .array(elements)
        case .object(var object):
            value = .null
            let isResource = isResource || schema?.isEmbedded ?? false
            for name in object.keys {
                if isResource, Self.typeMembers.contains(name) { continue }
                let place = path.isEmpty ? name : "\(path).\(name)"
                guard let schema, schema.properties[name] != nil || schema.additional != nil || schema.keepsUnknown
                else {
                    self.unknownFields.append(place)
                    object[name] = nil
                    continue
                }
                let isKept = schema.keepsUnknown && schema.properties[name] == nil && schema.additional == nil
                guard !isKept, var member = object[name] else { continue }
                self.prune(&member, schema.member(name), place, isResource: false)
                object[name] = member
            }
            value = .object(object)
        }
    }
}
