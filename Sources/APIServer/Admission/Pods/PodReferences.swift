internal import KubernetesAPI

/// The names of the objects in a pod's namespace that the pod's node needs to run it.
struct PodReferences {
    private(set) var secrets: Set<String> = []
    private(set) var configMaps: Set<String> = []
    private(set) var claims: Set<String> = []
    /// The pod mounts bundles of trusted authorities.
    private(set) var usesTrustBundles = false

    init(_ spec: CoreV1.PodSpec) {
        self.secrets.formUnion(spec.imagePullSecrets.map(\.name))
        for volume in spec.volumes { self.read(volume.volumeSource) }
        for container in spec.initContainers + spec.containers { self.read(container.env, container.envFrom) }
        for container in spec.ephemeralContainers.map(\.ephemeralContainerCommon) {
            self.read(container.env, container.envFrom)
        }
        self.secrets.remove("")
        self.configMaps.remove("")
        self.claims.remove("")
    }

    private mutating func read(_ source: CoreV1.VolumeSource) {
        if let secret = source.secret { self.secrets.insert(secret.secretName) }
        if let map = source.configMap { self.configMaps.insert(map.localObjectReference.name) }
        if let claim = source.persistentVolumeClaim { self.claims.insert(claim.claimName) }
        for part in source.projected?.sources ?? [] {
            if let secret = part.secret { self.secrets.insert(secret.localObjectReference.name) }
            if let map = part.configMap { self.configMaps.insert(map.localObjectReference.name) }
            if part.clusterTrustBundle != nil { self.usesTrustBundles = true }
        }
        let others = [
            source.azureFile?.secretName, source.cephfs?.secretRef?.name, source.cinder?.secretRef?.name,
            source.csi?.nodePublishSecretRef?.name, source.flexVolume?.secretRef?.name, source.iscsi?.secretRef?.name,
            source.rbd?.secretRef?.name, source.scaleIO?.secretRef?.name, source.storageos?.secretRef?.name,
        ]
        self.secrets.formUnion(others.compactMap { $0 })
    }

    private mutating func read(_ variables: [CoreV1.EnvVar], _ sources: [CoreV1.EnvFromSource]) {
        for variable in variables {
            if let key = variable.valueFrom?.secretKeyRef { self.secrets.insert(key.localObjectReference.name) }
            if let key = variable.valueFrom?.configMapKeyRef { self.configMaps.insert(key.localObjectReference.name) }
        }
        for source in sources {
            if let secret = source.secretRef { self.secrets.insert(secret.localObjectReference.name) }
            if let map = source.configMapRef { self.configMaps.insert(map.localObjectReference.name) }
        }
    }
}
