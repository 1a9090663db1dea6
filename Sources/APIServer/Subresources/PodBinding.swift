internal import Core
internal import KubernetesAPI
internal import Wire

/// Assigns a pod to a node: what a scheduler does.
struct PodBinding: Sendable {
    let service: ResourceService

    func bind(_ binding: CoreV1.Binding, _ call: ResourceCall) async throws {
        let name = binding.metadata.name.isEmpty ? call.name : binding.metadata.name
        guard !binding.target.name.isEmpty else {
            throw StatusError.invalid(
                GroupKind(group: "", kind: "Binding"),
                name,
                [.required("target.name")]
            )
        }
        guard ["", "Node"].contains(binding.target.kind) else {
            throw StatusError.invalid(
                GroupKind(group: "", kind: "Binding"),
                name,
                [.notSupported("target.kind", binding.target.kind, ["Node", ""])]
            )
        }
        var podCall = try self.service.internalCall(CoreV1.Pod.self, namespace: call.namespace, name: name)
        podCall.request = call.request
        let isDryRun = call.isDryRun()
        _ = try await self.service.objects(of: podCall)
            .update(namespace: call.namespace, name: name, isDryRun: isDryRun) { object in
                .write(try self.assign(CoreV1.Pod(underlying: object), binding, name).underlying)
            }
    }

    private func assign(_ pod: CoreV1.Pod, _ binding: CoreV1.Binding, _ name: String) throws -> CoreV1.Pod {
        func refuse(_ cause: String) -> StatusError {
            .conflict(GroupResource(group: "", resource: "pods/binding"), name, cause)
        }
        if pod.metadata.deletionTimestamp != nil {
            throw refuse("pod \(name) is being deleted, cannot be assigned to a host")
        }
        if !pod.spec.nodeName.isEmpty {
            throw refuse("pod \(name) is already assigned to node \"\(pod.spec.nodeName)\"")
        }
        if !pod.spec.schedulingGates.isEmpty { throw refuse("pod \(name) has non-empty .spec.schedulingGates") }
        if !binding.metadata.uid.isEmpty, binding.metadata.uid != pod.metadata.uid {
            throw refuse(
                "Precondition failed: UID in precondition: \(binding.metadata.uid), "
                    + "UID in object meta: \(pod.metadata.uid)"
            )
        }
        var pod = pod
        pod.spec.nodeName = binding.target.name
        for (key, value) in binding.metadata.annotations { pod.metadata.annotations[key] = value }
        pod.status.conditions.removeAll { $0.type == "PodScheduled" }
        pod.status.conditions.append(
            CoreV1.PodCondition {
                $0.type = "PodScheduled"
                $0.status = "True"
                $0.lastTransitionTime = MetaV1.Time(self.service.clock.now())
            }
        )
        return pod
    }
}
