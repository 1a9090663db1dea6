internal import CLinux

/// For a program of one thread that is parent to processes it did not start: signals arrive through a descriptor, and
/// every child that ends is collected.
package struct Reaper {
    /// A child that has ended.
    package struct Exit: Hashable, Sendable {
        package var pid: Int32
        /// The exit code, or 128 + the number of the signal that ended it.
        package var status: Int32

        package init(pid: Int32, status: Int32) {
            self.pid = pid
            self.status = status
        }
    }

    /// Reads when one of the signals is pending.
    package let descriptor: Descriptor

    /// Blocks the signals and makes this process the parent of its descendants' orphans.
    package init(signals: [Int32]) throws(SyscallError) {
        try checked(martlet_become_subreaper(), "prctl")
        let number = martlet_signal_descriptor(signals, Int32(signals.count))
        self.descriptor = Descriptor(takingOwnership: try checked(number, "signalfd"))
    }

    /// The next pending signal; nil when there is none.
    package func nextSignal() throws(SyscallError) -> Int32? {
        let signal = try checked(martlet_next_signal(self.descriptor.number), "read")
        return signal == 0 ? nil : signal
    }

    /// The next child that has ended; nil when there is none. One SIGCHLD may stand for many.
    package func nextExit() throws(SyscallError) -> Exit? {
        var status: Int32 = 0
        let pid = martlet_reap(&status)
        if pid == 0 || pid == -ErrorNumber.noChild { return nil }
        return Exit(pid: try checked(pid, "waitpid"), status: status)
    }
}
