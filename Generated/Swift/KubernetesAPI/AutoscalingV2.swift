// Made by protoc-gen-martlet from kubernetes/autoscaling/v2.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.autoscaling.v2.
package enum AutoscalingV2 {}

extension AutoscalingV2 {
    /// k8s.io.api.autoscaling.v2.ContainerResourceMetricSource
    package struct ContainerResourceMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 843) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var target: AutoscalingV2.MetricTarget {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var container: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus
    package struct ContainerResourceMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 844) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var current: AutoscalingV2.MetricValueStatus {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var container: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.CrossVersionObjectReference
    package struct CrossVersionObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 845) }
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

    /// k8s.io.api.autoscaling.v2.ExternalMetricSource
    package struct ExternalMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 846) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metric: AutoscalingV2.MetricIdentifier {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var target: AutoscalingV2.MetricTarget {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.ExternalMetricStatus
    package struct ExternalMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 847) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metric: AutoscalingV2.MetricIdentifier {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var current: AutoscalingV2.MetricValueStatus {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.HPAScalingPolicy
    package struct HPAScalingPolicy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 848) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var periodSeconds: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.HPAScalingRules
    package struct HPAScalingRules: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 849) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var selectPolicy: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var policies: [AutoscalingV2.HPAScalingPolicy] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var stabilizationWindowSeconds: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler
    package struct HorizontalPodAutoscaler: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 850) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AutoscalingV2.HorizontalPodAutoscalerSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AutoscalingV2.HorizontalPodAutoscalerStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior
    package struct HorizontalPodAutoscalerBehavior: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 851) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var scaleUp: AutoscalingV2.HPAScalingRules? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var scaleDown: AutoscalingV2.HPAScalingRules? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition
    package struct HorizontalPodAutoscalerCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 852) }
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

    /// k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList
    package struct HorizontalPodAutoscalerList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 853) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AutoscalingV2.HorizontalPodAutoscaler] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec
    package struct HorizontalPodAutoscalerSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 854) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var scaleTargetRef: AutoscalingV2.CrossVersionObjectReference {
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
        package var metrics: [AutoscalingV2.MetricSpec] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var behavior: AutoscalingV2.HorizontalPodAutoscalerBehavior? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus
    package struct HorizontalPodAutoscalerStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 855) }
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
        package var currentMetrics: [AutoscalingV2.MetricStatus] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var conditions: [AutoscalingV2.HorizontalPodAutoscalerCondition] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.MetricIdentifier
    package struct MetricIdentifier: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 856) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.MetricSpec
    package struct MetricSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 857) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var object: AutoscalingV2.ObjectMetricSource? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var pods: AutoscalingV2.PodsMetricSource? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var resource: AutoscalingV2.ResourceMetricSource? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var external: AutoscalingV2.ExternalMetricSource? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var containerResource: AutoscalingV2.ContainerResourceMetricSource? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.MetricStatus
    package struct MetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 858) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var object: AutoscalingV2.ObjectMetricStatus? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var pods: AutoscalingV2.PodsMetricStatus? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var resource: AutoscalingV2.ResourceMetricStatus? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var external: AutoscalingV2.ExternalMetricStatus? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var containerResource: AutoscalingV2.ContainerResourceMetricStatus? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.MetricTarget
    package struct MetricTarget: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 859) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: Resource.Quantity? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var averageValue: Resource.Quantity? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var averageUtilization: Int32? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.MetricValueStatus
    package struct MetricValueStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 860) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var value: Resource.Quantity? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var averageValue: Resource.Quantity? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var averageUtilization: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.ObjectMetricSource
    package struct ObjectMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 861) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var describedObject: AutoscalingV2.CrossVersionObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var target: AutoscalingV2.MetricTarget {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var metric: AutoscalingV2.MetricIdentifier {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.ObjectMetricStatus
    package struct ObjectMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 862) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metric: AutoscalingV2.MetricIdentifier {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var current: AutoscalingV2.MetricValueStatus {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var describedObject: AutoscalingV2.CrossVersionObjectReference {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.PodsMetricSource
    package struct PodsMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 863) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metric: AutoscalingV2.MetricIdentifier {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var target: AutoscalingV2.MetricTarget {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.PodsMetricStatus
    package struct PodsMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 864) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metric: AutoscalingV2.MetricIdentifier {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var current: AutoscalingV2.MetricValueStatus {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.ResourceMetricSource
    package struct ResourceMetricSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 865) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var target: AutoscalingV2.MetricTarget {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.autoscaling.v2.ResourceMetricStatus
    package struct ResourceMetricStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 866) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var current: AutoscalingV2.MetricValueStatus {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
