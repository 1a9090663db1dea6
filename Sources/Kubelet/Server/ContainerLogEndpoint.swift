internal import Core
internal import KubernetesAPI
internal import Linux
internal import NIOCore
internal import Transport
internal import Wire

/// Streams a container's log: `/containerLogs/{namespace}/{pod}/{container}`.
struct ContainerLogEndpoint {
    let tools: PodTools
    let pods: PodManager

    func respond(_ target: RequestTarget, _ response: HTTPResponseWriter) async throws {
        let (namespace, name, container) = (target.segments[1], target.segments[2], target.segments[3])
        guard let pod = self.pods.pod(namespace: namespace, name: name) else {
            return try await KubeletHandler.reply(response, 404, "pod \"\(name)\" not found\n")
        }
        let options: LogOptions
        let restart: Int32
        do {
            options = try LogOptions(query: target.query, now: self.tools.clock.now())
            restart = try ContainerLogChoice.restart(of: container, in: pod, previous: options.previous)
        } catch {
            return try await KubeletHandler.reply(response, 400, "\(error)\n")
        }
        let logs = PodPaths(self.tools.configuration, pod.metadata).logs
        let path = "\(logs)/\(ContainerConfigBuilder.logPath(container, restartCount: restart))"
        guard Files.exists(path) else {
            let text = "failed to open log file \"\(path)\": no such file or directory"
            return try await KubeletHandler.reply(response, 500, text + "\n")
        }
        try await response.sendHead(status: 200, headers: ["content-type": "text/plain; charset=utf-8"])
        let (uid, pods) = (pod.metadata.uid, self.pods)
        let reader = LogReader(options: options) {
            // Once the container of this restart has ended nothing is added to its log.
            guard let now = pods.pod(uid: uid) else { return false }
            return ContainerLogChoice.isRunning(container, restart: restart, in: now)
        }
        try await reader.read(path) { try await response.write(ByteBuffer(bytes: $0)) }
        try await response.finish()
    }
}
