/// The shim's command line, as containerd spells it: `-namespace k8s.io -id X -address /run/… start`.
struct ShimArguments: Equatable {
    /// What to do.
    enum Command: Equatable {
        /// Starts the pod's shim, or finds it, and prints its address.
        case start
        /// Cleans up after a shim that has died.
        case delete
        /// Prints what this is.
        case version
    }

    var command: Command
    var namespace = "default"
    var id = ""
    /// The instance of containerd or Martlet.
    var address = ""
    var bundle = ""

    /// Options with one or two dashes, with the value behind `=` or in the next word; unknown ones are refused.
    init(_ words: some Collection<String>) throws(TaskError) {
        var rest = Array(words)[...]
        var command: Command?
        while let word = rest.popFirst() {
            guard word.hasPrefix("-") else {
                switch word {
                case "start": command = .start
                case "delete": command = .delete
                default: throw TaskError(.invalidArgument, "unknown command \(word)")
                }
                continue
            }
            let parts = word.drop { $0 == "-" }.split(separator: "=", maxSplits: 1)
            let name = parts.first ?? ""
            switch name {
            case "v", "version": command = .version
            case "debug": break
            case "namespace", "id", "address", "bundle", "publish-binary", "socket":
                guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
                    throw TaskError(.invalidArgument, "option -\(name) needs a value")
                }
                switch name {
                case "namespace": self.namespace = value
                case "id": self.id = value
                case "address": self.address = value
                case "bundle": self.bundle = value
                default: break
                }
            default: throw TaskError(.invalidArgument, "unknown option \(word)")
            }
        }
        guard let command else { throw TaskError(.invalidArgument, "usage: [options] start|delete") }
        guard command == .version || !self.id.isEmpty else {
            throw TaskError(.invalidArgument, "option -id is missing")
        }
        self.command = command
    }
}
