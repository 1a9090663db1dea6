internal import Wire

extension TableRows {
    static func addPods(_ rows: inout Registration) {
        rows.addRow(CoreV1.Pod.self) { pod, now in
            let summary = PodSummary(pod)
            let gates = pod.spec.readinessGates.map(\.conditionType)
            let passed = gates.filter { gate in
                pod.status.conditions.contains { $0.type == gate && $0.status == "True" }
            }
            let cells: [JSONValue] = [
                .string(pod.metadata.name),
                .string("\(summary.readyContainers)/\(summary.totalContainers)"),
                .string(summary.reason),
                .string(summary.restartText(at: now)),
                .string(HumanDuration.age(of: pod.metadata.creationTimestamp, at: now)),
                .string(CellText.orNone(pod.status.podIPs.first?.ip ?? pod.status.podIP)),
                .string(CellText.orNone(pod.spec.nodeName)),
                .string(CellText.orNone(pod.status.nominatedNodeName)),
                .string(gates.isEmpty ? CellText.none : "\(passed.count)/\(gates.count)"),
            ]
            return TableRow(cells: cells, conditions: Self.ended(pod.status.phase))
        }
        rows.add(CoreV1.PodTemplate.self) { template, name, _, _ in
            let containers = template.template.spec.containers
            let labels = CellText.labels(template.template.metadata.labels)
            return [name, CellText.names(containers), CellText.images(containers), .string(labels)]
        }
    }

    private static func ended(_ phase: String) -> [JSONValue] {
        let messages = ["Succeeded": "The pod has completed successfully.", "Failed": "The pod failed."]
        guard let message = messages[phase] else { return [] }
        return [["type": "Completed", "status": "True", "reason": .string(phase), "message": .string(message)]]
    }
}
