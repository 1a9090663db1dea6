internal import Core

/// How far a container is with having its image.
enum ImageProgress: Hashable, Sendable {
    /// To be looked for.
    case unknown
    case inspecting
    case pulling
    case present(reference: String)
    /// To be tried again then. What failed stays to be seen for a moment before it turns into a back-off.
    case failed(WaitingReason, at: Instant, retryAt: Instant)
}
