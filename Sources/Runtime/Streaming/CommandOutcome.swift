/// How a streamed command ended, as its client is told.
enum CommandOutcome: Hashable, Sendable {
    case exited(Int32, command: [String])
    /// Streams of a container that runs on or has ended by itself.
    case detached
    case failed(String)

    private struct Status: Encodable {
        struct Cause: Encodable {
            var reason: String
            var message: String
        }
        struct Details: Encodable { var causes: [Cause] }
        var metadata: [String: String] = [:]
        var status: String
        var message: String?
        var reason: String?
        var details: Details?
        var code: Int?
    }

    /// A `Status` in JSON, as the fourth version of the remote command protocol sends it.
    func status() throws -> [UInt8] {
        try JSONFile.encode(self.document)
    }

    /// The text of earlier versions; nil for success, of which they say nothing.
    var plainText: String? { self.document.message }

    private var document: Status {
        switch self {
        case .exited(0, _), .detached:
            return Status(status: "Success")
        case .exited(let code, let command):
            let text = "error executing command [\(command.joined(separator: " "))], exit code \(code)"
            return Status(
                status: "Failure",
                message: "command terminated with non-zero exit code: \(text)",
                reason: "NonZeroExitCode",
                details: Status.Details(causes: [Status.Cause(reason: "ExitCode", message: "\(code)")])
            )
        case .failed(let text):
            return Status(
                status: "Failure",
                message: "Internal error occurred: \(text)",
                reason: "InternalError",
                details: Status.Details(causes: [Status.Cause(reason: "", message: text)]),
                code: 500
            )
        }
    }
}
