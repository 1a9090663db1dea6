internal import Core
internal import KubernetesAPI
internal import Wire

extension ResourceService {
    /// How often an apply begins anew because the object came or went meanwhile.
    private static let applyAttemptsMax = 8

    /// PATCH of an object by server-side apply, which makes the object where there is none.
    func apply(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        let patch = try await ApplyPatch(call.request)
        for attempt in 1... {
            do {
                let updated = try await self.rewrite(call) { current in
                    let tracking = FieldTracking(call, now: self.clock.now())
                    var applied = try tracking.apply(patch, to: current)
                    try ObjectPatch.checkIdentity(of: applied.objectMeta, against: current.objectMeta)
                    ObjectRules.setDefaults(&applied)
                    return applied
                }
                return encoder.response(try encoder.encode(updated), warnings: patch.warnings)
            } catch let error as StatusError where Self.isAbsence(error, call) {
                do {
                    let created = try await self.create(applying: patch, call)
                    return encoder.response(try encoder.encode(created), status: 201, warnings: patch.warnings)
                } catch let error as StatusError where error.reason == .alreadyExists {
                    guard attempt < Self.applyAttemptsMax else { throw error }
                }
            }
        }
        throw StatusError.internalError("the object was neither there nor absent")
    }

    private func create(applying patch: ApplyPatch, _ call: ResourceCall) async throws -> Message {
        let tracking = FieldTracking(call, now: self.clock.now())
        var object = try tracking.apply(patch, to: call.definition.emptyObject)
        let meta = object.objectMeta
        guard meta.uid.isEmpty else {
            throw StatusError.conflict(
                call.groupResource,
                call.name,
                "uid mismatch: the provided object specified uid \(meta.uid), and no existing object was found"
            )
        }
        try self.placeInNamespace(&object, call)
        guard !meta.name.isEmpty else {
            throw StatusError.badRequest(
                "the name of the object (\(call.name) based on URL) was undeterminable: name must be provided"
            )
        }
        guard meta.name == call.name else { throw ObjectPatch.wrongName(meta.name, call.name) }
        ObjectRules.setDefaults(&object)
        return try await self.store(object, call)
    }
}
