/// Why a container could not be started.
struct StartFailure: Error, Hashable, Sendable {
    /// The step that failed, named as the container's waiting reason.
    enum Stage: String, Hashable, Sendable, CaseIterable {
        case config = "CreateContainerConfigError"
        case create = "CreateContainerError"
        case run = "RunContainerError"
        case postStart = "PostStartHookError"
    }

    var stage: Stage
    var message: String

    init(_ stage: Stage, _ message: String) {
        self.stage = stage
        self.message = message
    }
}
