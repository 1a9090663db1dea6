internal import Core
internal import KubernetesAPI
internal import Wire

/// The number of replicas of a workload as an object of its own, the same for every kind.
struct ScaleEndpoint: Sendable {
    let service: ResourceService

    func respond(_ call: ResourceCall, _ verb: Verb, _ representation: Representation) async throws -> APIResponse {
        let encoder = self.service.encoder(call, representation)
        switch verb {
        case .get:
            let object = try await self.service.objects(of: call).get(namespace: call.namespace, name: call.name)
            return encoder.response(encoder.bytes(try Self.scale(of: object, call).underlying))
        case .update:
            let body = try await RequestBody.decode(call.request, as: AutoscalingV1.Scale.schema)
            let sent = AutoscalingV1.Scale(underlying: body.object)
            let updated = try await self.set(call) { _ in sent }
            return encoder.response(encoder.bytes(updated.underlying), warnings: body.warnings)
        case .patch where ApplyPatch.isMeant(by: call.request):
            let patch = try await ApplyPatch(call.request)
            let updated = try await self.apply(patch, call)
            return encoder.response(encoder.bytes(updated.underlying), warnings: patch.warnings)
        case .patch:
            let patch = try await ObjectPatch(call.request)
            let updated = try await self.set(call) { current in
                AutoscalingV1.Scale(underlying: try patch.apply(to: current.underlying, call.query).object)
            }
            return encoder.response(encoder.bytes(updated.underlying))
        case .create, .delete, .deletecollection, .list, .watch: throw StatusError.methodNotAllowed
        }
    }

    private func set(
        _ call: ResourceCall,
        _ edit: (AutoscalingV1.Scale) throws -> AutoscalingV1.Scale
    ) async throws -> AutoscalingV1.Scale {
        var main = call
        main.subresource = ""
        let updated = try await self.service.change(main, noting: "scale") { object in
            try Self.setting(try edit(try Self.scale(of: object, call)), in: object, call)
        }
        return try Self.scale(of: updated, call)
    }

    /// Server-side apply, which sees of the workload's managed fields those of the number of replicas.
    private func apply(_ patch: ApplyPatch, _ call: ResourceCall) async throws -> AutoscalingV1.Scale {
        var main = call
        main.subresource = ""
        let tracking = FieldTracking(call, now: self.service.clock.now())
        let updated = try await self.service.rewrite(main) { object in
            let shared = ScaleFields(
                parentVersion: call.definition.apiVersion,
                replicas: call.definition.custom?.scale?.specReplicas ?? ["spec", "replicas"]
            )
            var managers = try tracking.managers(of: object)
            var scale = try Self.scale(of: object, call).underlying
            scale.objectMeta.managedFields = shared.managers(of: managers).entries
            let applied = try tracking.apply(patch, to: scale)
            try ObjectPatch.checkIdentity(of: applied.objectMeta, against: scale.objectMeta)
            shared.note(try tracking.managers(of: applied), in: &managers)
            var changed = try Self.setting(AutoscalingV1.Scale(underlying: applied), in: object, call)
            changed.objectMeta.managedFields = managers.entries
            return changed
        }
        return try Self.scale(of: updated, call)
    }

    private static func setting(
        _ scale: AutoscalingV1.Scale,
        in object: Message,
        _ call: ResourceCall
    ) throws -> Message {
        try Self.check(scale, call)
        var object = object
        object.objectMeta.resourceVersion = scale.metadata.resourceVersion
        if let paths = call.definition.custom?.scale, var custom = object.unstructured {
            custom.set(.integer(Int64(scale.spec.replicas)), at: paths.specReplicas)
            return custom.underlying
        }
        MessagePath(object.schema, "spec.replicas")?.set(.int(Int64(scale.spec.replicas)), in: &object)
        return object
    }

    private static func check(_ scale: AutoscalingV1.Scale, _ call: ResourceCall) throws {
        let meta = scale.metadata
        guard meta.name.isEmpty || meta.name == call.name else {
            throw StatusError.badRequest(
                "the name of the object (\(meta.name)) does not match the name on the URL (\(call.name))"
            )
        }
        guard scale.spec.replicas >= 0 else {
            throw StatusError.invalid(
                GroupKind(group: "autoscaling", kind: "Scale"),
                call.name,
                [
                    .invalid(
                        "spec.replicas",
                        .integer(scale.spec.replicas),
                        "must be greater than or equal to 0"
                    )
                ]
            )
        }
    }

    private static func scale(of object: Message, _ call: ResourceCall) throws -> AutoscalingV1.Scale {
        var scale = AutoscalingV1.Scale(of: object.objectMeta)
        if let paths = call.definition.custom?.scale, let custom = object.unstructured {
            guard let replicas = custom.value(at: paths.specReplicas)?.integer else {
                let path = "." + paths.specReplicas.joined(separator: ".")
                throw StatusError.internalError("the spec replicas field \"\(path)\" does not exist")
            }
            scale.spec.replicas = Int32(truncatingIfNeeded: replicas)
            scale.status.replicas = Int32(truncatingIfNeeded: custom.value(at: paths.statusReplicas)?.integer ?? 0)
            scale.status.selector = paths.selector.flatMap { custom.value(at: $0)?.string } ?? ""
            return scale
        }
        func number(_ path: String) -> Int32 {
            guard case .int(let value) = MessagePath(object.schema, path)?.value(in: object) else { return 0 }
            return Int32(truncatingIfNeeded: value)
        }
        scale.spec.replicas = number("spec.replicas")
        scale.status.replicas = number("status.replicas")
        scale.status.selector = try Self.selector(of: object)
        return scale
    }

    private static func selector(of object: Message) throws -> String {
        switch MessagePath(object.schema, "spec.selector")?.value(in: object) {
        case .message(let selector):
            return try LabelSelector(MetaV1.LabelSelector(underlying: selector)).description
        case .map(let labels):
            return try LabelSelector(matchLabels: labels.compactMapValues { String($0) }).description
        default: return ""
        }
    }
}

extension AutoscalingV1.Scale {
    /// The scale of an object that bears this metadata.
    fileprivate init(of meta: MetaV1.ObjectMeta) {
        self.init {
            $0.metadata.name = meta.name
            $0.metadata.namespace = meta.namespace
            $0.metadata.uid = meta.uid
            $0.metadata.resourceVersion = meta.resourceVersion
            $0.metadata.creationTimestamp = meta.creationTimestamp
        }
    }
}
