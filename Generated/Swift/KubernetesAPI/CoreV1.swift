// Made by protoc-gen-martlet from kubernetes/core/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.core.v1.
package enum CoreV1 {}

extension CoreV1 {
    /// k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource
    package struct AWSElasticBlockStoreVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 539) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumeID: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var partition: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Affinity
    package struct Affinity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 540) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var nodeAffinity: CoreV1.NodeAffinity? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var podAffinity: CoreV1.PodAffinity? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var podAntiAffinity: CoreV1.PodAntiAffinity? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.AppArmorProfile
    package struct AppArmorProfile: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 541) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var localhostProfile: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.AttachedVolume
    package struct AttachedVolume: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 542) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var devicePath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.AvoidPods
    package struct AvoidPods: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 543) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var preferAvoidPods: [CoreV1.PreferAvoidPodsEntry] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.AzureDiskVolumeSource
    package struct AzureDiskVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 544) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var diskName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var diskURI: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var cachingMode: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var fsType: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var readOnly: Bool? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var kind: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.AzureFilePersistentVolumeSource
    package struct AzureFilePersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 545) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var secretName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var shareName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var secretNamespace: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.AzureFileVolumeSource
    package struct AzureFileVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 546) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var secretName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var shareName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Binding
    package struct Binding: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 547) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var target: CoreV1.ObjectReference {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.CSIPersistentVolumeSource
    package struct CSIPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 548) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var driver: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var volumeHandle: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var fsType: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var volumeAttributes: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
        package var controllerPublishSecretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var nodeStageSecretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var nodePublishSecretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var controllerExpandSecretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var nodeExpandSecretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
    }

    /// k8s.io.api.core.v1.CSIVolumeSource
    package struct CSIVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 549) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var driver: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var readOnly: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var fsType: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var volumeAttributes: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
        package var nodePublishSecretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Capabilities
    package struct Capabilities: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 550) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var add: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var drop: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.CephFSPersistentVolumeSource
    package struct CephFSPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 551) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var monitors: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var path: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var user: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var secretFile: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var secretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.CephFSVolumeSource
    package struct CephFSVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 552) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var monitors: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var path: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var user: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var secretFile: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var secretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.CinderPersistentVolumeSource
    package struct CinderPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 553) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumeID: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var secretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.CinderVolumeSource
    package struct CinderVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 554) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumeID: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var secretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ClientIPConfig
    package struct ClientIPConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 555) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var timeoutSeconds: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ClusterTrustBundleProjection
    package struct ClusterTrustBundleProjection: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 556) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var signerName: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var labelSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var path: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ComponentCondition
    package struct ComponentCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 557) }
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
        package var message: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var error: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ComponentStatus
    package struct ComponentStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 558) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var conditions: [CoreV1.ComponentCondition] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ComponentStatusList
    package struct ComponentStatusList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 559) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.ComponentStatus] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ConfigMap
    package struct ConfigMap: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 560) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var data: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var binaryData: [String: [UInt8]] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var immutable: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ConfigMapEnvSource
    package struct ConfigMapEnvSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 561) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var localObjectReference: CoreV1.LocalObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ConfigMapKeySelector
    package struct ConfigMapKeySelector: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 562) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var localObjectReference: CoreV1.LocalObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var key: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ConfigMapList
    package struct ConfigMapList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 563) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.ConfigMap] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ConfigMapNodeConfigSource
    package struct ConfigMapNodeConfigSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 564) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespace: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var name: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var uid: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var resourceVersion: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var kubeletConfigKey: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ConfigMapProjection
    package struct ConfigMapProjection: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 565) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var localObjectReference: CoreV1.LocalObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.KeyToPath] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ConfigMapVolumeSource
    package struct ConfigMapVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 566) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var localObjectReference: CoreV1.LocalObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.KeyToPath] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var defaultMode: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Container
    package struct Container: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 567) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var image: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var command: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var args: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var workingDir: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var ports: [CoreV1.ContainerPort] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var env: [CoreV1.EnvVar] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var resources: CoreV1.ResourceRequirements {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var volumeMounts: [CoreV1.VolumeMount] {
            get { self.underlying[list: 9] }
            set { self.underlying[list: 9] = newValue }
        }
        package var livenessProbe: CoreV1.Probe? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var readinessProbe: CoreV1.Probe? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var lifecycle: CoreV1.Lifecycle? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var terminationMessagePath: String {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var imagePullPolicy: String {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var securityContext: CoreV1.SecurityContext? {
            get { self.underlying[optional: 15] }
            set { self.underlying[optional: 15] = newValue }
        }
        package var stdin: Bool {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
        package var stdinOnce: Bool {
            get { self.underlying[17] }
            set { self.underlying[17] = newValue }
        }
        package var tty: Bool {
            get { self.underlying[18] }
            set { self.underlying[18] = newValue }
        }
        package var envFrom: [CoreV1.EnvFromSource] {
            get { self.underlying[list: 19] }
            set { self.underlying[list: 19] = newValue }
        }
        package var terminationMessagePolicy: String {
            get { self.underlying[20] }
            set { self.underlying[20] = newValue }
        }
        package var volumeDevices: [CoreV1.VolumeDevice] {
            get { self.underlying[list: 21] }
            set { self.underlying[list: 21] = newValue }
        }
        package var startupProbe: CoreV1.Probe? {
            get { self.underlying[optional: 22] }
            set { self.underlying[optional: 22] = newValue }
        }
        package var resizePolicy: [CoreV1.ContainerResizePolicy] {
            get { self.underlying[list: 23] }
            set { self.underlying[list: 23] = newValue }
        }
        package var restartPolicy: String? {
            get { self.underlying[optional: 24] }
            set { self.underlying[optional: 24] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerImage
    package struct ContainerImage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 568) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var names: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var sizeBytes: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerPort
    package struct ContainerPort: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 569) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hostPort: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var containerPort: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var `protocol`: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var hostIP: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerResizePolicy
    package struct ContainerResizePolicy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 570) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resourceName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var restartPolicy: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerState
    package struct ContainerState: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 571) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var waiting: CoreV1.ContainerStateWaiting? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var running: CoreV1.ContainerStateRunning? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var terminated: CoreV1.ContainerStateTerminated? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerStateRunning
    package struct ContainerStateRunning: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 572) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var startedAt: MetaV1.Time {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerStateTerminated
    package struct ContainerStateTerminated: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 573) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var exitCode: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var signal: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var reason: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var message: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var startedAt: MetaV1.Time {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var finishedAt: MetaV1.Time {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var containerID: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerStateWaiting
    package struct ContainerStateWaiting: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 574) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var reason: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var message: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerStatus
    package struct ContainerStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 575) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var state: CoreV1.ContainerState {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var lastState: CoreV1.ContainerState {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var ready: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var restartCount: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var image: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var imageID: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var containerID: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var started: Bool? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var allocatedResources: [String: Resource.Quantity] {
            get { self.underlying[map: 10] }
            set { self.underlying[map: 10] = newValue }
        }
        package var resources: CoreV1.ResourceRequirements? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var volumeMounts: [CoreV1.VolumeMountStatus] {
            get { self.underlying[list: 12] }
            set { self.underlying[list: 12] = newValue }
        }
        package var user: CoreV1.ContainerUser? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var allocatedResourcesStatus: [CoreV1.ResourceStatus] {
            get { self.underlying[list: 14] }
            set { self.underlying[list: 14] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ContainerUser
    package struct ContainerUser: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 576) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var linux: CoreV1.LinuxContainerUser? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.DaemonEndpoint
    package struct DaemonEndpoint: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 577) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var port: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.DownwardAPIProjection
    package struct DownwardAPIProjection: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 578) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [CoreV1.DownwardAPIVolumeFile] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.DownwardAPIVolumeFile
    package struct DownwardAPIVolumeFile: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 579) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fieldRef: CoreV1.ObjectFieldSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var resourceFieldRef: CoreV1.ResourceFieldSelector? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var mode: Int32? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.DownwardAPIVolumeSource
    package struct DownwardAPIVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 580) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [CoreV1.DownwardAPIVolumeFile] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var defaultMode: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EmptyDirVolumeSource
    package struct EmptyDirVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 581) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var medium: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var sizeLimit: Resource.Quantity? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EndpointAddress
    package struct EndpointAddress: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 582) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var targetRef: CoreV1.ObjectReference? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var hostname: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var nodeName: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EndpointPort
    package struct EndpointPort: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 583) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var port: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var `protocol`: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var appProtocol: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EndpointSubset
    package struct EndpointSubset: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 584) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var addresses: [CoreV1.EndpointAddress] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var notReadyAddresses: [CoreV1.EndpointAddress] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var ports: [CoreV1.EndpointPort] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Endpoints
    package struct Endpoints: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 585) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var subsets: [CoreV1.EndpointSubset] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EndpointsList
    package struct EndpointsList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 586) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.Endpoints] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EnvFromSource
    package struct EnvFromSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 587) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var prefix: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var configMapRef: CoreV1.ConfigMapEnvSource? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var secretRef: CoreV1.SecretEnvSource? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EnvVar
    package struct EnvVar: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 588) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var valueFrom: CoreV1.EnvVarSource? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EnvVarSource
    package struct EnvVarSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 589) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var fieldRef: CoreV1.ObjectFieldSelector? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var resourceFieldRef: CoreV1.ResourceFieldSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var configMapKeyRef: CoreV1.ConfigMapKeySelector? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var secretKeyRef: CoreV1.SecretKeySelector? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EphemeralContainer
    package struct EphemeralContainer: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 590) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ephemeralContainerCommon: CoreV1.EphemeralContainerCommon {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var targetContainerName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EphemeralContainerCommon
    package struct EphemeralContainerCommon: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 591) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var image: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var command: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var args: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var workingDir: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var ports: [CoreV1.ContainerPort] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var env: [CoreV1.EnvVar] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var resources: CoreV1.ResourceRequirements {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var volumeMounts: [CoreV1.VolumeMount] {
            get { self.underlying[list: 9] }
            set { self.underlying[list: 9] = newValue }
        }
        package var livenessProbe: CoreV1.Probe? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var readinessProbe: CoreV1.Probe? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var lifecycle: CoreV1.Lifecycle? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var terminationMessagePath: String {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var imagePullPolicy: String {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var securityContext: CoreV1.SecurityContext? {
            get { self.underlying[optional: 15] }
            set { self.underlying[optional: 15] = newValue }
        }
        package var stdin: Bool {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
        package var stdinOnce: Bool {
            get { self.underlying[17] }
            set { self.underlying[17] = newValue }
        }
        package var tty: Bool {
            get { self.underlying[18] }
            set { self.underlying[18] = newValue }
        }
        package var envFrom: [CoreV1.EnvFromSource] {
            get { self.underlying[list: 19] }
            set { self.underlying[list: 19] = newValue }
        }
        package var terminationMessagePolicy: String {
            get { self.underlying[20] }
            set { self.underlying[20] = newValue }
        }
        package var volumeDevices: [CoreV1.VolumeDevice] {
            get { self.underlying[list: 21] }
            set { self.underlying[list: 21] = newValue }
        }
        package var startupProbe: CoreV1.Probe? {
            get { self.underlying[optional: 22] }
            set { self.underlying[optional: 22] = newValue }
        }
        package var resizePolicy: [CoreV1.ContainerResizePolicy] {
            get { self.underlying[list: 23] }
            set { self.underlying[list: 23] = newValue }
        }
        package var restartPolicy: String? {
            get { self.underlying[optional: 24] }
            set { self.underlying[optional: 24] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EphemeralVolumeSource
    package struct EphemeralVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 592) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumeClaimTemplate: CoreV1.PersistentVolumeClaimTemplate? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Event
    package struct Event: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 593) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var involvedObject: CoreV1.ObjectReference {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var reason: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var message: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var source: CoreV1.EventSource {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var firstTimestamp: MetaV1.Time {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var lastTimestamp: MetaV1.Time {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var count: Int32 {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var type: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var eventTime: MetaV1.MicroTime {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var series: CoreV1.EventSeries? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var action: String {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var related: CoreV1.ObjectReference? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var reportingComponent: String {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var reportingInstance: String {
            get { self.underlying[15] }
            set { self.underlying[15] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EventList
    package struct EventList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 594) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.Event] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EventSeries
    package struct EventSeries: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 595) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var count: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var lastObservedTime: MetaV1.MicroTime {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.EventSource
    package struct EventSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 596) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var component: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var host: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ExecAction
    package struct ExecAction: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 597) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var command: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.FCVolumeSource
    package struct FCVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 598) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var targetWWNs: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var lun: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var fsType: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var wwids: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.FlexPersistentVolumeSource
    package struct FlexPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 599) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var driver: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var secretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var options: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.FlexVolumeSource
    package struct FlexVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 600) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var driver: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var secretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var options: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.FlockerVolumeSource
    package struct FlockerVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 601) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var datasetName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var datasetUUID: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.GCEPersistentDiskVolumeSource
    package struct GCEPersistentDiskVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 602) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pdName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var partition: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.GRPCAction
    package struct GRPCAction: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 603) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var port: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var service: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.GitRepoVolumeSource
    package struct GitRepoVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 604) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var repository: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var revision: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var directory: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.GlusterfsPersistentVolumeSource
    package struct GlusterfsPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 605) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var endpoints: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var path: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var endpointsNamespace: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.GlusterfsVolumeSource
    package struct GlusterfsVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 606) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var endpoints: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var path: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.HTTPGetAction
    package struct HTTPGetAction: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 607) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var port: IntStr.IntOrString {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var host: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var scheme: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var httpHeaders: [CoreV1.HTTPHeader] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.HTTPHeader
    package struct HTTPHeader: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 608) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.HostAlias
    package struct HostAlias: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 609) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hostnames: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.HostIP
    package struct HostIP: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 610) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.HostPathVolumeSource
    package struct HostPathVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 611) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var type: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ISCSIPersistentVolumeSource
    package struct ISCSIPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 612) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var targetPortal: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var iqn: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var lun: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var iscsiInterface: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var fsType: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var portals: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var chapAuthDiscovery: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var secretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var chapAuthSession: Bool {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var initiatorName: String? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ISCSIVolumeSource
    package struct ISCSIVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 613) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var targetPortal: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var iqn: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var lun: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var iscsiInterface: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var fsType: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var portals: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var chapAuthDiscovery: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var secretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var chapAuthSession: Bool {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var initiatorName: String? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ImageVolumeSource
    package struct ImageVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 614) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var reference: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var pullPolicy: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.KeyToPath
    package struct KeyToPath: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 615) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var path: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var mode: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Lifecycle
    package struct Lifecycle: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 616) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var postStart: CoreV1.LifecycleHandler? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var preStop: CoreV1.LifecycleHandler? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LifecycleHandler
    package struct LifecycleHandler: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 617) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var exec: CoreV1.ExecAction? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var httpGet: CoreV1.HTTPGetAction? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var tcpSocket: CoreV1.TCPSocketAction? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var sleep: CoreV1.SleepAction? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LimitRange
    package struct LimitRange: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 618) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.LimitRangeSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LimitRangeItem
    package struct LimitRangeItem: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 619) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var max: [String: Resource.Quantity] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var min: [String: Resource.Quantity] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var `default`: [String: Resource.Quantity] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
        package var defaultRequest: [String: Resource.Quantity] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
        package var maxLimitRequestRatio: [String: Resource.Quantity] {
            get { self.underlying[map: 6] }
            set { self.underlying[map: 6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LimitRangeList
    package struct LimitRangeList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 620) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.LimitRange] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LimitRangeSpec
    package struct LimitRangeSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 621) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var limits: [CoreV1.LimitRangeItem] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LinuxContainerUser
    package struct LinuxContainerUser: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 622) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var gid: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var supplementalGroups: [Int64] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.List
    package struct List: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 623) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [APIRuntime.RawExtension] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LoadBalancerIngress
    package struct LoadBalancerIngress: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 624) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hostname: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var ipMode: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var ports: [CoreV1.PortStatus] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LoadBalancerStatus
    package struct LoadBalancerStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 625) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ingress: [CoreV1.LoadBalancerIngress] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LocalObjectReference
    package struct LocalObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 626) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.LocalVolumeSource
    package struct LocalVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 627) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ModifyVolumeStatus
    package struct ModifyVolumeStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 628) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var targetVolumeAttributesClassName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NFSVolumeSource
    package struct NFSVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 629) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var server: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var path: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Namespace
    package struct Namespace: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 630) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.NamespaceSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.NamespaceStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NamespaceCondition
    package struct NamespaceCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 631) }
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

    /// k8s.io.api.core.v1.NamespaceList
    package struct NamespaceList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 632) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.Namespace] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NamespaceSpec
    package struct NamespaceSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 633) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var finalizers: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NamespaceStatus
    package struct NamespaceStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 634) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var phase: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var conditions: [CoreV1.NamespaceCondition] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Node
    package struct Node: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 635) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.NodeSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.NodeStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeAddress
    package struct NodeAddress: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 636) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var address: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeAffinity
    package struct NodeAffinity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 637) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var requiredDuringSchedulingIgnoredDuringExecution: CoreV1.NodeSelector? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var preferredDuringSchedulingIgnoredDuringExecution: [CoreV1.PreferredSchedulingTerm] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeCondition
    package struct NodeCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 638) }
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
        package var lastHeartbeatTime: MetaV1.Time {
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

    /// k8s.io.api.core.v1.NodeConfigSource
    package struct NodeConfigSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 639) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var configMap: CoreV1.ConfigMapNodeConfigSource? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeConfigStatus
    package struct NodeConfigStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 640) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var assigned: CoreV1.NodeConfigSource? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var active: CoreV1.NodeConfigSource? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var lastKnownGood: CoreV1.NodeConfigSource? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var error: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeDaemonEndpoints
    package struct NodeDaemonEndpoints: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 641) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kubeletEndpoint: CoreV1.DaemonEndpoint {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeFeatures
    package struct NodeFeatures: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 642) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var supplementalGroupsPolicy: Bool? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeList
    package struct NodeList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 643) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.Node] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeProxyOptions
    package struct NodeProxyOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 644) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeRuntimeHandler
    package struct NodeRuntimeHandler: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 645) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var features: CoreV1.NodeRuntimeHandlerFeatures? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeRuntimeHandlerFeatures
    package struct NodeRuntimeHandlerFeatures: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 646) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var recursiveReadOnlyMounts: Bool? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var userNamespaces: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeSelector
    package struct NodeSelector: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 647) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var nodeSelectorTerms: [CoreV1.NodeSelectorTerm] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeSelectorRequirement
    package struct NodeSelectorRequirement: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 648) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `operator`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var values: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeSelectorTerm
    package struct NodeSelectorTerm: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 649) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var matchExpressions: [CoreV1.NodeSelectorRequirement] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var matchFields: [CoreV1.NodeSelectorRequirement] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeSpec
    package struct NodeSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 650) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podCIDR: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var externalID: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var providerID: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var unschedulable: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var taints: [CoreV1.Taint] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var configSource: CoreV1.NodeConfigSource? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var podCIDRs: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeStatus
    package struct NodeStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 651) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var capacity: [String: Resource.Quantity] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var allocatable: [String: Resource.Quantity] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var phase: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var conditions: [CoreV1.NodeCondition] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var addresses: [CoreV1.NodeAddress] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var daemonEndpoints: CoreV1.NodeDaemonEndpoints {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var nodeInfo: CoreV1.NodeSystemInfo {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var images: [CoreV1.ContainerImage] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var volumesInUse: [String] {
            get { self.underlying[list: 9] }
            set { self.underlying[list: 9] = newValue }
        }
        package var volumesAttached: [CoreV1.AttachedVolume] {
            get { self.underlying[list: 10] }
            set { self.underlying[list: 10] = newValue }
        }
        package var config: CoreV1.NodeConfigStatus? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var runtimeHandlers: [CoreV1.NodeRuntimeHandler] {
            get { self.underlying[list: 12] }
            set { self.underlying[list: 12] = newValue }
        }
        package var features: CoreV1.NodeFeatures? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
    }

    /// k8s.io.api.core.v1.NodeSystemInfo
    package struct NodeSystemInfo: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 652) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var machineID: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var systemUUID: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var bootID: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var kernelVersion: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var osImage: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var containerRuntimeVersion: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var kubeletVersion: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var kubeProxyVersion: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var operatingSystem: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var architecture: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ObjectFieldSelector
    package struct ObjectFieldSelector: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 653) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var apiVersion: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fieldPath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ObjectReference
    package struct ObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 654) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kind: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var namespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var uid: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var resourceVersion: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var fieldPath: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolume
    package struct PersistentVolume: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 655) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.PersistentVolumeSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.PersistentVolumeStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeClaim
    package struct PersistentVolumeClaim: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 656) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.PersistentVolumeClaimSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.PersistentVolumeClaimStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeClaimCondition
    package struct PersistentVolumeClaimCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 657) }
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

    /// k8s.io.api.core.v1.PersistentVolumeClaimList
    package struct PersistentVolumeClaimList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 658) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.PersistentVolumeClaim] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeClaimSpec
    package struct PersistentVolumeClaimSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 659) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var accessModes: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var resources: CoreV1.VolumeResourceRequirements {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var volumeName: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var storageClassName: String? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var volumeMode: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var dataSource: CoreV1.TypedLocalObjectReference? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var dataSourceRef: CoreV1.TypedObjectReference? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var volumeAttributesClassName: String? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeClaimStatus
    package struct PersistentVolumeClaimStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 660) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var phase: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var accessModes: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var capacity: [String: Resource.Quantity] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var conditions: [CoreV1.PersistentVolumeClaimCondition] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var allocatedResources: [String: Resource.Quantity] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
        package var allocatedResourceStatuses: [String: String] {
            get { self.underlying[map: 7] }
            set { self.underlying[map: 7] = newValue }
        }
        package var currentVolumeAttributesClassName: String? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var modifyVolumeStatus: CoreV1.ModifyVolumeStatus? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeClaimTemplate
    package struct PersistentVolumeClaimTemplate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 661) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.PersistentVolumeClaimSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource
    package struct PersistentVolumeClaimVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 662) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var claimName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeList
    package struct PersistentVolumeList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 663) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.PersistentVolume] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeSource
    package struct PersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 664) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var gcePersistentDisk: CoreV1.GCEPersistentDiskVolumeSource? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var awsElasticBlockStore: CoreV1.AWSElasticBlockStoreVolumeSource? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var hostPath: CoreV1.HostPathVolumeSource? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var glusterfs: CoreV1.GlusterfsPersistentVolumeSource? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var nfs: CoreV1.NFSVolumeSource? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var rbd: CoreV1.RBDPersistentVolumeSource? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var iscsi: CoreV1.ISCSIPersistentVolumeSource? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var cinder: CoreV1.CinderPersistentVolumeSource? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var cephfs: CoreV1.CephFSPersistentVolumeSource? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var fc: CoreV1.FCVolumeSource? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var flocker: CoreV1.FlockerVolumeSource? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var flexVolume: CoreV1.FlexPersistentVolumeSource? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var azureFile: CoreV1.AzureFilePersistentVolumeSource? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var vsphereVolume: CoreV1.VsphereVirtualDiskVolumeSource? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var quobyte: CoreV1.QuobyteVolumeSource? {
            get { self.underlying[optional: 15] }
            set { self.underlying[optional: 15] = newValue }
        }
        package var azureDisk: CoreV1.AzureDiskVolumeSource? {
            get { self.underlying[optional: 16] }
            set { self.underlying[optional: 16] = newValue }
        }
        package var photonPersistentDisk: CoreV1.PhotonPersistentDiskVolumeSource? {
            get { self.underlying[optional: 17] }
            set { self.underlying[optional: 17] = newValue }
        }
        package var portworxVolume: CoreV1.PortworxVolumeSource? {
            get { self.underlying[optional: 18] }
            set { self.underlying[optional: 18] = newValue }
        }
        package var scaleIO: CoreV1.ScaleIOPersistentVolumeSource? {
            get { self.underlying[optional: 19] }
            set { self.underlying[optional: 19] = newValue }
        }
        package var local: CoreV1.LocalVolumeSource? {
            get { self.underlying[optional: 20] }
            set { self.underlying[optional: 20] = newValue }
        }
        package var storageos: CoreV1.StorageOSPersistentVolumeSource? {
            get { self.underlying[optional: 21] }
            set { self.underlying[optional: 21] = newValue }
        }
        package var csi: CoreV1.CSIPersistentVolumeSource? {
            get { self.underlying[optional: 22] }
            set { self.underlying[optional: 22] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeSpec
    package struct PersistentVolumeSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 665) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var capacity: [String: Resource.Quantity] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var persistentVolumeSource: CoreV1.PersistentVolumeSource {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var accessModes: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var claimRef: CoreV1.ObjectReference? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var persistentVolumeReclaimPolicy: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var storageClassName: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var mountOptions: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var volumeMode: String? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var nodeAffinity: CoreV1.VolumeNodeAffinity? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var volumeAttributesClassName: String? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PersistentVolumeStatus
    package struct PersistentVolumeStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 666) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var phase: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var message: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var reason: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var lastPhaseTransitionTime: MetaV1.Time? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource
    package struct PhotonPersistentDiskVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 667) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var pdID: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Pod
    package struct Pod: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 668) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.PodSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.PodStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodAffinity
    package struct PodAffinity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 669) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var requiredDuringSchedulingIgnoredDuringExecution: [CoreV1.PodAffinityTerm] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var preferredDuringSchedulingIgnoredDuringExecution: [CoreV1.WeightedPodAffinityTerm] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodAffinityTerm
    package struct PodAffinityTerm: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 670) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var labelSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var namespaces: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var topologyKey: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var namespaceSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var matchLabelKeys: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var mismatchLabelKeys: [String] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodAntiAffinity
    package struct PodAntiAffinity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 671) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var requiredDuringSchedulingIgnoredDuringExecution: [CoreV1.PodAffinityTerm] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var preferredDuringSchedulingIgnoredDuringExecution: [CoreV1.WeightedPodAffinityTerm] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodAttachOptions
    package struct PodAttachOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 672) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stdin: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var stdout: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var stderr: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var tty: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var container: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodCondition
    package struct PodCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 673) }
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

    /// k8s.io.api.core.v1.PodDNSConfig
    package struct PodDNSConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 674) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var nameservers: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var searches: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var options: [CoreV1.PodDNSConfigOption] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodDNSConfigOption
    package struct PodDNSConfigOption: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 675) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodExecOptions
    package struct PodExecOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 676) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var stdin: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var stdout: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var stderr: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var tty: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var container: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var command: [String] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodIP
    package struct PodIP: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 677) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodList
    package struct PodList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 678) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.Pod] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodLogOptions
    package struct PodLogOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 679) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var container: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var follow: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var previous: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var sinceSeconds: Int64? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var sinceTime: MetaV1.Time? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var timestamps: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var tailLines: Int64? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var limitBytes: Int64? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var insecureSkipTLSVerifyBackend: Bool {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var stream: String? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodOS
    package struct PodOS: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 680) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodPortForwardOptions
    package struct PodPortForwardOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 681) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ports: [Int32] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodProxyOptions
    package struct PodProxyOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 682) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodReadinessGate
    package struct PodReadinessGate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 683) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditionType: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodResourceClaim
    package struct PodResourceClaim: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 684) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resourceClaimName: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var resourceClaimTemplateName: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodResourceClaimStatus
    package struct PodResourceClaimStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 685) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resourceClaimName: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodSchedulingGate
    package struct PodSchedulingGate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 686) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodSecurityContext
    package struct PodSecurityContext: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 687) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var seLinuxOptions: CoreV1.SELinuxOptions? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var runAsUser: Int64? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var runAsNonRoot: Bool? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var supplementalGroups: [Int64] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var fsGroup: Int64? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var runAsGroup: Int64? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var sysctls: [CoreV1.Sysctl] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var windowsOptions: CoreV1.WindowsSecurityContextOptions? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var fsGroupChangePolicy: String? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var seccompProfile: CoreV1.SeccompProfile? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var appArmorProfile: CoreV1.AppArmorProfile? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var supplementalGroupsPolicy: String? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var seLinuxChangePolicy: String? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodSignature
    package struct PodSignature: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 688) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podController: MetaV1.OwnerReference? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodSpec
    package struct PodSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 689) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumes: [CoreV1.Volume] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var containers: [CoreV1.Container] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var restartPolicy: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var terminationGracePeriodSeconds: Int64? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var activeDeadlineSeconds: Int64? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var dnsPolicy: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var nodeSelector: [String: String] {
            get { self.underlying[map: 7] }
            set { self.underlying[map: 7] = newValue }
        }
        package var serviceAccountName: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var serviceAccount: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var nodeName: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var hostNetwork: Bool {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var hostPID: Bool {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var hostIPC: Bool {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var securityContext: CoreV1.PodSecurityContext? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var imagePullSecrets: [CoreV1.LocalObjectReference] {
            get { self.underlying[list: 15] }
            set { self.underlying[list: 15] = newValue }
        }
        package var hostname: String {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
        package var subdomain: String {
            get { self.underlying[17] }
            set { self.underlying[17] = newValue }
        }
        package var affinity: CoreV1.Affinity? {
            get { self.underlying[optional: 18] }
            set { self.underlying[optional: 18] = newValue }
        }
        package var schedulerName: String {
            get { self.underlying[19] }
            set { self.underlying[19] = newValue }
        }
        package var initContainers: [CoreV1.Container] {
            get { self.underlying[list: 20] }
            set { self.underlying[list: 20] = newValue }
        }
        package var automountServiceAccountToken: Bool? {
            get { self.underlying[optional: 21] }
            set { self.underlying[optional: 21] = newValue }
        }
        package var tolerations: [CoreV1.Toleration] {
            get { self.underlying[list: 22] }
            set { self.underlying[list: 22] = newValue }
        }
        package var hostAliases: [CoreV1.HostAlias] {
            get { self.underlying[list: 23] }
            set { self.underlying[list: 23] = newValue }
        }
        package var priorityClassName: String {
            get { self.underlying[24] }
            set { self.underlying[24] = newValue }
        }
        package var priority: Int32? {
            get { self.underlying[optional: 25] }
            set { self.underlying[optional: 25] = newValue }
        }
        package var dnsConfig: CoreV1.PodDNSConfig? {
            get { self.underlying[optional: 26] }
            set { self.underlying[optional: 26] = newValue }
        }
        package var shareProcessNamespace: Bool? {
            get { self.underlying[optional: 27] }
            set { self.underlying[optional: 27] = newValue }
        }
        package var readinessGates: [CoreV1.PodReadinessGate] {
            get { self.underlying[list: 28] }
            set { self.underlying[list: 28] = newValue }
        }
        package var runtimeClassName: String? {
            get { self.underlying[optional: 29] }
            set { self.underlying[optional: 29] = newValue }
        }
        package var enableServiceLinks: Bool? {
            get { self.underlying[optional: 30] }
            set { self.underlying[optional: 30] = newValue }
        }
        package var preemptionPolicy: String? {
            get { self.underlying[optional: 31] }
            set { self.underlying[optional: 31] = newValue }
        }
        package var overhead: [String: Resource.Quantity] {
            get { self.underlying[map: 32] }
            set { self.underlying[map: 32] = newValue }
        }
        package var topologySpreadConstraints: [CoreV1.TopologySpreadConstraint] {
            get { self.underlying[list: 33] }
            set { self.underlying[list: 33] = newValue }
        }
        package var ephemeralContainers: [CoreV1.EphemeralContainer] {
            get { self.underlying[list: 34] }
            set { self.underlying[list: 34] = newValue }
        }
        package var setHostnameAsFQDN: Bool? {
            get { self.underlying[optional: 35] }
            set { self.underlying[optional: 35] = newValue }
        }
        package var os: CoreV1.PodOS? {
            get { self.underlying[optional: 36] }
            set { self.underlying[optional: 36] = newValue }
        }
        package var hostUsers: Bool? {
            get { self.underlying[optional: 37] }
            set { self.underlying[optional: 37] = newValue }
        }
        package var schedulingGates: [CoreV1.PodSchedulingGate] {
            get { self.underlying[list: 38] }
            set { self.underlying[list: 38] = newValue }
        }
        package var resourceClaims: [CoreV1.PodResourceClaim] {
            get { self.underlying[list: 39] }
            set { self.underlying[list: 39] = newValue }
        }
        package var resources: CoreV1.ResourceRequirements? {
            get { self.underlying[optional: 40] }
            set { self.underlying[optional: 40] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodStatus
    package struct PodStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 690) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var phase: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var conditions: [CoreV1.PodCondition] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var message: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var reason: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var hostIP: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var podIP: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var startTime: MetaV1.Time? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var containerStatuses: [CoreV1.ContainerStatus] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var qosClass: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var initContainerStatuses: [CoreV1.ContainerStatus] {
            get { self.underlying[list: 10] }
            set { self.underlying[list: 10] = newValue }
        }
        package var nominatedNodeName: String {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var podIPs: [CoreV1.PodIP] {
            get { self.underlying[list: 12] }
            set { self.underlying[list: 12] = newValue }
        }
        package var ephemeralContainerStatuses: [CoreV1.ContainerStatus] {
            get { self.underlying[list: 13] }
            set { self.underlying[list: 13] = newValue }
        }
        package var resize: String {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var resourceClaimStatuses: [CoreV1.PodResourceClaimStatus] {
            get { self.underlying[list: 15] }
            set { self.underlying[list: 15] = newValue }
        }
        package var hostIPs: [CoreV1.HostIP] {
            get { self.underlying[list: 16] }
            set { self.underlying[list: 16] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodStatusResult
    package struct PodStatusResult: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 691) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: CoreV1.PodStatus {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodTemplate
    package struct PodTemplate: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 692) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var template: CoreV1.PodTemplateSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodTemplateList
    package struct PodTemplateList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 693) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.PodTemplate] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PodTemplateSpec
    package struct PodTemplateSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 694) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.PodSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PortStatus
    package struct PortStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 695) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var port: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `protocol`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var error: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PortworxVolumeSource
    package struct PortworxVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 696) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumeID: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Preconditions
    package struct Preconditions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 697) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PreferAvoidPodsEntry
    package struct PreferAvoidPodsEntry: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 698) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSignature: CoreV1.PodSignature {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var evictionTime: MetaV1.Time {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var reason: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var message: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.PreferredSchedulingTerm
    package struct PreferredSchedulingTerm: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 699) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var weight: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var preference: CoreV1.NodeSelectorTerm {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Probe
    package struct Probe: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 700) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var handler: CoreV1.ProbeHandler {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var initialDelaySeconds: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var timeoutSeconds: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var periodSeconds: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var successThreshold: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var failureThreshold: Int32 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var terminationGracePeriodSeconds: Int64? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ProbeHandler
    package struct ProbeHandler: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 701) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var exec: CoreV1.ExecAction? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var httpGet: CoreV1.HTTPGetAction? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var tcpSocket: CoreV1.TCPSocketAction? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var grpc: CoreV1.GRPCAction? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ProjectedVolumeSource
    package struct ProjectedVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 702) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var sources: [CoreV1.VolumeProjection] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var defaultMode: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.QuobyteVolumeSource
    package struct QuobyteVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 703) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var registry: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var volume: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var user: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var group: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var tenant: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.RBDPersistentVolumeSource
    package struct RBDPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 704) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var monitors: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var image: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var fsType: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var pool: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var user: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var keyring: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var secretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
    }

    /// k8s.io.api.core.v1.RBDVolumeSource
    package struct RBDVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 705) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var monitors: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var image: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var fsType: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var pool: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var user: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var keyring: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var secretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
    }

    /// k8s.io.api.core.v1.RangeAllocation
    package struct RangeAllocation: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 706) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var range: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var data: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ReplicationController
    package struct ReplicationController: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 707) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.ReplicationControllerSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.ReplicationControllerStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ReplicationControllerCondition
    package struct ReplicationControllerCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 708) }
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

    /// k8s.io.api.core.v1.ReplicationControllerList
    package struct ReplicationControllerList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 709) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.ReplicationController] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ReplicationControllerSpec
    package struct ReplicationControllerSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 710) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var replicas: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var selector: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var template: CoreV1.PodTemplateSpec? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var minReadySeconds: Int32 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ReplicationControllerStatus
    package struct ReplicationControllerStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 711) }
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
        package var conditions: [CoreV1.ReplicationControllerCondition] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceClaim
    package struct ResourceClaim: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 712) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var request: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceFieldSelector
    package struct ResourceFieldSelector: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 713) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var containerName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resource: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var divisor: Resource.Quantity {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceHealth
    package struct ResourceHealth: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 714) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resourceID: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var health: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceQuota
    package struct ResourceQuota: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 715) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.ResourceQuotaSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.ResourceQuotaStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceQuotaList
    package struct ResourceQuotaList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 716) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.ResourceQuota] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceQuotaSpec
    package struct ResourceQuotaSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 717) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var hard: [String: Resource.Quantity] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var scopes: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var scopeSelector: CoreV1.ScopeSelector? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceQuotaStatus
    package struct ResourceQuotaStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 718) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var hard: [String: Resource.Quantity] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var used: [String: Resource.Quantity] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceRequirements
    package struct ResourceRequirements: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 719) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var limits: [String: Resource.Quantity] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var requests: [String: Resource.Quantity] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var claims: [CoreV1.ResourceClaim] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ResourceStatus
    package struct ResourceStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 720) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resources: [CoreV1.ResourceHealth] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SELinuxOptions
    package struct SELinuxOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 721) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var user: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var role: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var type: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var level: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ScaleIOPersistentVolumeSource
    package struct ScaleIOPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 722) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var gateway: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var system: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var secretRef: CoreV1.SecretReference? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var sslEnabled: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var protectionDomain: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var storagePool: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var storageMode: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var volumeName: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var fsType: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ScaleIOVolumeSource
    package struct ScaleIOVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 723) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var gateway: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var system: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var secretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var sslEnabled: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var protectionDomain: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var storagePool: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var storageMode: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var volumeName: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var fsType: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ScopeSelector
    package struct ScopeSelector: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 724) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var matchExpressions: [CoreV1.ScopedResourceSelectorRequirement] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ScopedResourceSelectorRequirement
    package struct ScopedResourceSelectorRequirement: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 725) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var scopeName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `operator`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var values: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SeccompProfile
    package struct SeccompProfile: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 726) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var localhostProfile: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Secret
    package struct Secret: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 727) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var data: [String: [UInt8]] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var type: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var stringData: [String: String] {
            get { self.underlying[map: 4] }
            set { self.underlying[map: 4] = newValue }
        }
        package var immutable: Bool? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SecretEnvSource
    package struct SecretEnvSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 728) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var localObjectReference: CoreV1.LocalObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SecretKeySelector
    package struct SecretKeySelector: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 729) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var localObjectReference: CoreV1.LocalObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var key: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SecretList
    package struct SecretList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 730) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.Secret] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SecretProjection
    package struct SecretProjection: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 731) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var localObjectReference: CoreV1.LocalObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.KeyToPath] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SecretReference
    package struct SecretReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 732) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var namespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SecretVolumeSource
    package struct SecretVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 733) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var secretName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.KeyToPath] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var defaultMode: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var optional: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SecurityContext
    package struct SecurityContext: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 734) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var capabilities: CoreV1.Capabilities? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var privileged: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var seLinuxOptions: CoreV1.SELinuxOptions? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var runAsUser: Int64? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var runAsNonRoot: Bool? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var readOnlyRootFilesystem: Bool? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var allowPrivilegeEscalation: Bool? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var runAsGroup: Int64? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var procMount: String? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var windowsOptions: CoreV1.WindowsSecurityContextOptions? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var seccompProfile: CoreV1.SeccompProfile? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var appArmorProfile: CoreV1.AppArmorProfile? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SerializedReference
    package struct SerializedReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 735) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var reference: CoreV1.ObjectReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Service
    package struct Service: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 736) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoreV1.ServiceSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: CoreV1.ServiceStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServiceAccount
    package struct ServiceAccount: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 737) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var secrets: [CoreV1.ObjectReference] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var imagePullSecrets: [CoreV1.LocalObjectReference] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var automountServiceAccountToken: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServiceAccountList
    package struct ServiceAccountList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 738) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.ServiceAccount] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServiceAccountTokenProjection
    package struct ServiceAccountTokenProjection: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 739) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var audience: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var expirationSeconds: Int64? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var path: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServiceList
    package struct ServiceList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 740) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoreV1.Service] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServicePort
    package struct ServicePort: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 741) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `protocol`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var port: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var targetPort: IntStr.IntOrString {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var nodePort: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var appProtocol: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServiceProxyOptions
    package struct ServiceProxyOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 742) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServiceSpec
    package struct ServiceSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 743) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ports: [CoreV1.ServicePort] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var selector: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var clusterIP: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var type: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var externalIPs: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var sessionAffinity: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var loadBalancerIP: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var loadBalancerSourceRanges: [String] {
            get { self.underlying[list: 9] }
            set { self.underlying[list: 9] = newValue }
        }
        package var externalName: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var externalTrafficPolicy: String {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var healthCheckNodePort: Int32 {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var publishNotReadyAddresses: Bool {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var sessionAffinityConfig: CoreV1.SessionAffinityConfig? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var ipFamilyPolicy: String? {
            get { self.underlying[optional: 17] }
            set { self.underlying[optional: 17] = newValue }
        }
        package var clusterIPs: [String] {
            get { self.underlying[list: 18] }
            set { self.underlying[list: 18] = newValue }
        }
        package var ipFamilies: [String] {
            get { self.underlying[list: 19] }
            set { self.underlying[list: 19] = newValue }
        }
        package var allocateLoadBalancerNodePorts: Bool? {
            get { self.underlying[optional: 20] }
            set { self.underlying[optional: 20] = newValue }
        }
        package var loadBalancerClass: String? {
            get { self.underlying[optional: 21] }
            set { self.underlying[optional: 21] = newValue }
        }
        package var internalTrafficPolicy: String? {
            get { self.underlying[optional: 22] }
            set { self.underlying[optional: 22] = newValue }
        }
        package var trafficDistribution: String? {
            get { self.underlying[optional: 23] }
            set { self.underlying[optional: 23] = newValue }
        }
    }

    /// k8s.io.api.core.v1.ServiceStatus
    package struct ServiceStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 744) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var loadBalancer: CoreV1.LoadBalancerStatus {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var conditions: [MetaV1.Condition] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SessionAffinityConfig
    package struct SessionAffinityConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 745) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var clientIP: CoreV1.ClientIPConfig? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.SleepAction
    package struct SleepAction: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 746) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var seconds: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.StorageOSPersistentVolumeSource
    package struct StorageOSPersistentVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 747) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumeName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var volumeNamespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var fsType: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var secretRef: CoreV1.ObjectReference? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.StorageOSVolumeSource
    package struct StorageOSVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 748) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumeName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var volumeNamespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var fsType: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var secretRef: CoreV1.LocalObjectReference? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Sysctl
    package struct Sysctl: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 749) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.TCPSocketAction
    package struct TCPSocketAction: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 750) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var port: IntStr.IntOrString {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var host: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Taint
    package struct Taint: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 751) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var effect: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var timeAdded: MetaV1.Time? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Toleration
    package struct Toleration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 752) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `operator`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var value: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var effect: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var tolerationSeconds: Int64? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.TopologySelectorLabelRequirement
    package struct TopologySelectorLabelRequirement: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 753) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var values: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.TopologySelectorTerm
    package struct TopologySelectorTerm: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 754) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var matchLabelExpressions: [CoreV1.TopologySelectorLabelRequirement] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.TopologySpreadConstraint
    package struct TopologySpreadConstraint: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 755) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var maxSkew: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var topologyKey: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var whenUnsatisfiable: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var labelSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var minDomains: Int32? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var nodeAffinityPolicy: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var nodeTaintsPolicy: String? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var matchLabelKeys: [String] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
    }

    /// k8s.io.api.core.v1.TypedLocalObjectReference
    package struct TypedLocalObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 756) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var apiGroup: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var kind: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.core.v1.TypedObjectReference
    package struct TypedObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 757) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var apiGroup: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var kind: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var namespace: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.Volume
    package struct Volume: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 758) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var volumeSource: CoreV1.VolumeSource {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VolumeDevice
    package struct VolumeDevice: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 759) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var devicePath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VolumeMount
    package struct VolumeMount: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 760) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var mountPath: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var subPath: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var mountPropagation: String? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var subPathExpr: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var recursiveReadOnly: String? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VolumeMountStatus
    package struct VolumeMountStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 761) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var mountPath: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var readOnly: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var recursiveReadOnly: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VolumeNodeAffinity
    package struct VolumeNodeAffinity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 762) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var required: CoreV1.NodeSelector? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VolumeProjection
    package struct VolumeProjection: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 763) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var secret: CoreV1.SecretProjection? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var downwardAPI: CoreV1.DownwardAPIProjection? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var configMap: CoreV1.ConfigMapProjection? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var serviceAccountToken: CoreV1.ServiceAccountTokenProjection? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var clusterTrustBundle: CoreV1.ClusterTrustBundleProjection? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VolumeResourceRequirements
    package struct VolumeResourceRequirements: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 764) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var limits: [String: Resource.Quantity] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var requests: [String: Resource.Quantity] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VolumeSource
    package struct VolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 765) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var hostPath: CoreV1.HostPathVolumeSource? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var emptyDir: CoreV1.EmptyDirVolumeSource? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var gcePersistentDisk: CoreV1.GCEPersistentDiskVolumeSource? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var awsElasticBlockStore: CoreV1.AWSElasticBlockStoreVolumeSource? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var gitRepo: CoreV1.GitRepoVolumeSource? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var secret: CoreV1.SecretVolumeSource? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var nfs: CoreV1.NFSVolumeSource? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var iscsi: CoreV1.ISCSIVolumeSource? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var glusterfs: CoreV1.GlusterfsVolumeSource? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var persistentVolumeClaim: CoreV1.PersistentVolumeClaimVolumeSource? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var rbd: CoreV1.RBDVolumeSource? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var flexVolume: CoreV1.FlexVolumeSource? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var cinder: CoreV1.CinderVolumeSource? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var cephfs: CoreV1.CephFSVolumeSource? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var flocker: CoreV1.FlockerVolumeSource? {
            get { self.underlying[optional: 15] }
            set { self.underlying[optional: 15] = newValue }
        }
        package var downwardAPI: CoreV1.DownwardAPIVolumeSource? {
            get { self.underlying[optional: 16] }
            set { self.underlying[optional: 16] = newValue }
        }
        package var fc: CoreV1.FCVolumeSource? {
            get { self.underlying[optional: 17] }
            set { self.underlying[optional: 17] = newValue }
        }
        package var azureFile: CoreV1.AzureFileVolumeSource? {
            get { self.underlying[optional: 18] }
            set { self.underlying[optional: 18] = newValue }
        }
        package var configMap: CoreV1.ConfigMapVolumeSource? {
            get { self.underlying[optional: 19] }
            set { self.underlying[optional: 19] = newValue }
        }
        package var vsphereVolume: CoreV1.VsphereVirtualDiskVolumeSource? {
            get { self.underlying[optional: 20] }
            set { self.underlying[optional: 20] = newValue }
        }
        package var quobyte: CoreV1.QuobyteVolumeSource? {
            get { self.underlying[optional: 21] }
            set { self.underlying[optional: 21] = newValue }
        }
        package var azureDisk: CoreV1.AzureDiskVolumeSource? {
            get { self.underlying[optional: 22] }
            set { self.underlying[optional: 22] = newValue }
        }
        package var photonPersistentDisk: CoreV1.PhotonPersistentDiskVolumeSource? {
            get { self.underlying[optional: 23] }
            set { self.underlying[optional: 23] = newValue }
        }
        package var portworxVolume: CoreV1.PortworxVolumeSource? {
            get { self.underlying[optional: 24] }
            set { self.underlying[optional: 24] = newValue }
        }
        package var scaleIO: CoreV1.ScaleIOVolumeSource? {
            get { self.underlying[optional: 25] }
            set { self.underlying[optional: 25] = newValue }
        }
        package var projected: CoreV1.ProjectedVolumeSource? {
            get { self.underlying[optional: 26] }
            set { self.underlying[optional: 26] = newValue }
        }
        package var storageos: CoreV1.StorageOSVolumeSource? {
            get { self.underlying[optional: 27] }
            set { self.underlying[optional: 27] = newValue }
        }
        package var csi: CoreV1.CSIVolumeSource? {
            get { self.underlying[optional: 28] }
            set { self.underlying[optional: 28] = newValue }
        }
        package var ephemeral: CoreV1.EphemeralVolumeSource? {
            get { self.underlying[optional: 29] }
            set { self.underlying[optional: 29] = newValue }
        }
        package var image: CoreV1.ImageVolumeSource? {
            get { self.underlying[optional: 30] }
            set { self.underlying[optional: 30] = newValue }
        }
    }

    /// k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource
    package struct VsphereVirtualDiskVolumeSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 766) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var volumePath: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fsType: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var storagePolicyName: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var storagePolicyID: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.core.v1.WeightedPodAffinityTerm
    package struct WeightedPodAffinityTerm: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 767) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var weight: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var podAffinityTerm: CoreV1.PodAffinityTerm {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.core.v1.WindowsSecurityContextOptions
    package struct WindowsSecurityContextOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 768) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var gmsaCredentialSpecName: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var gmsaCredentialSpec: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var runAsUserName: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var hostProcess: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

}
