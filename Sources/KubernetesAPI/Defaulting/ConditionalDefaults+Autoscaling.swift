internal import Wire

extension ConditionalDefaults {
    private typealias HPA = AutoscalingV2

    static func addAutoscaling(_ table: inout RuleTable) {
        table.add(HPA.HorizontalPodAutoscalerSpec.self) { spec in
            if spec.metrics.isEmpty { spec.metrics = [Self.cpuMetric] }
            guard var behavior = spec.behavior else { return }
            behavior.scaleUp = Self.rules(
                behavior.scaleUp,
                stabilizationSeconds: 0,
                policies: [("Pods", 4), ("Percent", 100)]
            )
            behavior.scaleDown = Self.rules(
                behavior.scaleDown,
                stabilizationSeconds: nil,
                policies: [("Percent", 100)]
            )
            spec.behavior = behavior
        }
    }

    private static let cpuMetric = HPA.MetricSpec {
        $0.type = "Resource"
        $0.resource = HPA.ResourceMetricSource {
            $0.name = "cpu"
            $0.target.type = "Utilization"
            $0.target.averageUtilization = 80
        }
    }

    private static func rules(
        _ given: HPA.HPAScalingRules?,
        stabilizationSeconds: Int32?,
        policies: [(type: String, value: Int32)]
    ) -> HPA.HPAScalingRules {
        var rules = given ?? HPA.HPAScalingRules()
        rules.selectPolicy = rules.selectPolicy ?? "Max"
        rules.stabilizationWindowSeconds = rules.stabilizationWindowSeconds ?? stabilizationSeconds
        if rules.policies.isEmpty {
            rules.policies = policies.map { policy in
                HPA.HPAScalingPolicy {
                    $0.type = policy.type
                    $0.value = policy.value
                    $0.periodSeconds = 15
                }
            }
        }
        return rules
    }
}
