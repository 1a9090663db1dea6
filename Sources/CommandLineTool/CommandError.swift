internal import KubernetesAPI
internal import KubernetesClient

/// What ends a command, worded as kubectl words it.
package struct CommandError: Error, Sendable, CustomStringConvertible {
    /// Without the line's end.
    package var message: String
    package var exitCode: Int32

    package init(_ message: String, exitCode: Int32 = 1) {
        self.message = message
        self.exitCode = exitCode
    }

    package var description: String { self.message }
}

extension CommandError {
    /// The words for any error that ends a command.
    static func describe(_ error: any Error) -> String {
        switch error {
        case let error as CommandError: "error: " + error.message
        case let error as StatusError: "Error from server (\(error.status.reason)): \(error.status.message)"
        default: "error: \(error)"
        }
    }
}
