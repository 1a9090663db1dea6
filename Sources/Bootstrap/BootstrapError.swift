/// Why a cluster could not be set up, run or removed.
package struct BootstrapError: Error, Sendable, CustomStringConvertible {
    /// The kind of failure.
    package enum Code: String, Sendable, CaseIterable {
        case badOption
        case notPermitted
        case file
        case notReady
        case process
    }

    /// The kind of failure.
    package var code: Code
    /// The operation and the object, in lower case.
    package var message: String

    /// Makes an error of the given kind.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String {
        self.message
    }
}
