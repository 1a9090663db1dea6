package import Wire

/// The ways in which a request can say how to change an object. Each works on the object's JSON.
package enum Patch {
    /// The most operations in one JSON patch.
    package static let operationsMax = 10_000
    /// The most bytes that the `copy` operations of one JSON patch may add.
    package static let copiedBytesMax = 3 * 1024 * 1024

    /// Applies a JSON merge patch (RFC 7386): members replace members, null removes.
    package static func merge(_ patch: JSONValue, into original: JSONValue) -> JSONValue {
        guard case .object(let changes) = patch else { return patch }
        var result = original.object ?? JSONObject()
        for change in changes {
            if case .null = change.value {
                result[change.key] = nil
            } else {
                result[change.key] = Self.merge(change.value, into: result[change.key] ?? .null)
            }
        }
        return .object(result)
    }

    /// Applies a JSON patch (RFC 6902), all of it or nothing.
    /// - Throws: a bad request where the patch is none, `Invalid` where it does not fit the object.
    package static func json(_ patch: JSONValue, to original: JSONValue) throws(StatusError) -> JSONValue {
        let operations = try JSONPatchOperation.list(patch)
        guard operations.count <= Self.operationsMax else {
            throw StatusError.requestEntityTooLarge(
                "The allowed maximum operations in a JSON patch is \(Self.operationsMax), got \(operations.count)"
            )
        }
        var patcher = JSONPatcher(document: original)
        for operation in operations { try patcher.apply(operation) }
        return patcher.document
    }

    /// Applies a strategic merge patch: like a merge patch, but lists are merged by the keys that the schema names.
    /// - Throws: a bad request where the patch's directives are malformed.
    package static func strategic(
        _ patch: JSONValue,
        into original: JSONValue,
        schema: MessageSchema
    ) throws(StatusError) -> JSONValue {
        guard case .object(let changes) = patch else {
            throw StatusError.badRequest("Invalid JSON document")
        }
        let merged = try StrategicMerge.merge(changes, into: original.object ?? JSONObject(), .message(schema))
        return .object(merged)
    }

    /// A patch that is well formed but does not fit the object.
    static let unprocessable = StatusError(
        .invalid,
        "the server rejected our request due to an error in our request",
        details: MetaV1.StatusDetails()
    )
}
