package import RPC

/// A call to the runtime that failed.
package struct CRIError: Error, Sendable, CustomStringConvertible {
    package var code: GRPCCode
    /// What the runtime said.
    package var message: String

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
    package var description: String {
        let name = String(describing: self.code)
        let words = name.prefix(1).uppercased() + name.dropFirst()
        return "rpc error: code = \(words) desc = \(self.message)"
    }

    /// The runtime does not know the container, sandbox or image.
    package var isNotFound: Bool { self.code == .notFound }
}
