internal import KubernetesAPI

/// `kubectl describe pod`.
struct PodDescription {
    var pod: CoreV1.Pod

    func text(_ events: [[String]]) -> String {
        var out = Description()
        self.head(&out)
        if !self.pod.spec.initContainers.isEmpty {
            out.line(0, "Init Containers:")
            self.containers(self.pod.spec.initContainers, self.pod.status.initContainerStatuses, &out)
        }
        out.line(0, "Containers:")
        self.containers(self.pod.spec.containers, self.pod.status.containerStatuses, &out)
        self.conditions(&out)
        VolumeDescription.write(self.pod.spec.volumes, &out)
        out.line(0, "QoS Class:", self.pod.status.qosClass)
        out.pairs("Node-Selectors:", self.pod.spec.nodeSelector)
        out.values("Tolerations:", self.pod.spec.tolerations.map(Describing.toleration).sorted())
        out.events(events)
        return out.formatted
    }

    private func head(_ out: inout Description) {
        let metadata = self.pod.metadata
        out.line(0, "Name:", metadata.name)
        out.line(0, "Namespace:", metadata.namespace)
        if let priority = self.pod.spec.priority { out.line(0, "Priority:", String(priority)) }
        if !self.pod.spec.priorityClassName.isEmpty {
            out.line(0, "Priority Class Name:", self.pod.spec.priorityClassName)
        }
        if !self.pod.spec.serviceAccountName.isEmpty {
            out.line(0, "Service Account:", self.pod.spec.serviceAccountName)
        }
        let node = self.pod.spec.nodeName
        out.line(0, "Node:", node.isEmpty ? "<none>" : "\(node)/\(self.pod.status.hostIP)")
        if let start = self.pod.status.startTime { out.line(0, "Start Time:", Describing.date(start)) }
        out.pairs("Labels:", metadata.labels)
        out.annotations(metadata.annotations)
        if metadata.deletionTimestamp != nil {
            out.line(0, "Status:", "Terminating (lasts <invalid>)")
            if let grace = metadata.deletionGracePeriodSeconds {
                out.line(0, "Termination Grace Period:", "\(grace)s")
            }
        } else {
            out.line(0, "Status:", self.pod.status.phase)
        }
        if !self.pod.status.reason.isEmpty { out.line(0, "Reason:", self.pod.status.reason) }
        if !self.pod.status.message.isEmpty { out.line(0, "Message:", self.pod.status.message) }
        out.line(0, "IP:", self.pod.status.podIP)
        if self.pod.status.podIPs.isEmpty { out.line(0, "IPs:", "<none>") } else { out.line(0, "IPs:") }
        for address in self.pod.status.podIPs { out.line(1, "IP:", address.ip) }
        if let owner = Describing.owner(metadata) { out.line(0, "Controlled By:", owner) }
    }

    private func containers(
        _ containers: [CoreV1.Container],
        _ statuses: [CoreV1.ContainerStatus],
        _ out: inout Description
    ) {
        for container in containers {
            let status = statuses.first { $0.name == container.name }
            ContainerDescription(container: container, status: status).write(&out)
        }
    }

    private func conditions(_ out: inout Description) {
        guard !self.pod.status.conditions.isEmpty else { return }
        let rows = self.pod.status.conditions.map { ["\($0.type) ", "\($0.status) "] }
        out.table("Conditions:", ["Type", "Status"], rows, underlined: false)
    }
}
