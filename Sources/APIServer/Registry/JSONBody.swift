internal import KubernetesAPI
internal import Wire

/// Reads a JSON or YAML object, strictly or not.
enum JSONBody {
    /// The keys that a text had twice.
    struct Duplicates {
        /// The paths of those in JSON.
        var json: [String] = []
        /// Lines that say which those in YAML are.
        var yaml: [String] = []
    }

    static func decode(
        _ bytes: [UInt8],
        isYAML: Bool,
        as schema: MessageSchema,
        _ query: QueryParameters
    ) throws -> RequestBody.Decoded {
        let (value, duplicates) = try Self.parseObject(bytes, isYAML: isYAML, schema.shortName)
        return try Self.decode(value, duplicates, as: schema, query)
    }

    static func decode(
        _ value: JSONValue,
        _ duplicates: Duplicates = Duplicates(),
        as schema: MessageSchema,
        _ query: QueryParameters
    ) throws -> RequestBody.Decoded {
        let kind = value["kind"]?.string ?? schema.shortName
        let apiVersion = value["apiVersion"]?.string ?? schema.apiVersion
        try RequestBody.check(kind, apiVersion, against: schema)
        var decoder = MessageJSONDecoder()
        let object: Message
        do {
            object = try decoder.decode(value, as: schema)
        } catch {
            throw RequestBody.unreadable(kind, apiVersion, schema.shortName, error.message)
        }
        return try Self.judge(object, unknown: decoder.unknownFields, duplicates, query) { cause in
            RequestBody.unreadable(kind, apiVersion, schema.shortName, cause)
        }
    }

    /// Treats unknown and duplicate fields as the request wants it.
    static func judge(
        _ object: Message,
        unknown: [String],
        _ duplicates: Duplicates,
        _ query: QueryParameters,
        refusal: (String) -> StatusError
    ) throws -> RequestBody.Decoded {
        // A field that is unknown and there twice counts as unknown alone.
        let known = duplicates.json.filter { !unknown.contains($0) }
        let strictErrors =
            unknown.map { "unknown field \"\($0)\"" } + known.map { "duplicate field \"\($0)\"" }
        switch WriteOptions.fieldValidation(query) {
        case .ignore: return RequestBody.Decoded(object: object, warnings: [])
        case .warn: return RequestBody.Decoded(object: object, warnings: duplicates.yaml + strictErrors)
        case .strict:
            var errors = strictErrors
            if !duplicates.yaml.isEmpty {
                errors.insert(YAMLReader.unmarshalErrors(duplicates.yaml), at: 0)
            }
            guard errors.isEmpty else {
                throw refusal("strict decoding error: " + errors.joined(separator: ", "))
            }
            return RequestBody.Decoded(object: object, warnings: [])
        }
    }

    /// The members that a text holds, which must be an object's.
    static func parseObject(
        _ bytes: [UInt8],
        isYAML: Bool,
        _ kind: String
    ) throws -> (value: JSONValue, duplicates: Duplicates) {
        let parsed = try Self.parse(bytes, isYAML: isYAML, kind)
        guard case .object = parsed.value else {
            throw RequestBody.unrecognized(
                bytes,
                kind,
                "couldn't get version/kind; json parse error: json: cannot unmarshal \(parsed.value.kindName) into Go "
                    + "value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; "
                    + "Kind string \"json:\\\"kind,omitempty\\\"\" }"
            )
        }
        return parsed
    }

    private static func parse(
        _ bytes: [UInt8],
        isYAML: Bool,
        _ kind: String
    ) throws -> (value: JSONValue, duplicates: Duplicates) {
        if isYAML {
            do {
                let (value, duplicates) = try YAMLReader.valueWithDuplicates(bytes)
                return (value, Duplicates(yaml: duplicates))
            } catch {
                throw RequestBody.unrecognized(bytes, kind, "yaml: \(error.message)")
            }
        }
        var parser = JSONParser(bytes)
        do {
            return (try parser.parse(), Duplicates(json: parser.duplicates))
        } catch {
            let cause = "couldn't get version/kind; json parse error: \(error.message)"
            throw RequestBody.unrecognized(bytes, kind, cause)
        }
    }
}
