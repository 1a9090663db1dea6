internal import Core
internal import KubernetesAPI
internal import Wire

extension ResourceService {
    /// Kinds whose deletion answers with the object rather than with a `Status`.
    private static let kindsReturned: Set<String> = [
        "Pod", "PodTemplate", "PersistentVolume", "PersistentVolumeClaim", "ResourceQuota", "Service",
        "ServiceAccount", "StorageClass", "VolumeAttachment", "CSINode", "CSIDriver", "CSIStorageCapacity",
    ]

    /// DELETE of one object.
    func delete(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        let request = try await DeletionRequest(call.request)
        let outcome = try await self.delete(call, request)
        if case .deleted(let object) = outcome, !Self.kindsReturned.contains(call.definition.kind) {
            return encoder.response(encoder.bytes(Self.success(object, call).underlying))
        }
        var status = 200
        if case .deleted = outcome {} else if request.orphansDependents == false { status = 202 }
        return encoder.response(try encoder.encode(outcome.object), status: status)
    }

    @discardableResult
    func delete(_ call: ResourceCall, _ request: DeletionRequest) async throws -> ObjectStore.Updated {
        let strategy = call.codec.definition.strategy
        let outcome = try await self.objects(of: call)
            .update(namespace: call.namespace, name: call.name, isDryRun: request.isDryRun) { object in
                try Self.check(request, object, call)
                var attributes = AdmissionAttributes(
                    operation: .delete,
                    call: call,
                    object: object,
                    old: object,
                    isDryRun: request.isDryRun
                )
                try await self.admission.admit(&attributes)
                try await self.admission.validate(&attributes)
                return DeletionPlan.change(object, request, strategy, now: self.clock.now())
            }
        if case .deleted(let object) = outcome, !request.isDryRun {
            await self.admission.undo(
                AdmissionAttributes(operation: .delete, call: call, object: object, old: object, isDryRun: false)
            )
        }
        return outcome
    }

    private static func check(_ request: DeletionRequest, _ object: Message, _ call: ResourceCall) throws {
        let meta = object.objectMeta
        if let uid = request.preconditionUID, uid != meta.uid {
            throw StatusError.conflict(
                call.groupResource,
                call.name,
                "Precondition failed: UID in precondition: \(uid), UID in object meta: \(meta.uid)"
            )
        }
        if let version = request.preconditionResourceVersion, version != meta.resourceVersion {
            throw StatusError.conflict(
                call.groupResource,
                call.name,
                "Precondition failed: ResourceVersion in precondition: \(version), ResourceVersion in object meta: "
                    + meta.resourceVersion
            )
        }
    }

    private static func success(_ object: Message, _ call: ResourceCall) -> MetaV1.Status {
        MetaV1.Status {
            $0.status = "Success"
            $0.details = MetaV1.StatusDetails {
                $0.name = call.name
                $0.group = call.definition.group
                $0.kind = call.definition.plural
                $0.uid = object.objectMeta.uid
            }
        }
    }

    /// DELETE of a collection: each object as if it were deleted alone; one that is gone meanwhile is no failure.
    func deleteCollection(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        let request = try await DeletionRequest(call.request)
        let page = try await self.page(call, try ListOptions(call.query), try ObjectSelector(call))
        var deleted: [Message] = []
        for value in page.items {
            let object = try call.codec.decode(value)
            var single = call
            single.namespace = object.objectMeta.namespace
            single.name = object.objectMeta.name
            do {
                deleted.append(try await self.delete(single, request).object)
            } catch let error as StatusError where error.reason == .notFound {
                continue
            }
        }
        return encoder.response(try ListEncoder(encoder: encoder).encode(deleted, revision: page.revision))
    }
}
