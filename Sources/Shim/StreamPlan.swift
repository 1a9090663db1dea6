/// What a task's standard streams are to be connected to, as the request names them.
struct StreamPlan: Equatable {
    /// One stream's other end.
    enum Target: Equatable {
        case null
        /// A named pipe that the caller made.
        case fifo(String)
        /// A file in the CRI log format, which the shim writes itself.
        case log(String)
    }

    var input: Target
    var output: Target
    var error: Target
    /// Whether the process gets a terminal; then input and output go through it and there is no error stream.
    var terminal: Bool

    init(input: String, output: String, error: String, terminal: Bool) throws(TaskError) {
        self.input = try Self.target(input)
        self.output = try Self.target(output)
        self.error = terminal ? .null : try Self.target(error)
        self.terminal = terminal
        if case .log = self.input { throw TaskError(.invalidArgument, "standard input cannot be a log") }
    }

    /// A plain path or `fifo://` is a named pipe, `cri://` a log, nothing is `/dev/null`.
    private static func target(_ text: String) throws(TaskError) -> Target {
        if text.isEmpty { return .null }
        if text.hasPrefix("/") { return .fifo(text) }
        if text.hasPrefix("fifo:///") { return .fifo(String(text.dropFirst(7))) }
        if text.hasPrefix("cri:///") { return .log(String(text.dropFirst(6))) }
        throw TaskError(.invalidArgument, "stream \(text): only a path, fifo:// and cri:// are known")
    }
}
