internal import KubernetesAPI
internal import Linux
internal import Wire

/// Measures what pods use.
struct PodUsageReader: Sendable {
    let tools: PodTools

    /// What the runtime knows of all pods, by their uids; with the files they hold on the node's disk where
    /// `withFiles` asks for it, which takes a walk through them.
    func read(_ pods: [CoreV1.Pod], withFiles: Bool) async -> [String: PodUsage] {
        var result: [String: PodUsage] = [:]
        for stats in (try? await self.tools.cri.listContainerStats()) ?? [] {
            guard let uid = stats.attributes.labels[KubernetesLabel.podUID] else { continue }
            let container = PodUsage.Container(
                name: stats.attributes.metadata.name,
                memoryBytes: Int64(clamping: stats.memory.workingSetBytes.value),
                diskBytes: Int64(clamping: stats.writableLayer.usedBytes.value)
            )
            result[uid, default: PodUsage()].containers.append(container)
            result[uid]?.inodes += Int64(clamping: stats.writableLayer.inodesUsed.value)
        }
        for stats in (try? await self.tools.cri.listPodSandboxStats()) ?? [] {
            guard let uid = stats.attributes.labels[KubernetesLabel.podUID] else { continue }
            result[uid, default: PodUsage()].processes += Int64(clamping: stats.linux.process.processCount.value)
        }
        guard withFiles else { return result }
        for pod in pods { await self.addFiles(of: pod, to: &result[pod.metadata.uid, default: PodUsage()]) }
        return result
    }

    /// Measures a pod's emptyDir volumes on the disk, and its logs.
    private func addFiles(of pod: CoreV1.Pod, to usage: inout PodUsage) async {
        let paths = PodPaths(self.tools.configuration, pod.metadata)
        let logs = await Self.measure(paths.logs)
        usage.logBytes = logs.bytes
        usage.inodes += logs.inodes
        for volume in pod.spec.volumes where volume.volumeSource.emptyDir.map({ $0.medium != "Memory" }) ?? false {
            let files = await Self.measure(paths.volume(volume.name, plugin: "empty-dir"))
            usage.emptyDirBytes[volume.name] = files.bytes
            usage.inodes += files.inodes
        }
    }

    private static func measure(_ path: String) async -> DirectoryUsage {
        (try? await BlockingWork.run { DirectoryUsage.of(path) }) ?? DirectoryUsage()
    }
}
