internal import Core
internal import Linux
internal import Wire

extension RuntimeEngine {
    /// What a container uses now, from its control group and its layer. Blocking.
    func stats(of record: ContainerRecord) -> CRI.ContainerStats {
        let time = self.now
        let usage = CgroupUsage(group: record.cgroup, layout: self.host.cgroups)
        let config = record.config
        let files = self.paths.containerFiles(record.id)
        let layer = self.layers.usage(of: files + "/upper", now: self.clock.now())
        return CRI.ContainerStats {
            $0.attributes = CRI.ContainerAttributes {
                $0.id = record.id
                $0.metadata = config.metadata
                $0.labels = config.labels
                $0.annotations = config.annotations
            }
            $0.cpu = Self.cpu(usage, time)
            $0.memory = Self.memory(usage, time)
            $0.writableLayer = CRI.FilesystemUsage {
                $0.timestamp = time
                $0.fsId = CRI.FilesystemIdentifier { $0.mountpoint = files }
                $0.usedBytes = Self.value(UInt64(clamping: layer.bytes))
                $0.inodesUsed = Self.value(UInt64(clamping: layer.inodes))
            }
        }
    }

    /// What a pod uses now. Blocking.
    func stats(of record: SandboxRecord) -> CRI.PodSandboxStats {
        let time = self.now
        let usage = CgroupUsage(group: record.cgroupParent, layout: self.host.cgroups)
        let config = record.config
        return CRI.PodSandboxStats {
            $0.attributes = CRI.PodSandboxAttributes {
                $0.id = record.id
                $0.metadata = config.metadata
                $0.labels = config.labels
                $0.annotations = config.annotations
            }
            $0.linux = CRI.LinuxPodSandboxStats {
                $0.cpu = Self.cpu(usage, time)
                $0.memory = Self.memory(usage, time)
                $0.process = CRI.ProcessUsage {
                    $0.timestamp = time
                    $0.processCount = Self.value(usage.processes)
                }
                $0.containers = self.records.containers(ofSandbox: record.id)
                    .filter { $0.state == .running }.map(self.stats)
            }
        }
    }

    private static func cpu(_ usage: CgroupUsage, _ time: Int64) -> CRI.CpuUsage {
        CRI.CpuUsage {
            $0.timestamp = time
            $0.usageCoreNanoSeconds = Self.value(usage.cpuNanoseconds)
        }
    }

    private static func memory(_ usage: CgroupUsage, _ time: Int64) -> CRI.MemoryUsage {
        CRI.MemoryUsage {
            $0.timestamp = time
            $0.usageBytes = Self.value(usage.memoryBytes)
            $0.workingSetBytes = Self.value(usage.workingSetBytes)
            $0.rssBytes = Self.value(usage.anonymousBytes)
            $0.pageFaults = Self.value(usage.pageFaults)
            $0.majorPageFaults = Self.value(usage.majorPageFaults)
            if let limit = usage.memoryLimit {
                $0.availableBytes = Self.value(limit > usage.workingSetBytes ? limit - usage.workingSetBytes : 0)
            }
        }
    }

    private static func value(_ number: UInt64) -> CRI.UInt64Value { CRI.UInt64Value { $0.value = number } }
}
