/// An image the runtime has, as it answers to a pull or an inspection.
struct PulledImage: Hashable, Sendable {
    /// What containers are created from.
    var reference: String
    var sizeBytes: UInt64
    /// How long the pull took; zero for an image that was there.
    var duration: Duration

    init(reference: String, sizeBytes: UInt64 = 0, duration: Duration = .zero) {
        self.reference = reference
        self.sizeBytes = sizeBytes
        self.duration = duration
    }
}
