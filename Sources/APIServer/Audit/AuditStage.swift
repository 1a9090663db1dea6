/// Where a request stands when it is written down.
enum AuditStage: String, Sendable, CaseIterable {
    case requestReceived = "RequestReceived"
    case responseStarted = "ResponseStarted"
    case responseComplete = "ResponseComplete"
    /// No handler of this server panics; policies may name the stage all the same.
    case panic = "Panic"
}
