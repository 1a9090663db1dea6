internal import Core
internal import KubernetesAPI
internal import Wire

extension ResourceService {
    /// PUT of an object.
    func update(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        let body = try await RequestBody.decode(call.request, of: call.definition)
        let sentName = body.object.objectMeta.name
        guard sentName.isEmpty || sentName == call.name else {
            throw StatusError.badRequest(
                "the name of the object (\(sentName)) does not match the name on the URL (\(call.name))"
            )
        }
        var sent = body.object
        sent.objectMeta.name = call.name
        try self.placeInNamespace(&sent, call)
        do {
            let updated = try await self.change(call) { _ in sent }
            return encoder.response(try encoder.encode(updated), warnings: body.warnings)
        } catch let error as StatusError
            where call.codec.definition.strategy.allowsCreateOnUpdate && sent.objectMeta.resourceVersion.isEmpty
            && Self.isAbsence(error, call)
        {
            let created = try await self.create(sent, call)
            return encoder.response(try encoder.encode(created), status: 201, warnings: body.warnings)
        }
    }

    /// Whether the object itself was not found, rather than something it names or a part of it.
    static func isAbsence(_ error: StatusError, _ call: ResourceCall) -> Bool {
        error.reason == .notFound && call.subresource.isEmpty && error.status.details?.name == call.name
            && error.status.details?.kind == call.definition.plural
    }

    /// Changes an object, or its subresource, by what `edit` makes of it in the version that was asked for.
    /// - Parameter subresource: as whose write the fields are noted, where that is not the call's own.
    func change(
        _ call: ResourceCall,
        noting subresource: String? = nil,
        _ edit: (Message) async throws -> Message
    ) async throws -> Message {
        try await self.rewrite(call) { served in
            var edited = try await edit(served)
            // What defaults add is the writer's too.
            ObjectRules.setDefaults(&edited)
            try FieldTracking(call, subresource: subresource, now: self.clock.now()).update(&edited, from: served)
            return edited
        }
    }

    /// The same for an edit that sets defaults and keeps account of managed fields itself.
    func rewrite(_ call: ResourceCall, _ edit: (Message) async throws -> Message) async throws -> Message {
        let isDryRun = call.isDryRun()
        let outcome = try await self.objects(of: call)
            .update(namespace: call.namespace, name: call.name, isDryRun: isDryRun) { old in
                let edited = try await edit(call.served(old))
                let object = VersionConversion.convert(edited, to: call.storedSchema)
                return try await self.step(from: old, to: object, call, isDryRun: isDryRun)
            }
        return outcome.object
    }

    /// What an update comes to once all rules have seen it.
    private func step(
        from old: Message,
        to sent: Message,
        _ call: ResourceCall,
        isDryRun: Bool
    ) async throws -> ObjectStore.Change {
        try Self.checkPreconditions(sent.objectMeta, old.objectMeta, call)
        var attributes = AdmissionAttributes(operation: .update, call: call, object: sent, old: old, isDryRun: isDryRun)
        ObjectRules.reset(&attributes.object, from: old, call.codec.definition, subresource: call.subresource)
        Self.keepSystemFields(&attributes.object, old)
        Self.keepParts(&attributes.object, old, subresource: call.subresource)
        if call.subresource.isEmpty { ObjectPreparation.update(&attributes.object, from: old) }
        Self.keepTimes(&attributes.object, old)
        if attributes.object == old, old.objectMeta.deletionTimestamp == nil { return .none }
        try await self.admission.admit(&attributes)
        if ObjectRules.bumpsGeneration(attributes.object, from: old, call.codec.definition) {
            attributes.object.objectMeta.generation = old.objectMeta.generation + 1
        }
        try ObjectRules.validateUpdate(
            attributes.object,
            from: old,
            call.codec.definition,
            subresource: call.subresource
        )
        try await self.admission.validate(&attributes)
        if Self.isReadyToGo(attributes.object) {
            await self.admission.undo(attributes)
            return .delete
        }
        Self.keepTimes(&attributes.object, old)
        return .write(attributes.object)
    }

