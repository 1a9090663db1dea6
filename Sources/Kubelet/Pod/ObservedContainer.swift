package import Core

/// A container as the runtime reports it, with what an earlier kubelet noted on it in labels and annotations.
package struct ObservedContainer: Hashable, Sendable {
    /// Where a container is in its life.
    package enum State: Hashable, Sendable, CaseIterable { case created, running, exited, unknown }

    package var id: String
    package var sandboxID: String
    package var name: String
    package var attempt: UInt32
    package var state: State
    package var createdAt: Instant
    package var startedAt: Instant?
    package var finishedAt: Instant?
    package var exitCode: Int32 = 0
    package var reason = ""
    package var message = ""
    /// The image as the pod names it.
    package var image = ""
    /// The image as the runtime resolved it: with a digest where it has one.
    package var imageID = ""
    /// Of the specification it was made from; another one means that it is out of date.
    package var hash = ""
    package var restartCount: Int32 = 0
    package var logPath = ""

    package init(
        id: String,
        sandboxID: String,
        name: String,
        attempt: UInt32 = 0,
        state: State,
        createdAt: Instant
    ) {
        self.id = id
        self.sandboxID = sandboxID
        self.name = name
        self.attempt = attempt
        self.state = state
        self.createdAt = createdAt
    }
}
