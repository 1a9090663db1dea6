internal import CLinux
internal import Glibc

/// Stream sockets named by a path.
package enum UnixSocket {
    /// Listens, not blocking; the path must not exist.
    package static func listen(at path: String, backlog: Int32 = 64) throws(SyscallError) -> Descriptor {
        Descriptor(takingOwnership: try checked(martlet_listen_unix(path, backlog), "bind", path))
    }

    /// Connects; the result blocks.
    package static func connect(to path: String) throws(SyscallError) -> Descriptor {
        Descriptor(takingOwnership: try checked(martlet_connect_unix(path), "connect", path))
    }

    /// The next connection, not blocking; nil when none waits.
    package static func accept(from listener: Descriptor) throws(SyscallError) -> Descriptor? {
        let result = martlet_accept(listener.number)
        if result == -EAGAIN { return nil }
        return Descriptor(takingOwnership: try checked(result, "accept4"))
    }

    /// Receives one descriptor that the peer sends along.
    package static func receiveDescriptor(from socket: Descriptor) throws(SyscallError) -> Descriptor {
        Descriptor(takingOwnership: try checked(martlet_receive_descriptor(socket.number), "recvmsg"))
    }
}
