internal import CLinux

/// The master side of a pseudo terminal.
package enum Terminal {
    /// Sets its size in characters.
    package static func resize(_ master: Descriptor, columns: UInt16, rows: UInt16) throws(SyscallError) {
        try checked(martlet_resize_terminal(master.number, columns, rows), "ioctl")
    }
}
