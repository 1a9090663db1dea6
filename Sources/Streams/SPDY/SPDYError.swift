/// Why a SPDY session cannot go on.
package struct SPDYError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was broken.
    package var message: String

    package init(_ message: String) {
        self.message = message
    }

    package var description: String { self.message }
}
