internal import Core
package import KubernetesAPI

/// A limit below which the node evicts pods: `memory.available<100Mi`.
package struct EvictionThreshold: Hashable, Sendable {
    /// An amount, or a share of the capacity.
    package enum Value: Hashable, Sendable {
        case amount(Quantity)
        /// 0.1 is 10 %.
        case share(Double)

        /// The amount in whole units of a resource of which there are so many.
        func units(of capacity: Int64) -> Int64 {
            switch self {
            case .amount(let quantity): quantity.value
            case .share(let share): Int64(Double(capacity) * share)
            }
        }
    }

    let signal: EvictionSignal
    let value: Value
    /// How long the shortage must last; zero for a hard threshold.
    let grace: Duration
    /// How much beyond the threshold must be won back once it was met.
    let minReclaim: Value?

    var isHard: Bool { self.grace == .zero }

    /// Whether less than the threshold is left, or, where `withReclaim` says so, than is to be won back beyond it.
    func isMet(by reading: NodeUsage.Reading, withReclaim: Bool = false) -> Bool {
        var limit = self.value.units(of: reading.capacity)
        if withReclaim { limit += self.minReclaim?.units(of: reading.capacity) ?? 0 }
        return reading.available < limit
    }

    /// What a kubelet without settings of its own keeps to.
    package static let defaults: [EvictionThreshold] = [
        EvictionThreshold(signal: .imageFSAvailable, value: .share(0.15), grace: .zero, minReclaim: nil),
        EvictionThreshold(signal: .imageFSInodesFree, value: .share(0.05), grace: .zero, minReclaim: nil),
        EvictionThreshold(
            signal: .memoryAvailable,
            value: .amount(Quantity(100 << 20, format: .binarySI)),
            grace: .zero,
            minReclaim: nil
        ),
        EvictionThreshold(signal: .nodeFSAvailable, value: .share(0.1), grace: .zero, minReclaim: nil),
        EvictionThreshold(signal: .nodeFSInodesFree, value: .share(0.05), grace: .zero, minReclaim: nil),
    ]
}
