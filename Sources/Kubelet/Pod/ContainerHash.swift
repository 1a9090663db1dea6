internal import KubernetesAPI

/// Tells whether a running container was made from the specification of now.
enum ContainerHash {
    /// Of what may change in a running pod: the image. (FNV-1a, 32 bits.)
    static func of(_ container: CoreV1.Container) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in Array(container.name.utf8) + [0] + Array(container.image.utf8) {
            hash = (hash ^ UInt32(byte)) &* 16_777_619
        }
        return String(hash, radix: 16)
    }
}
