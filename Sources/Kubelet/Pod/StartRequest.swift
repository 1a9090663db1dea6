/// A container to create and start.
struct StartRequest: Hashable, Sendable {
    var name: String
    var sandboxID: String
    var attempt: UInt32
    var restartCount: Int32
    var imageReference: String
    /// Containers of the same name that were created and never started, in the way of this one.
    var replacing: [String]

    init(
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
