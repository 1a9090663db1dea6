internal import KubernetesAPI

/// What tells static pods and their mirrors from others.
enum StaticPod {
    static let sourceAnnotation = "kubernetes.io/config.source"
    static let hashAnnotation = "kubernetes.io/config.hash"
    static let mirrorAnnotation = "kubernetes.io/config.mirror"

    /// Whether a pod comes from a manifest on the node.
    static func isStatic(_ pod: CoreV1.Pod) -> Bool {
        let source = pod.metadata.annotations[Self.sourceAnnotation]
        return source != nil && source != "api" && !Self.isMirror(pod)
    }

    /// Whether a pod of the API server only shows a static one.
    static func isMirror(_ pod: CoreV1.Pod) -> Bool { pod.metadata.annotations[Self.mirrorAnnotation] != nil }
}
