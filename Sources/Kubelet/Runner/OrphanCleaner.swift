internal import Core
internal import KubernetesAPI
internal import Linux
internal import Logging
internal import Wire

/// Removes what is left of pods that were deleted while no kubelet ran: sandboxes, and directories.
struct OrphanCleaner: Sendable {
    let tools: PodTools
    let pods: PodManager

    private static let interval = Duration.seconds(60)

    /// Cleans until cancelled. To be begun once the pods that are wanted are known.
    func run() async {
        while !Task.isCancelled {
            await self.clean()
            try? await ContinuousClock().sleep(for: Self.interval)
        }
    }

    func clean() async {
        var running: Set<String> = []
        do throws(CRIError) {
            for sandbox in try await self.tools.cri.listPodSandboxes() {
                let labels = sandbox.labels
                guard let uid = labels[KubernetesLabel.podUID] else { continue }
                running.insert(uid)
                guard !self.pods.knows(uid: uid) else { continue }
                self.pods.removeOrphan(
                    MetaV1.ObjectMeta {
                        $0.name = labels[KubernetesLabel.podName] ?? ""
                        $0.namespace = labels[KubernetesLabel.podNamespace] ?? ""
                        $0.uid = uid
                        $0.annotations[StaticPod.sourceAnnotation] = sandbox.annotations[StaticPod.sourceAnnotation]
                    }
                )
            }
        } catch {
            return
        }
        let root = "\(self.tools.configuration.rootDirectory)/pods"
        let names = (try? await BlockingWork.run { try Files.names(in: root) }) ?? []
        for uid in names where !running.contains(uid) && !self.pods.knows(uid: uid) {
            let pod = CoreV1.Pod { $0.metadata.uid = uid }
            let paths = PodPaths(self.tools.configuration, pod.metadata)
            let mounter = VolumeMounter(pod: pod, paths: paths, system: self.tools.system)
            do {
                try await BlockingWork.run { try mounter.unmount() }
            } catch {
                self.tools.logger.warning(
                    "could not remove what is left of a pod",
                    metadata: [LogKey.path: "\(paths.root)", LogKey.error: "\(error)"]
                )
            }
        }
    }
}
