internal import Core

/// A container as the runtime reports it, with what an earlier kubelet noted on it in labels and annotations.
struct ObservedContainer: Hashable, Sendable {
    /// Where a container is in its life.
    enum State: Hashable, Sendable, CaseIterable { case created, running, exited, unknown }

    var id: String
    var sandboxID: String
    var name: String
    var attempt: UInt32
    var state: State
    var createdAt: Instant
    var startedAt: Instant?
    var finishedAt: Instant?
    var exitCode: Int32 = 0
    var reason = ""
    var message = ""
    /// The image as the pod names it.
    var image = ""
    /// The image as the runtime resolved it: with a digest where it has one.
    var imageID = ""
    /// Of the specification it was made from; another one means that it is out of date.
    var hash = ""
    var restartCount: Int32 = 0
    var logPath = ""

    init(
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
