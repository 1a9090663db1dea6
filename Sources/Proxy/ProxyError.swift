/// What can go wrong when the node's rules are written.
package struct ProxyError: Error, Sendable, CustomStringConvertible {
    /// The kind of failure.
    package enum Code: String, Sendable, CaseIterable {
        /// A program is not installed.
        case programMissing
        /// A program ended with a failure.
        case programFailed
        /// A kernel setting could not be made.
        case settingFailed
    }

    /// The kind of failure.
    package var code: Code
    /// The operation and the object, in lower case.
    package var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String {
        self.message
    }
}
