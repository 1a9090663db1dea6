internal import Core
internal import KubernetesAPI
internal import Wire

/// Deletes a pod only if its disruption budget allows that.
struct PodEviction: Sendable {
    let service: ResourceService

    func evict(_ eviction: PolicyV1.Eviction, _ call: ResourceCall) async throws {
        var podCall = try self.service.internalCall(CoreV1.Pod.self, namespace: call.namespace, name: call.name)
        podCall.request = call.request
        let object = try await self.service.objects(of: podCall).get(namespace: call.namespace, name: call.name)
        let pod = CoreV1.Pod(underlying: object)
        var request = DeletionRequest()
        let options = eviction.deleteOptions ?? MetaV1.DeleteOptions()
        request.gracePeriodSeconds = options.gracePeriodSeconds
        request.preconditionUID = options.preconditions?.uid
        request.preconditionResourceVersion = options.preconditions?.resourceVersion
        request.isDryRun = WriteOptions.isDryRun(options.dryRun + call.query.all("dryRun").filter { !$0.isEmpty })
        // A pod that is over, not yet running or already going takes nothing away from its service.
        let isOver = ["Succeeded", "Failed", "Pending"].contains(pod.status.phase)
        if !isOver, pod.metadata.deletionTimestamp == nil {
            try await self.takeFromBudget(pod, isDryRun: request.isDryRun)
        }
        try await self.service.delete(podCall, request)
    }

    private func takeFromBudget(_ pod: CoreV1.Pod, isDryRun: Bool) async throws {
        let all = try await self.service.stored.list(
            PolicyV1.PodDisruptionBudget.self,
            namespace: pod.metadata.namespace
        )
        let budgets = all.filter { budget in
            (try? LabelSelector(budget.spec.selector))?.matches(pod.metadata.labels) ?? false
        }
        guard let budget = budgets.first else { return }
        guard budgets.count == 1 else {
            throw StatusError.internalError(
                "This pod has more than one PodDisruptionBudget, which the eviction subresource does not support."
            )
        }
        let now = self.service.clock.now()
        _ = try await self.service.stored.of(PolicyV1.PodDisruptionBudget.self)?
            .update(namespace: budget.metadata.namespace, name: budget.metadata.name, isDryRun: isDryRun) { object in
                var budget = PolicyV1.PodDisruptionBudget(underlying: object)
                guard budget.status.disruptionsAllowed > 0 else { throw Self.refusal(budget) }
                budget.status.disruptionsAllowed -= 1
                budget.status.disruptedPods[pod.metadata.name] = MetaV1.Time(now)
                return .write(budget.underlying)
            }
    }

    private static func refusal(_ budget: PolicyV1.PodDisruptionBudget) -> StatusError {
        var error = StatusError.tooManyRequests(
            "Cannot evict pod as it would violate the pod's disruption budget.",
            retryAfterSeconds: 0
        )
        let status = budget.status
        error.status.details?.causes = [
            MetaV1.StatusCause {
                $0.reason = "DisruptionBudget"
                $0.message =
                    "The disruption budget \(budget.metadata.name) needs \(status.desiredHealthy) healthy pods "
                    + "and has \(status.currentHealthy) currently"
            }
        ]
        return error
    }
}
