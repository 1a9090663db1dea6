/// Why an expression cannot be compiled: all that is wrong with it.
package struct CELCompileError: Error, Equatable, CustomStringConvertible {
    /// In the order of their places; never empty.
    package var issues: [CELSyntaxError]

    /// The form in which cel-go, and so Kubernetes, shows them.
    package var description: String { self.issues.map(\.description).joined(separator: "\n") }
}
