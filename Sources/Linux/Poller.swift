internal import Glibc

/// Waits for any of several descriptors (poll(2)); for programs of one thread.
package struct Poller {
    /// What a descriptor is ready for. An error or hang-up counts as readable, so that a read finds it.
    package struct Readiness: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let reading = Readiness(rawValue: 1)
        package static let writing = Readiness(rawValue: 2)
    }

    private var requests: [pollfd] = []

    package init() {}

    /// Forgets all descriptors, keeping the storage.
    package mutating func removeAll() { self.requests.removeAll(keepingCapacity: true) }

    /// Adds a descriptor, to be reported under the position that is returned.
    package mutating func add(_ descriptor: Descriptor, for interest: Readiness) -> Int {
        var events: Int32 = 0
        if interest.contains(.reading) { events |= POLLIN }
        if interest.contains(.writing) { events |= POLLOUT }
        self.requests.append(pollfd(fd: descriptor.number, events: Int16(events), revents: 0))
        return self.requests.count - 1
    }

    /// Blocks until something is ready or the time is over (negative: without end); answers how many are ready.
    @discardableResult
    package mutating func wait(milliseconds: Int32 = -1) throws(SyscallError) -> Int {
        let count = retried { poll(&self.requests, nfds_t(self.requests.count), milliseconds) }
        guard count >= 0 else { throw SyscallError(call: "poll", errno: Glibc.errno) }
        return Int(count)
    }

    /// What the last wait found at a position.
    package func readiness(at position: Int) -> Readiness {
        let events = Int32(self.requests[position].revents)
        var result: Readiness = []
        if events & (POLLIN | POLLHUP | POLLERR | POLLNVAL) != 0 { result.insert(.reading) }
        if events & POLLOUT != 0 { result.insert(.writing) }
        return result
    }
}
