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
        for pod in pods {
            let uid = pod.metadata.uid
            let files = await self.files(of: pod)
            result[uid, default: PodUsage()].volumeBytes = files.bytes
            result[uid]?.inodes += files.inodes
        }
        return result
    }

    /// What an emptyDir volume on the disk takes.
    func emptyDir(_ name: String, of pod: CoreV1.Pod) async -> DirectoryUsage {
        let path = PodPaths(self.tools.configuration, pod.metadata).volume(name, plugin: "empty-dir")
        return (try? await BlockingWork.run { DirectoryUsage.of(path) }) ?? DirectoryUsage()
    }

    /// A pod's emptyDir volumes and logs.
    private func files(of pod: CoreV1.Pod) async -> DirectoryUsage {
        let logs = PodPaths(self.tools.configuration, pod.metadata).logs
        var usage = (try? await BlockingWork.run { DirectoryUsage.of(logs) }) ?? DirectoryUsage()
        for volume in pod.spec.volumes where volume.volumeSource.emptyDir.map({ $0.medium != "Memory" }) ?? false {
            let one = await self.emptyDir(volume.name, of: pod)
            usage.bytes += one.bytes
            usage.inodes += one.inodes
        }
        return usage
    }
}
