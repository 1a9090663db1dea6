internal import ArgumentParser
internal import Kubelet
internal import KubernetesAPI

/// The kubelet's flags for what it does when the node runs out of something.
struct EvictionFlags: ParsableArguments {
    @Option(help: "Shortages that evict pods at once, as memory.available<100Mi,nodefs.available<10%.")
    var evictionHard: String?
    @Option(help: "Shortages that evict pods when they last, as memory.available<300Mi.") var evictionSoft = ""
    @Option(help: "How long each of those must last, as memory.available=1m30s.") var evictionSoftGracePeriod = ""
    @Option(help: "How much more is won back once a shortage was met, as memory.available=50Mi.")
    var evictionMinimumReclaim = ""
    @Option(help: "How long the node calls itself short after it no longer is.")
    var evictionPressureTransitionPeriod = "5m0s"
    @Option(help: "The longest grace, in seconds, of a pod that a lasting shortage evicts.")
    var evictionMaxPodGracePeriod: Int64 = 0
    @Option(help: "Unused images go when their disk is as full as this, in percent.") var imageGcHighThreshold = 85
    @Option(help: "Unused images go until their disk is only as full as this, in percent.") var imageGcLowThreshold = 80
    @Option(help: "Unused images younger than this stay.") var minimumImageTtlDuration = "2m0s"

    func apply(to configuration: inout Kubelet.Configuration) throws {
        if self.evictionHard != nil || !self.evictionSoft.isEmpty {
            configuration.evictionThresholds = try EvictionThreshold.parse(
                hard: self.evictionHard ?? "",
                soft: self.evictionSoft,
                softGrace: self.evictionSoftGracePeriod,
                minReclaim: self.evictionMinimumReclaim
            )
            if self.evictionHard == nil { configuration.evictionThresholds += EvictionThreshold.defaults }
        }
        configuration.evictionPressureTransitionPeriod = try Self.duration(
            self.evictionPressureTransitionPeriod,
            flag: "--eviction-pressure-transition-period"
        )
        configuration.evictionMaxPodGraceSeconds = self.evictionMaxPodGracePeriod
        let (high, low) = (self.imageGcHighThreshold, self.imageGcLowThreshold)
        guard (0...100).contains(high), (0..<max(high, 1)).contains(low) else {
            throw ValidationError(
                "--image-gc-low-threshold \(low) must be below --image-gc-high-threshold \(high), both from 0 to 100"
            )
        }
        configuration.imageHighThresholdPercent = high
        configuration.imageLowThresholdPercent = low
        configuration.imageAgeMin = try Self.duration(
            self.minimumImageTtlDuration,
            flag: "--minimum-image-ttl-duration"
        )
    }

    private static func duration(_ text: String, flag: String) throws -> Duration {
        guard let nanoseconds = DurationText.decode(text), nanoseconds >= 0 else {
            throw ValidationError("\(flag) \"\(text)\" must be a duration like 1m30s")
        }
        return .nanoseconds(nanoseconds)
    }
}
