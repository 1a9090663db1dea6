internal import Glibc
internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

/// A system program that is run to its end, with text as its input.
struct Program: Sendable {
    private static let directories = ["/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/sbin", "/usr/local/bin"]
    private static let outputSizeBytesMax = 65_536

    let name: String
    private let path: String

    /// Finds the program where systems keep such; nil when it is not installed.
    init?(_ name: String) {
        guard let directory = Self.directories.first(where: { access("\($0)/\(name)", X_OK) == 0 }) else { return nil }
        self.name = name
        self.path = "\(directory)/\(name)"
    }

    /// Runs the program; what it complained of is the error's message.
    func run(_ arguments: [String], input: String = "") async throws {
        try await self.run(arguments, input: input, output: .discarded)
    }

    /// Runs the program and returns what it printed, which must not be much.
    func output(_ arguments: [String]) async throws -> String {
        try await self.run(arguments, input: "", output: .string(limit: Self.outputSizeBytesMax))
    }

    private func run<Output: OutputProtocol>(
        _ arguments: [String],
        input: String,
        output: Output
    ) async throws -> Output.OutputType {
        let result = try await Subprocess.run(
            .path(FilePath(self.path)),
            arguments: Arguments(arguments),
            input: .string(input),
            output: output,
            error: .string(limit: Self.outputSizeBytesMax)
        )
        guard result.terminationStatus.isSuccess else {
            let complaint = result.standardError.split(separator: "\n").prefix(5).joined(separator: "; ")
            throw ProxyError(.programFailed, "\(self.name): \(result.terminationStatus): \(complaint)")
        }
        return result.standardOutput
    }
}
