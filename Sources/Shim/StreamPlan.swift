/// What a task's standard streams are to be connected to, as the request names them.
struct StreamPlan: Equatable {
    /// One stream's other end.
    enum Target: Equatable {
        case null
        /// A named pipe that the caller made.
        case fifo(String)
        /// A file in the CRI log format, which the shim writes itself, and the socket where it hands out the same
        /// output to those who attach.
        case log(String, attach: String? = nil)
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

    /// A plain path or `fifo://` is a named pipe, `cri://` a log (with `?attach=` and a socket's path), nothing is
    /// `/dev/null`.
    private static func target(_ text: String) throws(TaskError) -> Target {
        if text.isEmpty { return .null }
        if text.hasPrefix("/") { return .fifo(text) }
        if text.hasPrefix("fifo:///") { return .fifo(String(text.dropFirst(7))) }
        if text.hasPrefix("cri:///") { return Self.log(text.dropFirst(6)) }
        throw TaskError(.invalidArgument, "stream \(text): only a path, fifo:// and cri:// are known")
    }

    private static func log(_ text: Substring) -> Target {
        let mark = "?attach="
        guard let index = text.indices.last(where: { text[$0...].hasPrefix(mark) }) else { return .log(String(text)) }
        return .log(String(text[..<index]), attach: String(text[index...].dropFirst(mark.count)))
    }
}
