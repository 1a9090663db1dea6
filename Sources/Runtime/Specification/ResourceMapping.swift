internal import Wire

extension OCISpecification.Resources {
    /// CRI's resources; zero means unset there.
    init(_ resources: CRI.LinuxContainerResources) {
        self.init()
        if resources.memoryLimitInBytes != 0 || resources.memorySwapLimitInBytes != 0 {
            self.memory = OCISpecification.Memory(
                limit: resources.memoryLimitInBytes == 0 ? nil : resources.memoryLimitInBytes,
                swap: resources.memorySwapLimitInBytes == 0 ? nil : resources.memorySwapLimitInBytes
            )
        }
        var cpu = OCISpecification.CPU()
        if resources.cpuShares > 0 { cpu.shares = UInt64(resources.cpuShares) }
        if resources.cpuQuota != 0 { cpu.quota = resources.cpuQuota }
        if resources.cpuPeriod > 0 { cpu.period = UInt64(resources.cpuPeriod) }
        if !resources.cpusetCpus.isEmpty { cpu.cpus = resources.cpusetCpus }
        if !resources.cpusetMems.isEmpty { cpu.mems = resources.cpusetMems }
        self.cpu = cpu
        if !resources.hugepageLimits.isEmpty {
            self.hugepageLimits = resources.hugepageLimits.map { .init(pageSize: $0.pageSize, limit: $0.limit) }
        }
        if !resources.unified.isEmpty { self.unified = resources.unified }
    }
}
