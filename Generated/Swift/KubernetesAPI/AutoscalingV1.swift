// Made by protoc-gen-martlet from kubernetes/autoscaling/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.autoscaling.v1.
package enum AutoscalingV1 {}

extension AutoscalingV1 {
    /// k8s.io.api.autoscaling.v1.ContainerResourceMetricSource
    package struct ContainerResourceMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 822) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var targetAverageUtilization: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var targetAverageValue: Resource.Quantity? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var container: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ContainerResourceMetricStatus
    package struct ContainerResourceMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 823) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var currentAverageUtilization: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var currentAverageValue: Resource.Quantity {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var container: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.CrossVersionObjectReference
    package struct CrossVersionObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 824) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kind: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var name: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ExternalMetricSource
    package struct ExternalMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 825) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metricName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metricSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var targetValue: Resource.Quantity? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var targetAverageValue: Resource.Quantity? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ExternalMetricStatus
    package struct ExternalMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 826) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metricName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metricSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var currentValue: Resource.Quantity {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var currentAverageValue: Resource.Quantity? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler
    package struct HorizontalPodAutoscaler: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 827) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AutoscalingV1.HorizontalPodAutoscalerSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AutoscalingV1.HorizontalPodAutoscalerStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerCondition
    package struct HorizontalPodAutoscalerCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 828) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var reason: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var message: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList
    package struct HorizontalPodAutoscalerList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 829) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AutoscalingV1.HorizontalPodAutoscaler] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec
    package struct HorizontalPodAutoscalerSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 830) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var scaleTargetRef: AutoscalingV1.CrossVersionObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var minReplicas: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var maxReplicas: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var targetCPUUtilizationPercentage: Int32? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus
    package struct HorizontalPodAutoscalerStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 831) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var observedGeneration: Int64? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var lastScaleTime: MetaV1.Time? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var currentReplicas: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var desiredReplicas: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var currentCPUUtilizationPercentage: Int32? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.MetricSpec
    package struct MetricSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 832) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var object: AutoscalingV1.ObjectMetricSource? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var pods: AutoscalingV1.PodsMetricSource? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var resource: AutoscalingV1.ResourceMetricSource? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var external: AutoscalingV1.ExternalMetricSource? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var containerResource: AutoscalingV1.ContainerResourceMetricSource? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.MetricStatus
    package struct MetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 833) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var object: AutoscalingV1.ObjectMetricStatus? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var pods: AutoscalingV1.PodsMetricStatus? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var resource: AutoscalingV1.ResourceMetricStatus? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var external: AutoscalingV1.ExternalMetricStatus? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var containerResource: AutoscalingV1.ContainerResourceMetricStatus? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ObjectMetricSource
    package struct ObjectMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 834) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var target: AutoscalingV1.CrossVersionObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metricName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var targetValue: Resource.Quantity {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var averageValue: Resource.Quantity? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ObjectMetricStatus
    package struct ObjectMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 835) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var target: AutoscalingV1.CrossVersionObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var metricName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var currentValue: Resource.Quantity {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var averageValue: Resource.Quantity? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.PodsMetricSource
    package struct PodsMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 836) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metricName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var targetAverageValue: Resource.Quantity {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.PodsMetricStatus
    package struct PodsMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 837) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metricName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var currentAverageValue: Resource.Quantity {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ResourceMetricSource
    package struct ResourceMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 838) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var targetAverageUtilization: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var targetAverageValue: Resource.Quantity? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ResourceMetricStatus
    package struct ResourceMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 839) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var currentAverageUtilization: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var currentAverageValue: Resource.Quantity {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.Scale
    package struct Scale: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 840) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AutoscalingV1.ScaleSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AutoscalingV1.ScaleStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ScaleSpec
    package struct ScaleSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 841) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var replicas: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v1.ScaleStatus
    package struct ScaleStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 842) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var replicas: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var selector: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
