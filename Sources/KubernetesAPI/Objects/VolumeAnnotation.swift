/// The annotations by which the parts that deal with persistent volumes understand each other.
package enum VolumeAnnotation {
    /// A claim has its volume, whatever may become of that.
    package static let bindCompleted = "pv.kubernetes.io/bind-completed"
    /// The controller chose the other side, so it may let go of it again.
    package static let boundByController = "pv.kubernetes.io/bound-by-controller"
    /// Who made a volume, and takes it away.
    package static let provisionedBy = "pv.kubernetes.io/provisioned-by"
    /// The node of the pod that waits for a claim.
    package static let selectedNode = "volume.kubernetes.io/selected-node"
    /// Who is to make a volume for a claim.
    package static let storageProvisioner = "volume.kubernetes.io/storage-provisioner"
    /// The same, as older provisioners read it.
    package static let betaStorageProvisioner = "volume.beta.kubernetes.io/storage-provisioner"
}
