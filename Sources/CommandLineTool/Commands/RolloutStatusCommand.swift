internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient

/// Says how far a rollout is, and with `--watch` (the default) until it is done.
struct RolloutStatusCommand: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "status", abstract: "Show the status of the rollout.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: RolloutTarget
    @Flag(name: [.short, .long], inversion: .prefixedNo, help: "Watch the rollout until it is done.") var watch = true

    func run(_ session: Session) async throws {
        let name = try self.target.deployment()
        var deployment: AppsV1.Deployment = try await session.client.get(namespace: session.namespace, name: name)
        var said = ""
        while true {
            let (text, isDone) = try Self.describe(deployment)
            if text != said { session.terminal.write(text + "\n") }
            said = text
            guard self.watch, !isDone else { return }
            let version = deployment.metadata.resourceVersion
            let options = WatchOptions(fieldSelector: "metadata.name=\(name)", resourceVersion: version)
            let events: WatchStream<AppsV1.Deployment> = try await session.client.watch(
                namespace: session.namespace,
                options
            )
            if let next = try await Self.next(events) {
                deployment = next
            } else {
                deployment = try await session.client.get(namespace: session.namespace, name: name)
            }
        }
    }

    private static func next(_ events: WatchStream<AppsV1.Deployment>) async throws -> AppsV1.Deployment? {
        for try await event in events {
            switch event {
            case .added(let deployment), .modified(let deployment): return deployment
            case .deleted: throw CommandError("object has been deleted")
            default: continue
            }
        }
        return nil
    }

    /// kubectl's words for the state of a rollout.
    static func describe(_ deployment: AppsV1.Deployment) throws -> (text: String, isDone: Bool) {
        let name = deployment.metadata.name
        let status = deployment.status
        guard deployment.metadata.generation <= status.observedGeneration else {
            return ("Waiting for deployment spec update to be observed...", false)
        }
        let progressing = status.conditions.first { $0.type == "Progressing" }
        if progressing?.reason == "ProgressDeadlineExceeded" {
            throw CommandError("deployment \"\(name)\" exceeded its progress deadline")
        }
        let wanted = deployment.spec.replicas ?? 1
        let waiting = "Waiting for deployment \"\(name)\" rollout to finish: "
        if status.updatedReplicas < wanted {
            return (waiting + "\(status.updatedReplicas) out of \(wanted) new replicas have been updated...", false)
        }
        if status.replicas > status.updatedReplicas {
            let old = status.replicas - status.updatedReplicas
            return (waiting + "\(old) old replicas are pending termination...", false)
        }
        if status.availableReplicas < status.updatedReplicas {
            let counts = "\(status.availableReplicas) of \(status.updatedReplicas)"
            return (waiting + "\(counts) updated replicas are available...", false)
        }
        return ("deployment \"\(name)\" successfully rolled out", true)
    }
}
