internal import Glibc

/// Where a command writes to.
package protocol Terminal: Sendable {
    func write(_ text: String)
    func writeError(_ text: String)
}

/// Standard output and standard error.
package struct StandardTerminal: Terminal {
    /// What a shell reports of a program that SIGPIPE ended, as it ends kubectl.
    private static let brokenPipe = 128 + SIGPIPE

    package init() {}

    /// Ends the program when nobody takes the output: what was asked for cannot be done then.
    package func write(_ text: String) {
        guard let failure = Self.write(text, to: STDOUT_FILENO) else { return }
        if failure == EPIPE { exit(Self.brokenPipe) }
        self.writeError("error: write /dev/stdout: \(String(cString: strerror(failure)).lowercased())\n")
        exit(1)
    }

    package func writeError(_ text: String) {
        // Where errors cannot be shown, there is nowhere to show this one.
        _ = Self.write(text, to: STDERR_FILENO)
    }

    /// Writes all of a text; returns the error number if that fails.
    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
