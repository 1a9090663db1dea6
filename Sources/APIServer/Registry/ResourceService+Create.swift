internal import Core
internal import KubernetesAPI
internal import Wire

extension ResourceService {
    /// How often a taken name is replaced by another generated one.
    private static let generatedNamesMax = 8

    /// POST of an object.
    func create(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        guard call.name.isEmpty else { throw StatusError.methodNotAllowed }
        let body = try await RequestBody.decode(call.request, of: call.definition)
        let created = try await self.create(body.object, call)
        return encoder.response(try encoder.encode(created), status: 201, warnings: body.warnings)
    }

    /// Creates an object from what a client sent, in the version it was sent in.
    func create(_ sent: Message, _ call: ResourceCall) async throws -> Message {
        var object = sent
        try self.placeInNamespace(&object, call)
        ObjectRules.setDefaults(&object)
        try FieldTracking(call, now: self.clock.now()).create(&object)
        return try await self.store(object, call)
    }

    /// Creates a complete object, in the version it was sent in.
    func store(_ sent: Message, _ call: ResourceCall) async throws -> Message {
        var object = VersionConversion.convert(sent, to: call.storedSchema)
        let isDryRun = call.isDryRun()
        guard object.objectMeta.name.isEmpty, !object.objectMeta.generateName.isEmpty else {
            return try await self.createOnce(object, call, isDryRun: isDryRun)
        }
        for attempt in 1... {
            object.objectMeta.name = Self.generatedName(object.objectMeta.generateName, self.makeNameSuffix())
            do {
                return try await self.createOnce(object, call, isDryRun: isDryRun)
            } catch let error as StatusError where error.reason == .alreadyExists {
                guard attempt < Self.generatedNamesMax else {
                    throw StatusError.generateNameConflict(call.groupResource, object.objectMeta.name)
                }
            }
        }
        throw StatusError.internalError("no name was generated")
    }

    private func createOnce(_ sent: Message, _ call: ResourceCall, isDryRun: Bool) async throws -> Message {
        var attributes = AdmissionAttributes(operation: .create, call: call, object: sent, isDryRun: isDryRun)
        attributes.object.objectMeta.resourceVersion = ""
        self.stampCreation(&attributes.object.objectMeta, call)
        let strategy = call.codec.definition.strategy
        ObjectRules.reset(&attributes.object, from: nil, call.codec.definition, subresource: "")
        attributes.object.objectMeta.generation = strategy.initialGeneration ?? 0
        ObjectPreparation.create(&attributes.object)
        try await self.admission.admit(&attributes)
        do {
            try ObjectRules.validateCreate(attributes.object, call.codec.definition)
            try await self.admission.validate(&attributes)
            return try await self.objects(of: call).create(attributes.object, isDryRun: isDryRun)
        } catch {
            await self.admission.undo(attributes)
            throw error
        }
    }

    private func stampCreation(_ meta: inout MetaV1.ObjectMeta, _ call: ResourceCall) {
        meta.uid = self.makeUID()
        meta.creationTimestamp = MetaV1.Time(self.clock.now())
        meta.deletionTimestamp = nil
        meta.deletionGracePeriodSeconds = nil
        meta.selfLink = ""
    }

    /// The namespace of the path is the object's, which may not name another.
    func placeInNamespace(_ object: inout Message, _ call: ResourceCall) throws {
        let meta = object.objectMeta
        if call.definition.isNamespaced {
            if call.namespace.isEmpty {
                throw StatusError.badRequest(
                    "an empty namespace may not be set when a resource name is provided"
                )
            }
            if meta.namespace.isEmpty { object.objectMeta.namespace = call.namespace }
            guard object.objectMeta.namespace == call.namespace else {
                throw StatusError.badRequest(
                    "the namespace of the provided object does not match the namespace sent on the request"
                )
            }
        } else if !meta.namespace.isEmpty {
            throw StatusError.badRequest(
                "the namespace of the provided object does not match the namespace sent on the request"
            )
        }
    }

    /// A name from its beginning, cut so that it stays within the longest that every kind accepts.
    private static func generatedName(_ base: String, _ suffix: String) -> String {
        String(decoding: base.utf8.prefix(63 - suffix.utf8.count), as: UTF8.self) + suffix
    }
}
