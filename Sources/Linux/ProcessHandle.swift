internal import CLinux
internal import Glibc

/// A process that is not a child, held by a pidfd so that its number cannot come to mean another.
package struct ProcessHandle: Sendable {
    /// The pidfd; it reads when the process has ended.
    package let descriptor: Descriptor

    /// Nil when there is no such process.
    package init?(pid: Int32) throws(SyscallError) {
        let number = martlet_pidfd_open(pid)
        if number == -ESRCH { return nil }
        self.descriptor = Descriptor(takingOwnership: try checked(number, "pidfd_open", "\(pid)"))
    }

    /// Sends a signal; a process that has ended is no error.
    package func signal(_ number: Int32) throws(SyscallError) {
        let result = martlet_pidfd_send_signal(self.descriptor.number, number)
        if result == -ESRCH { return }
        try checked(result, "pidfd_send_signal")
    }

    /// Waits for its end; false when the time is over first.
    package func waitForExit(milliseconds: Int32) throws(SyscallError) -> Bool {
        var poller = Poller()
        let position = poller.add(self.descriptor, for: .reading)
        try poller.wait(milliseconds: milliseconds)
        return poller.readiness(at: position).contains(.reading)
    }

    /// When a process started, in the kernel's ticks since boot: with its id this names it for good.
    package static func startTime(ofPID pid: Int32) -> UInt64? {
        guard let line = Files.line("/proc/\(pid)/stat"), let end = line.lastIndex(of: ")") else { return nil }
        // Field 22, counted from 1; the name before it may hold spaces.
        let fields = line[line.index(after: end)...].split(separator: " ")
        return fields.count > 19 ? UInt64(fields[19]) : nil
    }
}
