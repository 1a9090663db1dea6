/// "If all of these hold, do these, else do those", as one change with one revision.
package struct Transaction: Hashable, Sendable {
    /// The conditions.
    package var comparisons: [Comparison]
    /// What is done when all hold.
    package var success: [Operation]
    /// What is done when one does not.
    package var failure: [Operation]

    /// A transaction.
    package init(comparisons: [Comparison] = [], success: [Operation] = [], failure: [Operation] = []) {
        self.comparisons = comparisons
        self.success = success
        self.failure = failure
    }

    /// Whether no branch can change anything, so that it need not go through the log.
    package var isReadOnly: Bool {
        (self.success + self.failure).allSatisfy { operation in
            switch operation {
            case .range: true
            case .put, .delete: false
            case .transaction(let nested): nested.isReadOnly
            }
        }
    }
}
