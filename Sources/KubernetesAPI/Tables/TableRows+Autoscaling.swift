internal import Wire

extension TableRows {
    static func addAutoscaling(_ rows: inout Registration) {
        rows.add(AutoscalingV2.HorizontalPodAutoscaler.self) { autoscaler, name, age, _ in
            let spec = autoscaler.spec
            let current = autoscaler.status.currentMetrics
            let metrics = spec.metrics.enumerated().map { index, metric in
                Self.text(metric, current.indices.contains(index) ? current[index] : nil)
            }
            let shown = metrics.prefix(2).joined(separator: ", ")
            return Self.cells(
                name,
                reference: "\(spec.scaleTargetRef.kind)/\(spec.scaleTargetRef.name)",
                metrics: metrics.count > 2 ? "\(shown) + \(metrics.count - 2) more..." : shown,
                (min: spec.minReplicas, max: spec.maxReplicas, now: autoscaler.status.currentReplicas),
                age
            )
        }
        rows.add(AutoscalingV1.HorizontalPodAutoscaler.self) { autoscaler, name, age, _ in
            let spec = autoscaler.spec
            let current = autoscaler.status.currentCPUUtilizationPercentage.map { "\($0)%" } ?? CellText.unknown
            return Self.cells(
                name,
                reference: "\(spec.scaleTargetRef.kind)/\(spec.scaleTargetRef.name)",
                metrics: spec.targetCPUUtilizationPercentage.map { "cpu: \(current)/\($0)%" } ?? "",
                (min: spec.minReplicas, max: spec.maxReplicas, now: autoscaler.status.currentReplicas),
                age
            )
        }
    }

    private static func cells(
        _ name: JSONValue,
        reference: String,
        metrics: String,
        _ replicas: (min: Int32?, max: Int32, now: Int32),
        _ age: JSONValue
    ) -> [JSONValue] {
        [
            name, .string(reference), .string(metrics.orDefault(CellText.none)),
            .string(replicas.min.map(String.init) ?? CellText.unset), .count(replicas.max), .count(replicas.now), age,
        ]
    }

    private static func text(_ metric: AutoscalingV2.MetricSpec, _ current: AutoscalingV2.MetricStatus?) -> String {
        switch metric.type {
        case "Resource":
            let name = metric.resource?.name ?? ""
            return "\(name): \(Self.text(metric.resource?.target, current?.resource?.current))"
        case "ContainerResource":
            let name = metric.containerResource?.name ?? ""
            return "\(name): \(Self.text(metric.containerResource?.target, current?.containerResource?.current))"
        case "Pods": return Self.text(metric.pods?.target, current?.pods?.current)
        case "Object": return Self.text(metric.object?.target, current?.object?.current)
        case "External": return Self.text(metric.external?.target, current?.external?.current)
        default: return "<unknown type>"
        }
    }

    private static func text(
        _ target: AutoscalingV2.MetricTarget?,
        _ current: AutoscalingV2.MetricValueStatus?
    ) -> String {
        if let utilization = target?.averageUtilization {
            return "\(current?.averageUtilization.map { "\($0)%" } ?? CellText.unknown)/\(utilization)%"
        }
        if let average = target?.averageValue {
            return "\(current?.averageValue?.string ?? CellText.unknown)/\(average.string) (avg)"
        }
        return "\(current?.value?.string ?? CellText.unknown)/\(target?.value?.string ?? CellText.unset)"
    }
}
