internal import KubernetesAPI
internal import Wire

/// How an object shall be deleted: from the body and the query of a DELETE.
struct DeletionRequest: Sendable {
    var gracePeriodSeconds: Int64?
    var propagation: PropagationPolicy?
    /// The deprecated way to ask for orphans.
    var orphansDependents: Bool?
    var preconditionUID: String?
    var preconditionResourceVersion: String?
    var isDryRun = false

    init() {}

    init(_ request: APIRequest) async throws {
        let bytes = try await request.body()
        var options = MetaV1.DeleteOptions()
        if !bytes.isEmpty {
            let encoding = try RequestBody.encoding(request)
            options = MetaV1.DeleteOptions(underlying: try Self.decode(bytes, encoding, request.query))
        } else {
            try Self.read(request.query, into: &options)
        }
        self.gracePeriodSeconds = options.gracePeriodSeconds
        self.orphansDependents = options.orphanDependents
        self.preconditionUID = options.preconditions?.uid
        self.preconditionResourceVersion = options.preconditions?.resourceVersion
        let dryRun = options.dryRun + request.query.all("dryRun").filter { !$0.isEmpty }
        self.isDryRun = WriteOptions.isDryRun(dryRun)
        self.propagation = options.propagationPolicy.flatMap(PropagationPolicy.init(rawValue:))
        let errors = self.propagationErrors(options.propagationPolicy) + WriteOptions.dryRunErrors(dryRun)
        guard errors.isEmpty else { throw WriteOptions.invalid("DeleteOptions", errors) }
    }

    /// Clients send the options as `meta.k8s.io/v1`, as `v1`, or in the version of the resource.
    private static func decode(
        _ bytes: [UInt8],
        _ encoding: Representation.Encoding,
        _ query: QueryParameters
    ) throws -> Message {
        let schema = MetaV1.DeleteOptions.schema
        guard encoding == .protobuf else {
            guard var value = (try? JSONParser.parse(bytes))?.object else {
                return try RequestBody.decode(bytes, encoding, as: schema, query).object
            }
            value["apiVersion"] = nil
            return try JSONBody.decode(.object(value), as: schema, query).object
        }
        guard let envelope = StoredEnvelope(bytes) else { return try ProtobufBody.decode(bytes, as: schema) }
        return try Message(schema, protobuf: Array(bytes[envelope.raw]))
    }

    private static func read(_ query: QueryParameters, into options: inout MetaV1.DeleteOptions) throws {
        if let text = query["gracePeriodSeconds"] {
            guard let seconds = Int64(text) else {
                throw StatusError.badRequest(
                    "gracePeriodSeconds: strconv.ParseInt: parsing \"\(text)\": invalid syntax"
                )
            }
            options.gracePeriodSeconds = seconds
        }
        options.propagationPolicy = query["propagationPolicy"]
        options.orphanDependents = query.optionalFlag("orphanDependents") ?? options.orphanDependents
    }

    private func propagationErrors(_ text: String?) -> [FieldError] {
        guard let text else { return [] }
        var errors: [FieldError] = []
        if self.orphansDependents != nil {
            errors.append(
                .invalid("propagationPolicy", text, "orphanDependents and deletionPropagation cannot be both set")
            )
        }
        if self.propagation == nil {
            errors.append(.notSupported("propagationPolicy", text, ["Foreground", "Background", "Orphan", "nil"]))
        }
        return errors
    }
}
