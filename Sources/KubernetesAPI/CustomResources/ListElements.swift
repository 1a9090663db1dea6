/// The elements of lists that are sets or maps: each may be there once, and each has one that it was before.
enum ListElements {
    /// The elements as they were before the change, for those that can be told: in lists that are maps, by their keys.
    static func olds(of elements: [JSONValue], from old: JSONValue?, _ schema: StructuralSchema) -> [JSONValue?] {
        guard let old = old?.array, schema.listType == "map" else {
            return Array(repeating: nil, count: elements.count)
        }
        let byKeys = Dictionary(old.map { (Self.keys($0, schema), $0) }, uniquingKeysWith: { first, _ in first })
        return elements.map { byKeys[Self.keys($0, schema)] }
    }

    /// What tells an element of a list that is a map from the others.
    private static func keys(_ element: JSONValue, _ schema: StructuralSchema) -> [JSONValue?] {
        schema.listMapKeys.map { element[$0] ?? schema.items?.properties[$0]?.standard }
    }

    /// The elements that stand in a list twice which may not.
    static func duplicates(_ value: JSONValue, _ schema: StructuralSchema, _ place: SchemaPlace) -> [FieldError] {
        switch value {
        case .null, .bool, .integer, .double, .string: return []
        case .object(let object):
            return object.members.sorted { $0.key.precedesInBytes($1.key) }.flatMap { member in
                schema.member(member.key).map { Self.duplicates(member.value, $0, place.child(member.key)) } ?? []
            }
        case .array(let elements):
            var errors = Self.duplicates(elements, schema, place)
            if let items = schema.items {
                for (index, element) in elements.enumerated() {
                    errors += Self.duplicates(element, items, place.index(index))
                }
            }
            return errors
        }
    }

    private static func duplicates(
        _ elements: [JSONValue],
        _ schema: StructuralSchema,
        _ place: SchemaPlace
    ) -> [FieldError] {
        switch schema.listType {
        case "set":
            var seen: Set<JSONValue> = []
            return elements.enumerated().filter { !seen.insert($0.element).inserted }
                .map { .duplicate(place.index($0.offset).path, BadValue($0.element)) }
        case "map":
            var seen: Set<[JSONValue?]> = []
            return elements.enumerated().filter { !seen.insert(Self.keys($0.element, schema)).inserted }
                .map { index, element in
                    let keys = JSONObject(schema.listMapKeys.compactMap { name in element[name].map { (name, $0) } })
                    return .duplicate(place.index(index).path, BadValue(.object(keys)))
                }
        default: return []
        }
    }
}
