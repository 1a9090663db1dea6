/// What the node asks of the kernel with privilege, behind one protocol: the runtime is given `LinuxSystemCalls`, its
/// unit tests a recording double.
///
/// All calls block for as long as the kernel takes; callers on the cooperative pool or an event loop go through a
/// thread of their own.
package protocol SystemCalls: Sendable {
    /// mount(2). A read-only bind mount, which the kernel makes in two steps, is made in both.
    func mount(_ mount: Mount) throws(SyscallError)
    /// umount2(2) with `MNT_DETACH` and without following a link. Something not mounted is no error.
    func unmount(_ target: String) throws(SyscallError)
    /// Makes namespaces and binds their handles over files; all or nothing.
    func pin(_ request: NamespacePin) throws(SyscallError)
    /// Sends a signal to a process; one that is gone is no error.
    func kill(pid: Int32, signal: Int32) throws(SyscallError)
    /// Usage of the file system that holds the path.
    func usage(ofFileSystemAt path: String) throws(SyscallError) -> FileSystemUsage
    /// The mounts this process sees.
    func mountTable() throws(SyscallError) -> MountTable
    /// Removes a directory of a cgroup tree and the empty ones inside; one that is gone is no error.
    func removeCgroup(_ path: String) throws(SyscallError)
}
