internal import ArgumentParser
internal import Logging

/// How much a program tells.
struct LoggingFlags: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Tell more; twice tells all.")
    var verbose: Int

    /// The program's logger: one line an event, to the standard error.
    func logger() -> Logger {
        var logger = Logger(label: "martlet") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel =
            switch self.verbose {
            case 0: .notice
            case 1: .info
            case 2: .debug
            default: .trace
            }
        return logger
    }
}
