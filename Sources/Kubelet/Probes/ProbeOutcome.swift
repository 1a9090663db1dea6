/// How one run of a probe ended.
enum ProbeOutcome: Hashable, Sendable {
    case success
    /// The container answered badly or not at all.
    case failure(String)
    /// The probe itself could not be run, which says nothing about the container.
    case error(String)
}
