internal import Core
internal import KubernetesAPI
internal import Logging
internal import RPC
internal import Wire

/// Tells pods when something of theirs changes in the runtime: by its stream of events where it has one, by asking once
/// a second where it has not. Now and then it asks anyway, in case an event was lost.
struct RuntimeWatcher: Sendable {
    let cri: CRIClient
    let pods: PodManager
    let logger: Logger

    private static let pollInterval = Duration.seconds(1)
    private static let pollsBetweenEvents = 60
    private static let checkInterval = Duration.seconds(60)

    func run() async {
        var seen: [String: Set<String>] = [:]
        while !Task.isCancelled {
            if await self.follow(seen) { continue }
            // A runtime without events is asked for them again now and then: it may have been replaced by a newer one.
            for _ in 0..<Self.pollsBetweenEvents where !Task.isCancelled {
                await self.check(&seen)
                try? await ContinuousClock().sleep(for: Self.pollInterval)
            }
        }
    }

    /// Follows the events until they end; false when the runtime has none.
    private func follow(_ seen: [String: Set<String>]) async -> Bool {
        let reader = self.cri.events()
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                do {
                    while let event = try await reader.next() { self.pass(on: event) }
                    return true
                } catch {
                    if (error as? GRPCStatus)?.code == .unimplemented { return false }
                    try? await ContinuousClock().sleep(for: Self.pollInterval)
                    return true
                }
            }
            group.addTask {
                var seen = seen
                // Soon once more: the stream may begin a moment later than the first look.
                var interval = Self.pollInterval
                while !Task.isCancelled {
                    await self.check(&seen)
                    try? await ContinuousClock().sleep(for: interval)
                    interval = Self.checkInterval
                }
                return true
            }
            let result = await group.next() ?? false
            group.cancelAll()
            return result
        }
    }

    private func pass(on event: CRI.ContainerEventResponse) {
        let uid = event.podSandboxStatus.metadata.uid
        if !uid.isEmpty {
            self.pods.runtimeChanged(uid: uid)
        } else {
            for pod in self.pods.pods { self.pods.runtimeChanged(uid: pod.metadata.uid) }
        }
    }

    /// Compares what the runtime holds with what it held, and tells the pods where there is a difference.
    private func check(_ seen: inout [String: Set<String>]) async {
        do throws(CRIError) {
            var now: [String: Set<String>] = [:]
            for sandbox in try await self.cri.listPodSandboxes() {
                guard let uid = sandbox.labels[KubernetesLabel.podUID] else { continue }
                now[uid, default: []].insert("\(sandbox.id) \(sandbox.state.rawValue)")
            }
            for container in try await self.cri.listContainers() {
                guard let uid = container.labels[KubernetesLabel.podUID] else { continue }
                now[uid, default: []].insert("\(container.id) \(container.state.rawValue)")
            }
            for uid in Set(now.keys).union(seen.keys).sorted() where now[uid] != seen[uid] {
                self.pods.runtimeChanged(uid: uid)
            }
            seen = now
        } catch {
            self.logger.debug("could not ask the runtime", metadata: [LogKey.error: "\(error)"])
        }
    }
}
