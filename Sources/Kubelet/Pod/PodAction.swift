internal import Core
internal import KubernetesAPI

/// Something a pod's machine wants done. The runner does it and, where it says so, answers with an input.
enum PodAction: Sendable, Equatable {
    /// Answered by `.observed`.
    case observe
    /// Makes the pod's directories and volumes, or brings them up to date. Answered by `.volumesMounted`.
    case mountVolumes
    /// Answered by `.volumesUnmounted`.
    case unmountVolumes
    /// Answered by `.sandboxStarted`.
    case runSandbox(attempt: UInt32)
    /// Answered by `.sandboxStopped`.
    case stopSandbox(id: String)
    /// Answered by `.imageInspected`.
    case inspectImage(container: String)
    /// Answered by `.imagePulled`.
    case pullImage(container: String)
    /// Creates and starts a container and runs its post-start hook. Answered by `.containerStarted`.
    case startContainer(StartRequest)
    /// Runs the pre-stop hook, then stops. Answered by `.containerStopped`.
    case stopContainer(id: String, name: String, grace: Duration)
    /// Answered by `.containersRemoved`.
    case removeContainers(ids: [String])
    /// Removes all containers and sandboxes. Answered by `.podRemovedFromRuntime`.
    case removeFromRuntime(containers: [String], sandboxes: [String])
    /// Answered by `.probed`.
    case probe(container: String, id: String, ProbeKind)
    case writeStatus(CoreV1.PodStatus)
    /// Deletes the object with grace 0, after the status that was written last. Answered by `.objectDeleted`.
    case deleteObject
    case event(PodEvent)
    /// Answered by `.timer`.
    case wake(at: Instant)
}
