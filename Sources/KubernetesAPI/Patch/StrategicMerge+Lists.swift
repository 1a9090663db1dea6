/// Strategic merge of lists: of values as sets, of objects by their merge key.
extension StrategicMerge {
    static func mergeList(
        _ patch: [JSONValue],
        into original: [JSONValue],
        _ order: [JSONValue]?,
        _ member: PatchContext.Member
    ) throws(StatusError) -> [JSONValue] {
        if (patch + original).contains(where: { $0.array != nil }) { throw Patch.unprocessable }
        guard patch.contains(where: { $0.object != nil }) || original.contains(where: { $0.object != nil }) else {
            var seen: Set<JSONValue> = []
            let merged = (original + patch).filter { seen.insert($0).inserted }
            return Self.ordered(merged, byPatch: order ?? patch, server: original, mergeKey: nil)
        }
        guard let mergeKey = member.mergeKey else {
            throw StatusError(.unknown, "cannot merge lists without merge key")
        }
        var (changes, result) = try Self.carryOutDirectives(patch, original, mergeKey)
        for (index, change) in changes.enumerated() {
            guard let object = change.object, let key = object[mergeKey] else {
                throw StatusError(.unknown, "map: \(change.goText) does not contain declared merge key: \(mergeKey)")
            }
            let place = result.firstIndex { $0[mergeKey] == key }
            let held = place.flatMap { result[$0].object } ?? JSONObject()
            let merged = JSONValue.object(try Self.merge(object, into: held, member.context))
            changes[index] = merged
            if let place { result[place] = merged } else { result.append(merged) }
        }
        return Self.ordered(result, byPatch: order ?? changes, server: original, mergeKey: mergeKey)
    }

    /// Elements with `$patch` say what becomes of the list or of one element, and are no elements themselves.
    private static func carryOutDirectives(
        _ patch: [JSONValue],
        _ original: [JSONValue],
        _ mergeKey: String
    ) throws(StatusError) -> (changes: [JSONValue], original: [JSONValue]) {
        var changes: [JSONValue] = []
        var result = original
        for element in patch {
            guard let directive = element[Self.patchDirective] else {
                changes.append(element)
                continue
            }
            switch directive.string {
            case "delete":
                guard let key = element[mergeKey] else {
                    throw StatusError(.unknown, "delete patch type with no merge key defined")
                }
                result.removeAll { $0[mergeKey] == key }
            case "replace": result = []
            case "merge":
                throw StatusError(.unknown, "merging lists cannot yet be specified in the patch")
            default: throw Self.unknownDirective(directive, element)
            }
        }
        return (changes, result)
    }

    /// Puts the elements that the patch names in the patch's order, among the others in the server's order; where the
    /// two orders do not compare, the patch's element comes first.
    static func ordered(
        _ list: [JSONValue],
        byPatch patch: [JSONValue],
        server: [JSONValue],
        mergeKey: String?
    ) -> [JSONValue] {
        func identity(_ value: JSONValue) -> JSONValue { mergeKey.flatMap { value[$0] } ?? value }
        func places(_ values: [JSONValue]) -> [JSONValue: Int] {
            Dictionary(values.enumerated().map { (identity($1), $0) }, uniquingKeysWith: { first, _ in first })
        }
        let patchPlaces = places(patch)
        let serverPlaces = places(server)
        let named = list.filter { patchPlaces[identity($0)] != nil }
            .sorted { patchPlaces[identity($0), default: 0] < patchPlaces[identity($1), default: 0] }
        var others = list.filter { patchPlaces[identity($0)] == nil }[...]
        var result: [JSONValue] = []
        for element in named {
            while let other = others.first, let otherPlace = serverPlaces[identity(other)],
                let place = serverPlaces[identity(element)], otherPlace < place
            {
                result.append(others.removeFirst())
            }
            result.append(element)
        }
        return result + others
    }
}
