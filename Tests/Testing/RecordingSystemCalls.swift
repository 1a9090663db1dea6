package import Linux
internal import Synchronization

/// Answers every system call with success, or with the failure a test planned, and remembers them in order.
package final class RecordingSystemCalls: SystemCalls {
    /// One call as a line of text: `mount overlay /x`, `kill 7 15`.
    package typealias Call = String

    private struct State {
        var calls: [Call] = []
        var failures: [String: Int32] = [:]
        var table = MountTable(entries: [])
    }
    private let state = Mutex(State())

    package init() {}

    /// What was called so far.
    package var calls: [Call] { self.state.withLock { $0.calls } }

    /// Makes every call of a name fail from now on.
    package func fail(_ name: String, errno: Int32) { self.state.withLock { $0.failures[name] = errno } }

    /// What `mountTable` answers.
    package func setMountTable(_ table: MountTable) { self.state.withLock { $0.table = table } }

    private func record(_ name: String, _ object: String, _ rest: String = "") throws(SyscallError) {
        let failure = self.state.withLock { state -> Int32? in
            state.calls.append(rest.isEmpty ? "\(name) \(object)" : "\(name) \(object) \(rest)")
            return state.failures[name]
        }
        if let failure { throw SyscallError(call: name, object: object, errno: failure) }
    }

    package func mount(_ mount: Mount) throws(SyscallError) {
        try self.record("mount", mount.type.isEmpty ? mount.source : mount.type, mount.target)
    }

    package func unmount(_ target: String) throws(SyscallError) { try self.record("unmount", target) }

    package func pin(_ request: NamespacePin) throws(SyscallError) {
        try self.record("pin", request.targets.map(\.kind.rawValue).joined(separator: ","), request.hostname ?? "")
    }

    package func kill(pid: Int32, signal: Int32) throws(SyscallError) { try self.record("kill", "\(pid)", "\(signal)") }

    package func usage(ofFileSystemAt path: String) throws(SyscallError) -> FileSystemUsage {
        try self.record("statfs", path)
        return FileSystemUsage(type: 0, capacityBytes: 1 << 30, availableBytes: 1 << 29, inodes: 1000, inodesFree: 500)
    }

    package func mountTable() throws(SyscallError) -> MountTable { self.state.withLock { $0.table } }

    package func removeCgroup(_ path: String) throws(SyscallError) { try self.record("rmdir", path) }
}
