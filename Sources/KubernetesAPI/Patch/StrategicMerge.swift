/// Strategic merge of objects. Lists are in `StrategicMerge+Lists`.
enum StrategicMerge {
    static let patchDirective = "$patch"
    static let retainKeys = "$retainKeys"
    static let deletePrefix = "$deleteFromPrimitiveList/"
    static let orderPrefix = "$setElementOrder/"

    static func merge(
        _ patch: JSONObject,
        into original: JSONObject,
        _ context: PatchContext
    ) throws(StatusError) -> JSONObject {
        if let directive = patch[Self.patchDirective] {
            return try Self.directed(directive, patch)
        }
        var patch = patch
        var result = original
        try Self.retain(&patch, &result)
        let orders = try Self.takeOrders(&patch)
        for change in patch {
            if change.key.hasPrefix(Self.deletePrefix) {
                let name = String(change.key.dropFirst(Self.deletePrefix.count))
                result[name] = try Self.deleting(change.value, from: result[name])
            } else if case .null = change.value {
                result[change.key] = nil
            } else {
                result[change.key] = try Self.member(change, original: result[change.key], orders[change.key], context)
            }
        }
        for (name, order) in orders.sorted(by: { $0.key < $1.key }) where patch[name] == nil {
            guard case .array(let list) = result[name] else { continue }
            let member = try context.member(name)
            result[name] = .array(Self.ordered(list, byPatch: order, server: list, mergeKey: member.mergeKey))
        }
        return result
    }

    private static func member(
        _ change: JSONObject.Member,
        original: JSONValue?,
        _ order: [JSONValue]?,
        _ context: PatchContext
    ) throws(StatusError) -> JSONValue {
        switch change.value {
        case .object(let changes):
            let member = try context.member(change.key)
            let held = member.isReplaced ? nil : original?.object
            return .object(try Self.merge(changes, into: held ?? JSONObject(), member.context))
        case .array(let changes):
            let member = try context.member(change.key)
            guard member.isMerged else { return change.value }
            let held = original?.array ?? []
            return .array(try Self.mergeList(changes, into: held, order, member))
        default:
            return change.value
        }
    }

    /// `$patch: replace` takes the patch as it is, `$patch: delete` leaves nothing.
    private static func directed(_ directive: JSONValue, _ patch: JSONObject) throws(StatusError) -> JSONObject {
        switch directive.string {
        case "replace":
            var rest = patch
            rest[Self.patchDirective] = nil
            return rest
        case "delete": return JSONObject()
        default: throw Self.unknownDirective(directive, .object(patch))
        }
    }

    /// `merge` is one as well: Kubernetes names it as a directive and accepts it nowhere.
    static func unknownDirective(_ directive: JSONValue, _ patch: JSONValue) -> StatusError {
        StatusError(.unknown, "unknown patch type: \(directive.goText) in map: \(patch.goText)")
    }

    /// `$retainKeys` lists the members that may stay: those of a union that is not chosen any more go.
    private static func retain(_ patch: inout JSONObject, _ original: inout JSONObject) throws(StatusError) {
        guard let value = patch[Self.retainKeys] else { return }
        patch[Self.retainKeys] = nil
        guard let elements = value.array else { throw Self.badRetainKeys }
        let kept = Set(elements.compactMap(\.string))
        // What is null goes anyway: clients name so the members of the union that was chosen before.
        let named = patch.members.filter { !$0.key.hasPrefix("$") && $0.value != .null }.map(\.key)
        guard kept.count == elements.count, named.allSatisfy(kept.contains) else { throw Self.badRetainKeys }
        for name in original.keys where !kept.contains(name) { original[name] = nil }
    }

    private static let badRetainKeys = StatusError.badRequest(
        "invalid patch format of retainKeys"
    )

    private static func takeOrders(_ patch: inout JSONObject) throws(StatusError) -> [String: [JSONValue]] {
        var orders: [String: [JSONValue]] = [:]
        for name in patch.keys where name.hasPrefix(Self.orderPrefix) {
            guard let order = patch[name]?.array else {
                throw StatusError.badRequest("invalid patch format of setElementOrder list")
            }
            orders[String(name.dropFirst(Self.orderPrefix.count))] = order
            patch[name] = nil
        }
        return orders
    }

    private static func deleting(_ deleted: JSONValue, from list: JSONValue?) throws(StatusError) -> JSONValue? {
        guard let deleted = deleted.array else {
            throw StatusError.badRequest("invalid patch format of primitive list")
        }
        guard case .array(let elements) = list else { return list }
        let gone = Set(deleted)
        return .array(elements.filter { !gone.contains($0) })
    }
}
