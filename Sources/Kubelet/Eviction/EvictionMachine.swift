internal import Core
internal import KubernetesAPI

/// Decides when the node is under pressure and when pods must go for it. Pure: usage and the time go in.
///
/// Transitions of a threshold: unmet → met (its condition holds) → met for its grace (pods go) → unmet, once as much
/// beyond it is free as is to be won back. A condition stays for the transition period, lest it flap.
struct EvictionMachine: Sendable {
    /// A threshold that has been met long enough.
    struct Shortage: Hashable, Sendable {
        let threshold: EvictionThreshold
        let reading: NodeUsage.Reading

        var resource: String { self.threshold.signal.resource }

        /// The threshold's amount as messages show it.
        var thresholdQuantity: Quantity {
            if case .amount(let quantity) = self.threshold.value { return quantity }
            return self.quantity(self.threshold.value.units(of: self.reading.capacity))
        }

        /// What is left, as messages show it.
        var availableQuantity: Quantity { self.quantity(self.reading.available) }

        private func quantity(_ units: Int64) -> Quantity {
            Quantity(units, format: self.threshold.signal.isBytes ? .binarySI : .decimalSI)
        }
    }

    private let thresholds: [EvictionThreshold]
    private let transitionPeriod: Duration
    /// Since when the thresholds that are met have been.
    private var metSince: [EvictionThreshold: Instant] = [:]
    private var pressureSeenAt: [NodePressure: Instant] = [:]

    init(thresholds: [EvictionThreshold], transitionPeriod: Duration) {
        self.thresholds = thresholds
        self.transitionPeriod = transitionPeriod
    }

    /// What the node is short of, as its conditions are to say.
    private(set) var pressures: Set<NodePressure> = []

    /// Takes in what there is.
    /// - Returns: what is to be won back first, memory before anything else; nil when there is enough of everything.
    mutating func observe(_ usage: NodeUsage, now: Instant) -> Shortage? {
        var shortages: [Shortage] = []
        for threshold in self.thresholds {
            guard let reading = usage.readings[threshold.signal] else { continue }
            // One that was met stays met until there is as much more as is to be won back.
            guard threshold.isMet(by: reading, withReclaim: self.metSince[threshold] != nil) else {
                self.metSince[threshold] = nil
                continue
            }
            let since = self.metSince[threshold] ?? now
            self.metSince[threshold] = since
            self.pressureSeenAt[threshold.signal.pressure] = now
            if now - since >= threshold.grace { shortages.append(Shortage(threshold: threshold, reading: reading)) }
        }
        self.pressures = Set(
            self.pressureSeenAt.filter { $0.value == now || now - $0.value < self.transitionPeriod }.keys
        )
        let memory = shortages.filter { $0.threshold.signal == .memoryAvailable }
        let ordered = memory + shortages.filter { $0.threshold.signal != .memoryAvailable }
        return ordered.first { $0.threshold.isHard } ?? ordered.first
    }
}
