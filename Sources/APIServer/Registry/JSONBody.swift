internal import KubernetesAPI
internal import Wire

/// Reads a JSON or YAML object, strictly or not.
enum JSONBody {
    static func decode(
        _ bytes: [UInt8],
        isYAML: Bool,
        as schema: MessageSchema,
        _ query: QueryParameters
    ) throws -> RequestBody.Decoded {
        let (value, duplicates, yaml) = try Self.parse(bytes, isYAML: isYAML, schema)
        guard case .object = value else {
            throw RequestBody.unrecognized(
                bytes,
                schema,
                "couldn't get version/kind; json parse error: json: cannot unmarshal \(value.kindName) into Go "
                    + "value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; "
                    + "Kind string \"json:\\\"kind,omitempty\\\"\" }"
            )
        }
        return try Self.decode(value, duplicates: duplicates, yamlDuplicates: yaml, as: schema, query)
    }

    /// - Parameters:
    ///   - duplicates: the paths of keys that the JSON text had twice.
    ///   - yamlDuplicates: lines that say which keys the YAML text had twice.
    static func decode(
        _ value: JSONValue,
        duplicates: [String],
        yamlDuplicates: [String] = [],
        as schema: MessageSchema,
        _ query: QueryParameters
    ) throws -> RequestBody.Decoded {
        let kind = value["kind"]?.string ?? schema.shortName
        let apiVersion = value["apiVersion"]?.string ?? schema.apiVersion
        try RequestBody.check(apiVersion: apiVersion, kind: kind, against: schema)
        guard kind == schema.shortName else {
            let cause = "no kind \"\(kind)\" is registered for version \"\(apiVersion)\" at this path"
            throw RequestBody.unreadable(kind, apiVersion, schema, cause)
        }
        var decoder = MessageJSONDecoder()
        let object: Message
        do {
            object = try decoder.decode(value, as: schema)
        } catch {
            throw RequestBody.unreadable(kind, apiVersion, schema, error.message)
        }
        // A field that is unknown and there twice counts as unknown alone.
        let known = duplicates.filter { !decoder.unknownFields.contains($0) }
        let strictErrors =
            decoder.unknownFields.map { "unknown field \"\($0)\"" } + known.map { "duplicate field \"\($0)\"" }
        switch WriteOptions.fieldValidation(query) {
        case .ignore: return RequestBody.Decoded(object: object, warnings: [])
        case .warn: return RequestBody.Decoded(object: object, warnings: yamlDuplicates + strictErrors)
        case .strict:
            var errors = strictErrors
            if !yamlDuplicates.isEmpty {
                errors.insert(YAMLReader.unmarshalErrors(yamlDuplicates), at: 0)
            }
            guard errors.isEmpty else {
                let cause = "strict decoding error: " + errors.joined(separator: ", ")
                throw RequestBody.unreadable(kind, apiVersion, schema, cause)
            }
            return RequestBody.Decoded(object: object, warnings: [])
        }
    }

    private static func parse(
        _ bytes: [UInt8],
        isYAML: Bool,
        _ schema: MessageSchema
    ) throws -> (value: JSONValue, duplicates: [String], yamlDuplicates: [String]) {
        if isYAML {
            do {
                let (value, duplicates) = try YAMLReader.valueWithDuplicates(bytes)
                return (value, [], duplicates)
            } catch {
                throw RequestBody.unrecognized(bytes, schema, "yaml: \(error.message)")
            }
        }
        var parser = JSONParser(bytes)
        do {
            return (try parser.parse(), parser.duplicates, [])
        } catch {
            let cause = "couldn't get version/kind; json parse error: \(error.message)"
            throw RequestBody.unrecognized(bytes, schema, cause)
        }
    }
}
