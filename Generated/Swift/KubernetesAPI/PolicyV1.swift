// Made by protoc-gen-martlet from kubernetes/policy/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.policy.v1.
package enum PolicyV1 {}

extension PolicyV1 {
    /// k8s.io.api.policy.v1.Eviction
    package struct Eviction: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 963) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var deleteOptions: MetaV1.DeleteOptions? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.policy.v1.PodDisruptionBudget
    package struct PodDisruptionBudget: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 964) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: PolicyV1.PodDisruptionBudgetSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: PolicyV1.PodDisruptionBudgetStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.policy.v1.PodDisruptionBudgetList
    package struct PodDisruptionBudgetList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 965) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [PolicyV1.PodDisruptionBudget] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.policy.v1.PodDisruptionBudgetSpec
    package struct PodDisruptionBudgetSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 966) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var minAvailable: IntStr.IntOrString? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var maxUnavailable: IntStr.IntOrString? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var unhealthyPodEvictionPolicy: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.policy.v1.PodDisruptionBudgetStatus
    package struct PodDisruptionBudgetStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 967) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var observedGeneration: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var disruptedPods: [String: MetaV1.Time] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var disruptionsAllowed: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var currentHealthy: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var desiredHealthy: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var expectedPods: Int32 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var conditions: [MetaV1.Condition] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
    }

}
