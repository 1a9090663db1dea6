// Made by protoc-gen-martlet from kubernetes/batch/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.batch.v1.
package enum BatchV1 {}

extension BatchV1 {
    /// k8s.io.api.batch.v1.CronJob
    package struct CronJob: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 867) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: BatchV1.CronJobSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: BatchV1.CronJobStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.CronJobList
    package struct CronJobList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 868) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [BatchV1.CronJob] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.CronJobSpec
    package struct CronJobSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 869) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var schedule: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var startingDeadlineSeconds: Int64? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var concurrencyPolicy: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var suspend: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var jobTemplate: BatchV1.JobTemplateSpec {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var successfulJobsHistoryLimit: Int32? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var failedJobsHistoryLimit: Int32? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var timeZone: String? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.CronJobStatus
    package struct CronJobStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 870) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var active: [CoreV1.ObjectReference] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var lastScheduleTime: MetaV1.Time? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var lastSuccessfulTime: MetaV1.Time? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.Job
    package struct Job: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 871) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: BatchV1.JobSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: BatchV1.JobStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.JobCondition
    package struct JobCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 872) }
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
        package var lastProbeTime: MetaV1.Time {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var reason: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var message: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.JobList
    package struct JobList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 873) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [BatchV1.Job] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.JobSpec
    package struct JobSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 874) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var parallelism: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var completions: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var activeDeadlineSeconds: Int64? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var manualSelector: Bool? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var template: CoreV1.PodTemplateSpec {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var backoffLimit: Int32? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var ttlSecondsAfterFinished: Int32? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var completionMode: String? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var suspend: Bool? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var podFailurePolicy: BatchV1.PodFailurePolicy? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var backoffLimitPerIndex: Int32? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var maxFailedIndexes: Int32? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var podReplacementPolicy: String? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var managedBy: String? {
            get { self.underlying[optional: 15] }
            set { self.underlying[optional: 15] = newValue }
        }
        package var successPolicy: BatchV1.SuccessPolicy? {
            get { self.underlying[optional: 16] }
            set { self.underlying[optional: 16] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.JobStatus
    package struct JobStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 875) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditions: [BatchV1.JobCondition] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var startTime: MetaV1.Time? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var completionTime: MetaV1.Time? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var active: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var succeeded: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var failed: Int32 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var completedIndexes: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var uncountedTerminatedPods: BatchV1.UncountedTerminatedPods? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var ready: Int32? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var failedIndexes: String? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var terminating: Int32? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.JobTemplateSpec
    package struct JobTemplateSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 876) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: BatchV1.JobSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.PodFailurePolicy
    package struct PodFailurePolicy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 877) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var rules: [BatchV1.PodFailurePolicyRule] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement
    package struct PodFailurePolicyOnExitCodesRequirement: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 878) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerName: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var `operator`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var values: [Int32] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern
    package struct PodFailurePolicyOnPodConditionsPattern: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 879) }
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
    }

    /// k8s.io.api.batch.v1.PodFailurePolicyRule
    package struct PodFailurePolicyRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 880) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var action: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var onExitCodes: BatchV1.PodFailurePolicyOnExitCodesRequirement? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var onPodConditions: [BatchV1.PodFailurePolicyOnPodConditionsPattern] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.SuccessPolicy
    package struct SuccessPolicy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 881) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var rules: [BatchV1.SuccessPolicyRule] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.SuccessPolicyRule
    package struct SuccessPolicyRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 882) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var succeededIndexes: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var succeededCount: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.batch.v1.UncountedTerminatedPods
    package struct UncountedTerminatedPods: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 883) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var succeeded: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var failed: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

}
