internal import Linux

/// The socket over which the OCI runtime hands out the terminal it made.
final class ConsoleSocket {
    let path: String
    private let listener: Descriptor

    /// Listens; a socket left by a failed call is replaced.
    init(path: String) throws(SyscallError) {
        try Files.remove(path)
        self.path = path
        self.listener = try UnixSocket.listen(at: path, backlog: 1)
    }

    deinit { try? Files.remove(self.path) }

    /// The master side. The runtime has sent it before it exits, so this does not wait.
    func receive() throws(SyscallError) -> Descriptor {
        guard let connection = try UnixSocket.accept(from: self.listener) else {
            throw SyscallError(call: "accept4", object: self.path, errno: ErrorNumber.again)
        }
        return try UnixSocket.receiveDescriptor(from: connection)
    }
}
