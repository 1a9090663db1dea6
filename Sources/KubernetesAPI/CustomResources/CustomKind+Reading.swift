package import Wire

extension CustomKind {
    /// Makes an object of JSON: what the schema does not know is taken out, what is left out gets its default.
    /// - Parameter unknownFields: gets the paths of what was taken out.
    /// - Throws: `JSONError` where the metadata is not what every object's is.
    package func read(_ value: JSONValue, unknownFields: inout [String]) throws(JSONError) -> Message {
        var value = value
        var pruner = SchemaPruner()
        pruner.prune(object: &value, self.schema)
        unknownFields += pruner.unknownFields
        SchemaDefaulter.apply(to: &value, self.schema)
        var decoder = MessageJSONDecoder()
        let message = try decoder.decode(value, as: Unstructured.Object.schema)
        unknownFields += decoder.unknownFields
        return message
    }

    /// A stored object, or one of another version, as this version has it.
    package func adopt(_ object: Unstructured.Object, apiVersion: String) -> Message {
        var object = object
        var members = JSONObject()
        for (name, text) in object.members { members[name] = try? JSONParser.parse(text) }
        var value = JSONValue.object(members)
        var pruner = SchemaPruner()
        pruner.prune(object: &value, self.schema)
        SchemaDefaulter.apply(to: &value, self.schema)
        object.members = Self.members(of: value)
        object.apiVersion = apiVersion
        return object.underlying
    }

    private static func members(of value: JSONValue) -> [String: [UInt8]] {
        var members: [String: [UInt8]] = [:]
        for member in value.object ?? [:] { members[member.key] = member.value.sorted.encoded }
        return members
    }
}
