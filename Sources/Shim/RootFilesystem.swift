internal import Linux

/// The mounts that make a container's root directory, as the caller lists them.
struct RootFilesystem {
    let mounts: [Mount]
    let target: String
    private let system = LinuxSystemCalls()

    /// Mounts them in order; on a failure those made are undone.
    func mountAll() throws(SyscallError) {
        guard !self.mounts.isEmpty else { return }
        try Files.makeDirectories(self.target)
        for mount in self.mounts {
            do throws(SyscallError) {
                try self.system.mount(mount)
            } catch {
                self.unmountAll()
                throw error
            }
        }
    }

    /// Takes them off again; what is not mounted is no error.
    func unmountAll() {
        for _ in self.mounts { try? self.system.unmount(self.target) }
    }
}
