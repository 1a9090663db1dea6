internal import ArgumentParser
internal import KubernetesAPI
internal import KubernetesClient
internal import NIOCore

/// `mctl logs POD [-c CONTAINER] [-f]`, also of a workload's first pod.
struct LogsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Print the logs for a container in a pod."
    )

    @OptionGroup var global: GlobalOptions
    @Argument(help: "POD or TYPE/NAME") var target: String
    @Argument(help: "The container's name.") var containerArgument: String?
    @Option(name: [.short, .long], help: "Print the logs of this container.") var container: String?
    @Flag(name: [.short, .long], help: "Stream the logs.") var follow = false
    @Flag(name: [.short, .long], help: "The logs of the container's previous instance.") var previous = false
    @Flag(name: .long, help: "Include timestamps on each line.") var timestamps = false
    @Option(name: .long, help: "Lines of recent log file to display; -1: all.") var tail = -1
    @Option(name: .long, help: "Only logs newer than a duration such as 5s, 2m or 3h.") var since: String?
    @Option(name: .long, help: "Maximum bytes of logs to return.") var limitBytes: Int?

    func run(_ session: Session) async throws {
        let pods = try ResourceReference.resource(named: "pods").groupVersionResource
        let pod = try await self.podName(session)
        var request = APIRequest(.get, pods, namespace: session.namespace, name: pod, subresource: "log")
        request.query = try self.query
        let log = try await session.client.stream(request)
        while let chunk = try await log.next() {
            session.terminal.write(String(buffer: chunk))
        }
    }

    private var query: [(name: String, value: String)] {
        get throws {
            var query: [(name: String, value: String)] = []
            if let container = self.container ?? self.containerArgument { query.append(("container", container)) }
            if self.follow { query.append(("follow", "true")) }
            if self.previous { query.append(("previous", "true")) }
            if self.timestamps { query.append(("timestamps", "true")) }
            if self.tail >= 0 { query.append(("tailLines", String(self.tail))) }
            if let limitBytes = self.limitBytes { query.append(("limitBytes", String(limitBytes))) }
            if let since = self.since {
                guard let nanoseconds = DurationText.decode(since), nanoseconds > 0 else {
                    throw CommandError("--since must be a duration such as 5s, 2m or 3h, not \"\(since)\"")
                }
                query.append(("sinceSeconds", String((nanoseconds + 999_999_999) / 1_000_000_000)))
            }
            return query
        }
    }

    /// The pod itself, or the first pod of the workload that is named.
    private func podName(_ session: Session) async throws -> String {
        guard self.target.contains("/") else { return self.target }
        guard let reference = try ResourceReference.parse([self.target]).first, let name = reference.names.first else {
            throw CommandError("Required resource not specified.")
        }
        guard reference.resource.plural != "pods" else { return name }
        let workload = try await session.client.get(
            reference.resource.groupVersionResource,
            namespace: session.namespace,
            name: name
        )
        guard let selector = Workload(workload)?.podSelector else {
            throw CommandError("cannot get the logs from \(reference.resource.kind)")
        }
        let pods: ObjectList<CoreV1.Pod> = try await session.client.list(
            namespace: session.namespace,
            ListOptions(labelSelector: selector)
        )
        guard let pod = pods.items.map(\.metadata.name).min() else {
            throw CommandError("timed out waiting for the condition")
        }
        if pods.items.count > 1 {
            session.terminal.writeError("Found \(pods.items.count) pods, using pod/\(pod)\n")
        }
        return pod
    }
}
