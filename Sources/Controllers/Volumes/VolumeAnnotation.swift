/// The annotations by which the parts that deal with persistent volumes understand each other.
enum VolumeAnnotation {
    /// A claim has its volume, whatever may become of that.
    static let bindCompleted = "pv.kubernetes.io/bind-completed"
    /// The controller chose the other side, so it may let go of it again.
    static let boundByController = "pv.kubernetes.io/bound-by-controller"
    /// Who made a volume, and takes it away.
    static let provisionedBy = "pv.kubernetes.io/provisioned-by"
    /// The node of the pod that waits for a claim.
    static let selectedNode = "volume.kubernetes.io/selected-node"
    /// Who is to make a volume for a claim.
    static let storageProvisioner = "volume.kubernetes.io/storage-provisioner"
    /// The same, as older provisioners read it.
    static let betaStorageProvisioner = "volume.beta.kubernetes.io/storage-provisioner"
}
