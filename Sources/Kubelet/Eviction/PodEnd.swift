/// The kubelet's own decision to end a pod, or not to let it begin: it becomes Failed, with the reason `Evicted`.
struct PodEnd: Hashable, Sendable {
    static let reason = "Evicted"

    let message: String
    /// How long its containers may take at most.
    let grace: Duration
    /// A pod that ran and was disrupted says so in a condition, for the controllers that replace it.
    let isDisruption: Bool
}
