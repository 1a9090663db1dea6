internal import Wire

/// What a client may do, once, with the URL it was given.
enum StreamTicket: Sendable {
    case exec(CRI.ExecRequest)
    case attach(CRI.AttachRequest)
    case portForward(CRI.PortForwardRequest)

    /// The first part of the URL's path.
    var name: String {
        switch self {
        case .exec: "exec"
        case .attach: "attach"
        case .portForward: "portforward"
        }
    }

    /// Which streams are asked for; a terminal has no error stream.
    struct Options: Hashable, Sendable {
        var input: Bool
        var output: Bool
        var error: Bool
        var terminal: Bool
    }

    /// Nil for port-forwarding.
    var options: Options? {
        switch self {
        case .exec(let request):
            Options(input: request.stdin, output: request.stdout, error: request.stderr, terminal: request.tty)
        case .attach(let request):
            Options(input: request.stdin, output: request.stdout, error: request.stderr, terminal: request.tty)
        case .portForward: nil
        }
    }

    /// Throws what other runtimes refuse too.
    func validate() throws {
        guard let options = self.options else { return }
        guard !(options.terminal && options.error) else {
            throw RuntimeError(.invalidArgument, "tty and stderr cannot both be true")
        }
        guard options.input || options.output || options.error else {
            throw RuntimeError(.invalidArgument, "one of stdin, stdout, or stderr must be set")
        }
    }
}
