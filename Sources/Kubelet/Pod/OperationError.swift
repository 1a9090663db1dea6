/// A failure of an operation whose text is all that matters: it goes into an event or a status.
package struct OperationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a user reads.
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}
