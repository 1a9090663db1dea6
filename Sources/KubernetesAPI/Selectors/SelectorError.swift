/// A selector that cannot be read, in Kubernetes' words. Clients get it as a bad request.
package struct SelectorError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        /// The text is no selector.
        case syntax
        /// The kind has no such selectable field.
        case unsupportedField
    }

    package var code: Code
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { self.message }
}
