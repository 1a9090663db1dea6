internal import KubernetesAPI
internal import Wire

/// What a container may use, as the runtime is told. Pure.
enum ContainerResources {
    private static let sharesMin: Int64 = 2
    private static let sharesMax: Int64 = 262_144
    private static let periodMicroseconds: Int64 = 100_000
    private static let quotaMin: Int64 = 1000

    static func make(
        _ container: CoreV1.Container,
        quality: QualityOfService,
        node: NodeFacts
    ) -> CRI.LinuxContainerResources {
        let limits = container.resources.limits
        let requests = container.resources.requests
        var resources = CRI.LinuxContainerResources()
        let cpuLimit = limits["cpu"]?.amount
        let cpuRequest = requests["cpu"]?.amount ?? cpuLimit
        resources.cpuShares = Self.shares(milliCPU: cpuRequest?.milliValue ?? 0)
        if let milli = cpuLimit?.milliValue, milli > 0 {
            resources.cpuPeriod = Self.periodMicroseconds
            resources.cpuQuota = max(Self.quotaMin, milli * Self.periodMicroseconds / 1000)
        }
        let memoryLimit = limits["memory"]?.amount.value ?? 0
        if memoryLimit > 0 {
            resources.memoryLimitInBytes = memoryLimit
            // No swap beside it.
            resources.memorySwapLimitInBytes = memoryLimit
        }
        resources.oomScoreAdj = quality.oomScoreAdjust(
            memoryRequestBytes: requests["memory"]?.amount.value ?? memoryLimit,
            memoryCapacityBytes: node.memoryBytes
        )
        return resources
    }

    /// A CPU is worth 1024 shares.
    static func shares(milliCPU: Int64) -> Int64 {
        guard milliCPU > 0 else { return Self.sharesMin }
        return min(max(Self.sharesMin, milliCPU * 1024 / 1000), Self.sharesMax)
    }
}
