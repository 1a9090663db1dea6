// Made by protoc-gen-martlet from kubernetes/apps/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.apps.v1.
package enum AppsV1 {}

extension AppsV1 {
    /// k8s.io.api.apps.v1.ControllerRevision
    package struct ControllerRevision: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 769) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var data: APIRuntime.RawExtension {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var revision: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.ControllerRevisionList
    package struct ControllerRevisionList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 770) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AppsV1.ControllerRevision] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DaemonSet
    package struct DaemonSet: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 771) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AppsV1.DaemonSetSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AppsV1.DaemonSetStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DaemonSetCondition
    package struct DaemonSetCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 772) }
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

    /// k8s.io.api.apps.v1.DaemonSetList
    package struct DaemonSetList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 773) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AppsV1.DaemonSet] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DaemonSetSpec
    package struct DaemonSetSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 774) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var template: CoreV1.PodTemplateSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var updateStrategy: AppsV1.DaemonSetUpdateStrategy {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var minReadySeconds: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var revisionHistoryLimit: Int32? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DaemonSetStatus
    package struct DaemonSetStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 775) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var currentNumberScheduled: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var numberMisscheduled: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var desiredNumberScheduled: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var numberReady: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var observedGeneration: Int64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var updatedNumberScheduled: Int32 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var numberAvailable: Int32 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var numberUnavailable: Int32 {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var collisionCount: Int32? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var conditions: [AppsV1.DaemonSetCondition] {
            get { self.underlying[list: 10] }
            set { self.underlying[list: 10] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DaemonSetUpdateStrategy
    package struct DaemonSetUpdateStrategy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 776) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rollingUpdate: AppsV1.RollingUpdateDaemonSet? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.Deployment
    package struct Deployment: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 777) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AppsV1.DeploymentSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AppsV1.DeploymentStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DeploymentCondition
    package struct DeploymentCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 778) }
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
        package var reason: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var message: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var lastUpdateTime: MetaV1.Time {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DeploymentList
    package struct DeploymentList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 779) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AppsV1.Deployment] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DeploymentSpec
    package struct DeploymentSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 780) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var replicas: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var template: CoreV1.PodTemplateSpec {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var strategy: AppsV1.DeploymentStrategy {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var minReadySeconds: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var revisionHistoryLimit: Int32? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var paused: Bool {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var progressDeadlineSeconds: Int32? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DeploymentStatus
    package struct DeploymentStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 781) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var observedGeneration: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var replicas: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var updatedReplicas: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var availableReplicas: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var unavailableReplicas: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var conditions: [AppsV1.DeploymentCondition] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var readyReplicas: Int32 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var collisionCount: Int32? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.DeploymentStrategy
    package struct DeploymentStrategy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 782) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rollingUpdate: AppsV1.RollingUpdateDeployment? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.ReplicaSet
    package struct ReplicaSet: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 783) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AppsV1.ReplicaSetSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AppsV1.ReplicaSetStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.ReplicaSetCondition
    package struct ReplicaSetCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 784) }
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

    /// k8s.io.api.apps.v1.ReplicaSetList
    package struct ReplicaSetList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 785) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AppsV1.ReplicaSet] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.ReplicaSetSpec
    package struct ReplicaSetSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 786) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var replicas: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var template: CoreV1.PodTemplateSpec {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var minReadySeconds: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.ReplicaSetStatus
    package struct ReplicaSetStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 787) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var replicas: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fullyLabeledReplicas: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var observedGeneration: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var readyReplicas: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var availableReplicas: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var conditions: [AppsV1.ReplicaSetCondition] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.RollingUpdateDaemonSet
    package struct RollingUpdateDaemonSet: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 788) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var maxUnavailable: IntStr.IntOrString? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var maxSurge: IntStr.IntOrString? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.RollingUpdateDeployment
    package struct RollingUpdateDeployment: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 789) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var maxUnavailable: IntStr.IntOrString? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var maxSurge: IntStr.IntOrString? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.RollingUpdateStatefulSetStrategy
    package struct RollingUpdateStatefulSetStrategy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 790) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var partition: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var maxUnavailable: IntStr.IntOrString? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.StatefulSet
    package struct StatefulSet: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 791) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AppsV1.StatefulSetSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AppsV1.StatefulSetStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.StatefulSetCondition
    package struct StatefulSetCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 792) }
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

    /// k8s.io.api.apps.v1.StatefulSetList
    package struct StatefulSetList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 793) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AppsV1.StatefulSet] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.StatefulSetOrdinals
    package struct StatefulSetOrdinals: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 794) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var start: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy
    package struct StatefulSetPersistentVolumeClaimRetentionPolicy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 795) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var whenDeleted: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var whenScaled: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.StatefulSetSpec
    package struct StatefulSetSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 796) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var replicas: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var template: CoreV1.PodTemplateSpec {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var volumeClaimTemplates: [CoreV1.PersistentVolumeClaim] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var serviceName: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var podManagementPolicy: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var updateStrategy: AppsV1.StatefulSetUpdateStrategy {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var revisionHistoryLimit: Int32? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var minReadySeconds: Int32 {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var persistentVolumeClaimRetentionPolicy: AppsV1.StatefulSetPersistentVolumeClaimRetentionPolicy? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var ordinals: AppsV1.StatefulSetOrdinals? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.StatefulSetStatus
    package struct StatefulSetStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 797) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var observedGeneration: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var replicas: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readyReplicas: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var currentReplicas: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var updatedReplicas: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var currentRevision: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var updateRevision: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var collisionCount: Int32? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var conditions: [AppsV1.StatefulSetCondition] {
            get { self.underlying[list: 10] }
            set { self.underlying[list: 10] = newValue }
        }
        package var availableReplicas: Int32 {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
    }

    /// k8s.io.api.apps.v1.StatefulSetUpdateStrategy
    package struct StatefulSetUpdateStrategy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 798) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rollingUpdate: AppsV1.RollingUpdateStatefulSetStrategy? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

}
