internal import RPC

/// A call to the runtime that failed.
struct CRIError: Error, Sendable, CustomStringConvertible {
    var code: GRPCCode
    /// What the runtime said.
    var message: String

    init(_ error: any Error) {
        switch error {
        case let status as GRPCStatus:
            self.code = status.code
            self.message = status.message
        case is CancellationError:
            self.code = .cancelled
            self.message = "call cancelled"
        default:
            self.code = .unavailable
            self.message = String(describing: error)
        }
    }

    /// As the events of a kubelet show it.
    var description: String {
        let name = String(describing: self.code)
        let words = name.prefix(1).uppercased() + name.dropFirst()
        return "rpc error: code = \(words) desc = \(self.message)"
    }

    /// The runtime does not know the container, sandbox or image.
    var isNotFound: Bool { self.code == .notFound }
}
