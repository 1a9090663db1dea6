internal import KubernetesAPI

/// `kubectl describe deployment`.
struct DeploymentDescription {
    var deployment: AppsV1.Deployment
    /// The replica sets that the deployment owns.
    var sets: [AppsV1.ReplicaSet]

    private static let revision = "deployment.kubernetes.io/revision"

    func text(_ events: [[String]]) -> String {
        var out = Description()
        let metadata = self.deployment.metadata
        let spec = self.deployment.spec
        let status = self.deployment.status
        out.line(0, "Name:", metadata.name)
        out.line(0, "Namespace:", metadata.namespace)
        out.line(0, "CreationTimestamp:", Describing.date(metadata.creationTimestamp))
        out.pairs("Labels:", metadata.labels)
        out.annotations(metadata.annotations)
        out.line(0, "Selector:", spec.selector?.selectorText ?? "<none>")
        let counts =
            "\(spec.replicas ?? 1) desired | \(status.updatedReplicas) updated | \(status.replicas) total | "
            + "\(status.availableReplicas) available | \(status.unavailableReplicas) unavailable"
        out.line(0, "Replicas:", counts)
        out.line(0, "StrategyType:", spec.strategy.type)
        out.line(0, "MinReadySeconds:", String(spec.minReadySeconds))
        if let rolling = spec.strategy.rollingUpdate {
            let unavailable = rolling.maxUnavailable.map(Describing.text) ?? ""
            let surge = rolling.maxSurge.map(Describing.text) ?? ""
            out.line(0, "RollingUpdateStrategy:", "\(unavailable) max unavailable, \(surge) max surge")
        }
        Self.template(spec.template, &out)
        if !status.conditions.isEmpty {
            let rows = status.conditions.map { [$0.type, $0.status, $0.reason] }
            out.table("Conditions:", ["Type", "Status", "Reason"], rows)
        }
        let newest = self.sets.filter { $0.metadata.annotations[Self.revision] == metadata.annotations[Self.revision] }
        let old = self.sets.filter { set in !newest.contains { $0.metadata.uid == set.metadata.uid } }
        out.line(0, "OldReplicaSets:", Self.list(old))
        out.line(0, "NewReplicaSet:", Self.list(newest))
        out.events(events)
        return out.formatted
    }

    private static func list(_ sets: [AppsV1.ReplicaSet]) -> String {
        let texts = sets.map { set in
            "\(set.metadata.name) (\(set.status.replicas)/\(set.spec.replicas ?? 1) replicas created)"
        }
        return texts.isEmpty ? "<none>" : texts.joined(separator: ", ")
    }

    static func template(_ template: CoreV1.PodTemplateSpec, _ out: inout Description) {
        out.line(0, "Pod Template:")
        out.pairs("Labels:", template.metadata.labels, level: 1)
        if !template.metadata.annotations.isEmpty {
            out.annotations(template.metadata.annotations, level: 1)
        }
        if !template.spec.serviceAccountName.isEmpty {
            out.line(1, "Service Account:", template.spec.serviceAccountName)
        }
        if !template.spec.initContainers.isEmpty {
            out.line(1, "Init Containers:")
            for container in template.spec.initContainers {
                ContainerDescription(container: container, status: nil).write(&out, isInTemplate: true)
            }
        }
        out.line(1, "Containers:")
        for container in template.spec.containers {
            ContainerDescription(container: container, status: nil).write(&out, isInTemplate: true)
        }
        VolumeDescription.write(template.spec.volumes, &out, level: 1)
        out.pairs("Node-Selectors:", template.spec.nodeSelector, level: 1)
        out.values("Tolerations:", template.spec.tolerations.map(Describing.toleration), level: 1)
    }
}
