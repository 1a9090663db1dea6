internal import KubernetesAPI
internal import Wire

/// What `apply` makes of an object: the live one, changed in what the user's manifest says and has said before.
///
/// Fields that the last applied manifest had and the new one has not are removed; fields that only the server knows
/// stay. Lists with a merge key are merged element by element, as a strategic merge patch does; others are replaced.
struct ThreeWayMerge {
    /// The declaration that guides the merge; nil within values that have none.
    static func merge(
        live: JSONValue,
        last: JSONValue?,
        modified: JSONValue,
        schema: MessageSchema?
    ) -> JSONValue {
        guard case .object(let modifiedObject) = modified, case .object(let liveObject) = live else { return modified }
        var result = liveObject
        for key in last?.object?.keys ?? [] where modifiedObject[key] == nil { result[key] = nil }
        for member in modifiedObject {
            let field = schema?.jsonField(member.key)
            guard let present = liveObject[member.key] else {
                result[member.key] = member.value
                continue
            }
            result[member.key] = Self.value(
                live: present,
                last: last?[member.key],
                modified: member.value,
                field: field
            )
        }
        return .object(result)
    }

    private static func value(
        live: JSONValue,
        last: JSONValue?,
        modified: JSONValue,
        field: FieldSchema?
    ) -> JSONValue {
        if case .array(let elements) = modified, let field, field.patchStrategies.contains("merge") {
            return Self.list(live: live.array ?? [], last: last?.array ?? [], modified: elements, field: field)
        }
        if let field, field.label == .singular, field.message?.jsonForm != nil { return modified }
        return Self.merge(live: live, last: last, modified: modified, schema: field?.message)
    }

    private static func list(
        live: [JSONValue],
        last: [JSONValue],
        modified: [JSONValue],
        field: FieldSchema
    ) -> JSONValue {
        guard let key = field.patchMergeKey else {
            let added = modified.filter { !live.contains($0) }
            return .array(live.filter { modified.contains($0) || !last.contains($0) } + added)
        }
        func same(_ left: JSONValue, _ right: JSONValue) -> Bool { left[key] != nil && left[key] == right[key] }
        let merged = modified.map { element -> JSONValue in
            guard let present = live.first(where: { same($0, element) }) else { return element }
            let before = last.first { same($0, element) }
            return Self.merge(live: present, last: before, modified: element, schema: field.message)
        }
        // What others added stays, what an earlier manifest added goes.
        let foreign = live.filter { element in
            !modified.contains { same($0, element) } && !last.contains { same($0, element) }
        }
        return .array(merged + foreign)
    }
}

extension MessageSchema {
    /// The field of a JSON name, also in inline messages.
    func jsonField(_ name: String) -> FieldSchema? {
        if let field = self.field(json: name) { return field }
        for field in self.fields where field.isInline {
            if let found = field.message?.jsonField(name) { return found }
        }
        return nil
    }
}
