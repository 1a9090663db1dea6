internal import CLinux

/// A program to start, and how.
package struct Child {
    /// The program's path.
    package var path: String
    /// Without `argv[0]`, which is the path.
    package var arguments: [String]
    /// `NAME=value`.
    package var environment: [String]
    /// The working directory; nil: the parent's.
    package var directory: String?
    /// Standard input, output and error; nil: `/dev/null`. None may be below 3.
    package var standard: (input: Descriptor?, output: Descriptor?, error: Descriptor?)
    /// Whether it leads a session of its own.
    package var newSession: Bool

    package init(
        path: String,
        arguments: [String],
        environment: [String] = [],
        directory: String? = nil,
        standard: (input: Descriptor?, output: Descriptor?, error: Descriptor?) = (nil, nil, nil),
        newSession: Bool = false
    ) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
        self.directory = directory
        self.standard = standard
        self.newSession = newSession
    }

    /// Starts it and returns its process id; a program that cannot be executed is an error here. The caller reaps it.
    package func start() throws(SyscallError) -> Int32 {
        let strings = CStrings()
        var arguments: [UnsafeMutablePointer<CChar>?] = ([self.path] + self.arguments).map { strings.addMutable($0) }
        arguments.append(nil)
        var environment: [UnsafeMutablePointer<CChar>?] = self.environment.map { strings.addMutable($0) }
        environment.append(nil)
        let path = strings.add(self.path)
        let directory = self.directory.map { strings.add($0) }
        let numbers = (
            self.standard.input?.number ?? -1, self.standard.output?.number ?? -1, self.standard.error?.number ?? -1
        )
        let result = arguments.withUnsafeBufferPointer { arguments in
            environment.withUnsafeBufferPointer { environment in
                var request = martlet_spawn()
                request.path = path
                request.arguments = arguments.baseAddress
                request.environment = environment.baseAddress
                request.directory = directory
                request.standard = numbers
                request.new_session = self.newSession ? 1 : 0
                return martlet_spawn(&request)
            }
        }
        withExtendedLifetime((strings, self.standard)) {}
        return try checked(result, "posix_spawn", self.path)
    }

    /// Waits for a child of this process: its exit code, or 128 + the number of the signal that ended it.
    package static func wait(pid: Int32) throws(SyscallError) -> Int32 {
        var status: Int32 = 0
        try checked(martlet_wait(pid, &status), "waitpid", "\(pid)")
        return status
    }
}
