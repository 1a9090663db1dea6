internal import KubernetesAPI
internal import Wire

/// Turns autoscalers between `autoscaling/v1`, which knows a target for CPU only, and `v2`, which is stored.
enum AutoscalerConversion {
    static func toV2(_ object: AutoscalingV1.HorizontalPodAutoscaler) -> AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler {
            $0.metadata = object.metadata
            $0.spec.scaleTargetRef = AutoscalingV2.CrossVersionObjectReference {
                $0.kind = object.spec.scaleTargetRef.kind
                $0.name = object.spec.scaleTargetRef.name
                $0.apiVersion = object.spec.scaleTargetRef.apiVersion
            }
            $0.spec.minReplicas = object.spec.minReplicas
            $0.spec.maxReplicas = object.spec.maxReplicas
            if let target = object.spec.targetCPUUtilizationPercentage {
                $0.spec.metrics = [Self.processorMetric(target)]
            }
            $0.status.observedGeneration = object.status.observedGeneration
            $0.status.lastScaleTime = object.status.lastScaleTime
            $0.status.currentReplicas = object.status.currentReplicas
            $0.status.desiredReplicas = object.status.desiredReplicas
        }
    }

    static func toV1(_ object: AutoscalingV2.HorizontalPodAutoscaler) -> AutoscalingV1.HorizontalPodAutoscaler {
        AutoscalingV1.HorizontalPodAutoscaler {
            $0.metadata = object.metadata
            $0.spec.scaleTargetRef = AutoscalingV1.CrossVersionObjectReference {
                $0.kind = object.spec.scaleTargetRef.kind
                $0.name = object.spec.scaleTargetRef.name
                $0.apiVersion = object.spec.scaleTargetRef.apiVersion
            }
            $0.spec.minReplicas = object.spec.minReplicas
            $0.spec.maxReplicas = object.spec.maxReplicas
            let processor = object.spec.metrics.first { $0.type == "Resource" && $0.resource?.name == "cpu" }
            $0.spec.targetCPUUtilizationPercentage = processor?.resource?.target.averageUtilization
            $0.status.observedGeneration = object.status.observedGeneration
            $0.status.lastScaleTime = object.status.lastScaleTime
            $0.status.currentReplicas = object.status.currentReplicas
            $0.status.desiredReplicas = object.status.desiredReplicas
            let current = object.status.currentMetrics.first { $0.type == "Resource" && $0.resource?.name == "cpu" }
            $0.status.currentCPUUtilizationPercentage = current?.resource?.current.averageUtilization
        }
    }

    private static func processorMetric(_ target: Int32) -> AutoscalingV2.MetricSpec {
        AutoscalingV2.MetricSpec {
            $0.type = "Resource"
            $0.resource = AutoscalingV2.ResourceMetricSource {
                $0.name = "cpu"
                $0.target.type = "Utilization"
                $0.target.averageUtilization = target
            }
        }
    }
}
