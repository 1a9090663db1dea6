internal import Linux

/// The socket over which the OCI runtime hands out the terminal it made.
final class ConsoleSocket {
    /// How the OCI runtime, which runs in the socket's directory, names it.
    let name: String
    private let path: String
    private let listener: Descriptor

    /// Listens; a socket left by a failed call is replaced. The names of bundles are longer than a socket's address may
    /// be, so both sides name it from its directory.
    init(path: String) throws(SyscallError) {
        try Files.remove(path)
        self.path = path
        let parent = Files.parent(path)
        self.name = String(path.dropFirst(parent.utf8.count + 1))
        let directory = try Descriptor(path: parent, .readOnly)
        self.listener = try UnixSocket.listen(at: "/proc/self/fd/\(directory.number)/\(self.name)", backlog: 1)
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
