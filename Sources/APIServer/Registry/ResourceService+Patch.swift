internal import KubernetesAPI
internal import Wire

extension ResourceService {
    /// PATCH of an object. A patch that names no resource version is applied to the newest state, however often that
    /// changes meanwhile.
    func patch(_ call: ResourceCall, _ encoder: ObjectEncoder) async throws -> APIResponse {
        if ApplyPatch.isMeant(by: call.request) { return try await self.apply(call, encoder) }
        let patch = try await ObjectPatch(call.request, of: call.definition)
        var warnings: [String] = []
        let updated = try await self.change(call) { current in
            let decoded = try patch.apply(to: current, call.query)
            warnings = decoded.warnings
            return decoded.object
        }
        return encoder.response(try encoder.encode(updated), warnings: warnings)
    }
}
