// Made by protoc-gen-martlet from kubernetes/metrics/v1beta1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.metrics.pkg.apis.metrics.v1beta1.
package enum MetricsV1beta1 {}

extension MetricsV1beta1 {
    /// k8s.io.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics
    package struct ContainerMetrics: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 927) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var usage: [String: Resource.Quantity] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetrics
    package struct NodeMetrics: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 928) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var timestamp: MetaV1.Time {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var window: MetaV1.Duration {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var usage: [String: Resource.Quantity] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
    }

    /// k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetricsList
    package struct NodeMetricsList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 929) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [MetricsV1beta1.NodeMetrics] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetrics
    package struct PodMetrics: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 930) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var timestamp: MetaV1.Time {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var window: MetaV1.Duration {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var containers: [MetricsV1beta1.ContainerMetrics] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetricsList
    package struct PodMetricsList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 931) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [MetricsV1beta1.PodMetrics] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

}
