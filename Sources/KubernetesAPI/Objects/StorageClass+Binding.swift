extension StorageV1.StorageClass {
    private static let noProvisioner = "kubernetes.io/no-provisioner"

    /// Claims of the class get their volume once a pod that uses them has its node.
    package var waitsForConsumer: Bool { self.volumeBindingMode == "WaitForFirstConsumer" }

    /// Somebody makes volumes of the class; otherwise there are only those that an administrator makes.
    package var hasProvisioner: Bool { self.provisioner != Self.noProvisioner }
}
