internal import ArgumentParser
internal import KubernetesClient

/// A command that talks to a server: `run` connects, and words what goes wrong as kubectl does.
protocol SessionCommand: AsyncParsableCommand {
    var global: GlobalOptions { get }
    func run(_ session: Session) async throws
}

extension SessionCommand {
    func run() async throws {
        let terminal = StandardTerminal()
        do {
            let session = try Session(self.global, terminal: terminal)
            do {
                try await self.run(session)
            } catch {
                await session.client.shutdown()
                throw error
            }
            await session.client.shutdown()
        } catch {
            terminal.writeError(CommandError.describe(error) + "\n")
            throw ExitCode((error as? CommandError)?.exitCode ?? 1)
        }
    }
}
