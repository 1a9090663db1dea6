/// Why a container could not be started.
package struct StartFailure: Error, Hashable, Sendable {
    /// The step that failed, named as the container's waiting reason.
    package enum Stage: String, Hashable, Sendable, CaseIterable {
        case config = "CreateContainerConfigError"
        case create = "CreateContainerError"
        case run = "RunContainerError"
        case postStart = "PostStartHookError"
    }

    package var stage: Stage
    package var message: String

    package init(_ stage: Stage, _ message: String) {
        self.stage = stage
        self.message = message
    }
}
