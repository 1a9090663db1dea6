internal import Core
internal import KubernetesAPI

/// A fact that reaches a pod's machine.
enum PodInput: Sendable {
    /// The pod as the API server or the manifest directory has it now.
    case desired(CoreV1.Pod)
    /// The pod's object is gone, whatever still runs of it.
    case removed
    /// The kubelet ends the pod, or does not let it begin.
    case ended(PodEnd)
    /// Something changed in the runtime; what, is to be looked up.
    case runtimeChanged
    /// A config map, secret or service it refers to changed.
    case referencesChanged
    /// The answer to `.observe`.
    case observed(Result<PodObservation, OperationError>)
    /// With the moment they must be brought up to date by, if there is one: a token's.
    case volumesMounted(Result<Instant?, OperationError>)
    case volumesUnmounted(Result<Void, OperationError>)
    case sandboxStarted(Result<ObservedSandbox, OperationError>)
    case sandboxStopped(id: String, Result<Void, OperationError>)
    /// Nil: the runtime does not have it.
    case imageInspected(container: String, Result<PulledImage?, OperationError>)
    case imagePulled(container: String, Result<PulledImage, OperationError>)
    /// A container that was created stays known even when starting it failed.
    case containerStarted(name: String, ObservedContainer?, StartFailure?)
    case containerStopped(id: String, ObservedContainer?)
    case containersRemoved(ids: [String])
    case podRemovedFromRuntime(Result<Void, OperationError>)
    case probed(container: String, id: String, ProbeKind, ProbeOutcome)
    case objectDeleted
    case timer
}
