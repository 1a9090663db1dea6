/// A selector that cannot be read, in Kubernetes' words. Clients get it as a bad request.
package struct SelectorError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is.
    package enum Code: Hashable, Sendable {
        /// The text is no selector.
        case syntax
        /// The kind has no such selectable field.
        case unsupportedField
    }

    /// What kind of fault it is.
    package var code: Code
    /// The text that clients see.
    package var message: String

    /// Makes the error.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { self.message }
}
