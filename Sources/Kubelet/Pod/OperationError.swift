/// A failure of an operation whose text is all that matters: it goes into an event or a status.
struct OperationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a user reads.
    var description: String

    init(_ description: String) {
        self.description = description
    }
}
