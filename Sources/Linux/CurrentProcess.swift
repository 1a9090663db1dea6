internal import CLinux
internal import Glibc

/// The calling process.
package enum CurrentProcess {
    /// Its id.
    package static var id: Int32 { getpid() }

    /// Nanoseconds since the Unix epoch, for programs too small for an injected clock.
    package static var wallClock: Int64 { martlet_wall_clock() }

    /// A copy of this process, which must have one thread; nil in the copy, its id in the original.
    package static func fork() throws(SyscallError) -> Int32? {
        let pid = try checked(martlet_fork(), "fork")
        return pid == 0 ? nil : pid
    }

    /// Leads a session of its own, away from the terminal.
    package static func leaveSession() { _ = setsid() }

    /// Points standard input, output and error to a descriptor.
    package static func redirectStandard(to descriptor: Descriptor) {
        for number: Int32 in 0...2 { _ = dup2(descriptor.number, number) }
    }

    /// What `ps` shows (at most 15 bytes).
    package static func setName(_ name: String) { _ = martlet_set_name(name) }

    /// The value of an environment variable.
    package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// All of the environment, as `NAME=value`.
    package static var environment: [String] {
        var result: [String] = []
        var next = environ
        while let entry = next.pointee {
            result.append(String(cString: entry))
            next += 1
        }
        return result
    }

    /// The working directory.
    package static var directory: String? {
        guard let text = getcwd(nil, 0) else { return nil }
        defer { free(text) }
        return String(cString: text)
    }

    /// Ends it without running exit handlers.
    package static func exit(_ status: Int32) -> Never { _exit(status) }
}
