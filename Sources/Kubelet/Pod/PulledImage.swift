/// An image the runtime has, as it answers to a pull or an inspection.
package struct PulledImage: Hashable, Sendable {
    /// What containers are created from.
    package var reference: String
    package var sizeBytes: UInt64
    /// How long the pull took; zero for an image that was there.
    package var duration: Duration

    package init(reference: String, sizeBytes: UInt64 = 0, duration: Duration = .zero) {
        self.reference = reference
        self.sizeBytes = sizeBytes
        self.duration = duration
    }
}
