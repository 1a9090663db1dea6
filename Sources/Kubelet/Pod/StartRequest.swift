/// A container to create and start.
package struct StartRequest: Hashable, Sendable {
    package var name: String
    package var sandboxID: String
    package var attempt: UInt32
    package var restartCount: Int32
    package var imageReference: String
    /// Containers of the same name that were created and never started, in the way of this one.
    package var replacing: [String]

    package init(
        name: String,
        sandboxID: String,
        attempt: UInt32,
        restartCount: Int32,
        imageReference: String,
        replacing: [String] = []
    ) {
        self.name = name
        self.sandboxID = sandboxID
        self.attempt = attempt
        self.restartCount = restartCount
        self.imageReference = imageReference
        self.replacing = replacing
    }
}