    /// A write that changes nothing but the times of managed fields changes nothing: values may be written otherwise
    /// than they are kept.
    private static func keepTimes(_ object: inout Message, _ old: Message) {
        var same = object
        same.objectMeta.managedFields = old.objectMeta.managedFields
        guard same == old, object != old,
            Self.withoutTimes(object.objectMeta.managedFields) == Self.withoutTimes(old.objectMeta.managedFields)
        else { return }
        object = same
    }

    private static func withoutTimes(_ entries: [MetaV1.ManagedFieldsEntry]) -> Set<MetaV1.ManagedFieldsEntry> {
        Set(
            entries.map { entry in
                var entry = entry
                entry.time = nil
                return entry
            }
        )
    }

    private static func checkPreconditions(
        _ sent: MetaV1.ObjectMeta,
        _ old: MetaV1.ObjectMeta,
        _ call: ResourceCall
    ) throws {
        if sent.resourceVersion.isEmpty || sent.resourceVersion == "0" {
            guard call.codec.definition.strategy.allowsUnconditionalUpdate else {
                let error = FieldError.invalid(
                    "metadata.resourceVersion",
                    .raw("0x0"),
                    "must be specified for an update"
                )
                throw StatusError.invalid(call.definition.groupKind, call.name, [error])
            }
        } else if sent.resourceVersion != old.resourceVersion {
            throw StatusError.conflict(call.groupResource, call.name, StatusError.modified)
        }
        if !sent.uid.isEmpty, sent.uid != old.uid {
            let key = String(decoding: call.codec.keys.key(namespace: call.namespace, name: call.name), as: UTF8.self)
            throw StatusError.conflict(
                call.groupResource,
                call.name,
                "StorageError: invalid object, Code: 4, Key: \(key), ResourceVersion: 0, AdditionalErrorMsg: "
                    + "Precondition failed: UID in precondition: \(sent.uid), UID in object meta: \(old.uid)"
            )
        }
    }

    /// What only the server writes, taken from the stored object where the client left it out, or may not change it.
    private static func keepSystemFields(_ object: inout Message, _ old: Message) {
        var meta = object.objectMeta
        let oldMeta = old.objectMeta
        meta.resourceVersion = oldMeta.resourceVersion
        meta.generation = oldMeta.generation
        meta.selfLink = oldMeta.selfLink
        if meta.uid.isEmpty { meta.uid = oldMeta.uid }
        if meta.creationTimestamp.isUnset { meta.creationTimestamp = oldMeta.creationTimestamp }
        meta.deletionTimestamp = oldMeta.deletionTimestamp
        meta.deletionGracePeriodSeconds = oldMeta.deletionGracePeriodSeconds
        object.objectMeta = meta
    }

    /// Parts that only one subresource writes.
    private static func keepParts(_ object: inout Message, _ old: Message, subresource: String) {
        if let oldNamespace = old.as(CoreV1.Namespace.self), subresource != "finalize",
            var namespace = object.as(CoreV1.Namespace.self)
        {
            namespace.spec.finalizers = oldNamespace.spec.finalizers
            object = namespace.underlying
        }
        if subresource == "ephemeralcontainers", var pod = old.as(CoreV1.Pod.self),
            let sent = object.as(CoreV1.Pod.self)
        {
            pod.spec.ephemeralContainers = sent.spec.ephemeralContainers
            object = pod.underlying
        }
    }

    /// Deletion was asked for, and nothing holds the object any longer.
    static func isReadyToGo(_ object: Message) -> Bool {
        let meta = object.objectMeta
        guard meta.deletionTimestamp != nil, meta.finalizers.isEmpty else { return false }
        if let namespace = object.as(CoreV1.Namespace.self), !namespace.spec.finalizers.isEmpty { return false }
        return (meta.deletionGracePeriodSeconds ?? 0) == 0
    }
}
