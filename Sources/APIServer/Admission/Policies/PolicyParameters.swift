internal import CEL
internal import KubernetesAPI
internal import Wire

/// Finds the objects that bindings give to policies.
struct PolicyParameters: Sendable {
    /// Why there are none, in Kubernetes' words.
    struct Fault: Error {
        var text: String
    }

    let stored: StoredObjects

    /// How objects of a policy's kind of parameters are stored; nil when the policy has none.
    /// - Throws: `Fault` when there is no such kind.
    func codec(_ policy: AdmissionRegistrationV1.ValidatingAdmissionPolicy) throws(Fault) -> StorageCodec? {
        guard let kind = policy.spec.paramKind else { return nil }
        let name = GroupVersionKind(apiVersion: kind.apiVersion, kind: kind.kind)
        guard let definition = self.stored.resources.resource(of: name), let codec = self.stored.codec(of: definition)
        else {
            let text = "\(kind.apiVersion), Kind=\(kind.kind)"
            throw Fault(text: "failed to find resource referenced by paramKind: '\(text)'")
        }
        return codec
    }

    /// The parameters with which a binding has a policy evaluated; one that is null where the policy, or the binding,
    /// has none.
    func values(
        _ codec: StorageCodec?,
        _ binding: AdmissionRegistrationV1.ValidatingAdmissionPolicyBinding,
        _ kind: AdmissionRegistrationV1.ParamKind?,
        namespace: String
    ) async throws -> [CELValue] {
        guard let codec, let kind, let reference = binding.spec.paramRef else { return [.null] }
        let isNamespaced = codec.definition.isNamespaced
        if !isNamespaced, !reference.namespace.isEmpty {
            throw Fault(text: "paramRef.namespace must not be provided for a cluster-scoped `paramKind`")
        }
        let place = reference.namespace.isEmpty ? namespace : reference.namespace
        if isNamespaced, place.isEmpty {
            let text = "cannot use namespaced paramRef in policy binding that matches cluster-scoped resources"
            throw Fault(text: text)
        }
        let objects = self.stored.objects(codec)
        let found: [Message]
        if !reference.name.isEmpty {
            let object = try await objects.find(namespace: isNamespaced ? place : "", name: reference.name)
            found = object.map { [$0] } ?? []
        } else if let selector = reference.selector {
            let labels = try LabelSelector(selector)
            found = try await objects.list(namespace: isNamespaced ? place : nil)
                .filter { labels.matches($0.objectMeta.labels) }
        } else {
            throw Fault(text: "one of name or selector must be provided")
        }
        if found.isEmpty, reference.parameterNotFoundAction == "Deny" {
            throw Fault(text: "no params found for policy binding with `Deny` parameterNotFoundAction")
        }
        let wanted = GroupVersionKind(apiVersion: kind.apiVersion, kind: kind.kind)
        let schema = self.stored.resources.resource(of: wanted)?.schema ?? codec.definition.schema
        return found.map { CELValue(VersionConversion.convert($0, to: schema)) }
    }
}
