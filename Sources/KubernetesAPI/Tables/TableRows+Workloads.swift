internal import Wire

extension TableRows {
    static func addWorkloads(_ rows: inout Registration) {
        rows.add(AppsV1.Deployment.self) { deployment, name, age, _ in
            let status = deployment.status
            let containers = deployment.spec.template.spec.containers
            return [
                name, .string("\(status.readyReplicas)/\(deployment.spec.replicas ?? 0)"),
                .count(status.updatedReplicas),
                .count(status.availableReplicas), age, CellText.names(containers), CellText.images(containers),
                .string(CellText.selector(deployment.spec.selector)),
            ]
        }
        rows.add(AppsV1.ReplicaSet.self) { set, name, age, _ in
            let containers = set.spec.template.spec.containers
            return [
                name, .count(set.spec.replicas), .count(set.status.replicas), .count(set.status.readyReplicas), age,
                CellText.names(containers), CellText.images(containers),
                .string(CellText.selector(set.spec.selector)),
            ]
        }
        rows.add(AppsV1.DaemonSet.self) { set, name, age, _ in
            let status = set.status
            let containers = set.spec.template.spec.containers
            return [
                name, .count(status.desiredNumberScheduled), .count(status.currentNumberScheduled),
                .count(status.numberReady), .count(status.updatedNumberScheduled), .count(status.numberAvailable),
                .string(CellText.labels(set.spec.template.spec.nodeSelector)), age, CellText.names(containers),
                CellText.images(containers), .string(CellText.selector(set.spec.selector)),
            ]
        }
        rows.add(AppsV1.StatefulSet.self) { set, name, age, _ in
            let containers = set.spec.template.spec.containers
            return [
                name, .string("\(set.status.readyReplicas)/\(set.spec.replicas ?? 0)"), age,
                CellText.names(containers), CellText.images(containers),
            ]
        }
        rows.add(CoreV1.ReplicationController.self) { controller, name, age, _ in
            let containers = controller.spec.template?.spec.containers ?? []
            return [
                name, .count(controller.spec.replicas), .count(controller.status.replicas),
                .count(controller.status.readyReplicas), age, CellText.names(containers), CellText.images(containers),
                .string(CellText.labels(controller.spec.selector)),
            ]
        }
        rows.add(AppsV1.ControllerRevision.self) { revision, name, age, _ in
            let owner = revision.metadata.ownerReferences.first { $0.controller == true }
            let controller = owner.map { owner in
                let kind = GroupVersionKind(apiVersion: owner.apiVersion, kind: owner.kind).groupKind
                return "\(kind.description.lowercased())/\(owner.name)"
            }
            return [name, .string(CellText.orNone(controller)), .integer(revision.revision), age]
        }
        rows.add(AutoscalingV1.Scale.self) { scale, name, age, _ in
            [name, .count(scale.spec.replicas), .count(scale.status.replicas), age]
        }
    }
}
