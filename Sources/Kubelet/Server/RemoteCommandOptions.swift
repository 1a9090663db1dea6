/// Which streams a request for exec or attach wants, read from its query.
struct RemoteCommandOptions: Hashable, Sendable {
    var command: [String]
    var input: Bool
    var output: Bool
    var error: Bool
    var terminal: Bool

    /// Nil when it wants none. A terminal has no error stream.
    init?(_ target: RequestTarget) {
        self.command = target.all("command")
        self.input = target.query["input"] == "1"
        self.output = target.query["output"] == "1"
        self.terminal = target.query["tty"] == "1"
        self.error = target.query["error"] == "1" && !self.terminal
        guard self.input || self.output || self.error else { return nil }
    }
}
