internal import ArgumentParser
internal import Scheduler

/// `martlet scheduler`.
struct SchedulerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "scheduler", abstract: "Run the scheduler alone.")

    @OptionGroup var clientFlags: ClientFlags
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        let logger = self.logging.logger()
        let client = try self.clientFlags.client("scheduler", logger)
        var configuration = Scheduler.Configuration(
            client: client,
            seed: .random(in: 0...UInt64.max),
            logger: logger
        )
        configuration.leaderElectionIdentity = LeaderIdentity.make()
        let scheduler = Scheduler(configuration)
        try await ComponentRun.untilSignalled { try await scheduler.run() }
    }
}
