internal import ArgumentParser
internal import KubernetesAPI

/// `mctl rollout status|history|undo|pause|resume|restart deployment/NAME`.
struct RolloutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollout",
        abstract: "Manage the rollout of one or many resources.",
        subcommands: [
            RolloutStatusCommand.self, RolloutHistoryCommand.self, RolloutUndoCommand.self, RolloutPauseCommand.self,
            RolloutResumeCommand.self, RolloutRestartCommand.self,
        ]
    )
}

/// What all rollout commands take: one deployment.
struct RolloutTarget: ParsableArguments {
    @Argument(help: "deployment NAME or deployment/NAME") var arguments: [String]

    /// The deployment's name.
    func deployment() throws -> String {
        let references = try ResourceReference.parse(self.arguments)
        guard let reference = references.first, references.count == 1, let name = reference.names.first,
            reference.names.count == 1
        else { throw CommandError("required resource not specified") }
        guard reference.resource.kind == "Deployment" else {
            throw CommandError("no rollout of \"\(reference.resource.kind)\" is known")
        }
        return name
    }
}
