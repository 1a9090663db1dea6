internal import KubernetesAPI
internal import Wire

/// Reads an object of a custom resource, strictly or not.
enum CustomBody {
    static func decode(
        _ bytes: [UInt8],
        isYAML: Bool,
        of definition: ResourceDefinition,
        _ query: QueryParameters
    ) throws -> RequestBody.Decoded {
        let (value, duplicates) = try JSONBody.parseObject(bytes, isYAML: isYAML, definition.kind)
        guard value["kind"] != nil else {
            throw Self.unreadable(value, definition, "Object 'Kind' is missing in '\(value.text)'")
        }
        return try Self.decode(value, duplicates, of: definition, query)
    }

    static func decode(
        _ value: JSONValue,
        _ duplicates: JSONBody.Duplicates,
        of definition: ResourceDefinition,
        _ query: QueryParameters
    ) throws -> RequestBody.Decoded {
        guard let custom = definition.custom else { throw StatusError.unknownPath }
        try RequestBody.check(apiVersion: value["apiVersion"]?.string ?? "", against: definition.apiVersion)
        var unknown: [String] = []
        let object: Message
        do {
            object = try custom.read(value, unknownFields: &unknown)
        } catch {
            throw Self.unreadable(value, definition, error.message)
        }
        return try JSONBody.judge(object, unknown: unknown, duplicates, query) { cause in
            Self.unreadable(value, definition, cause)
        }
    }

    private static func unreadable(_ value: JSONValue, _ definition: ResourceDefinition, _ cause: String) -> StatusError
    {
        RequestBody.unreadable(
            value["kind"]?.string ?? definition.kind,
            value["apiVersion"]?.string ?? definition.apiVersion,
            definition.kind,
            cause
        )
    }
}
