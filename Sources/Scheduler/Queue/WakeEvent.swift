/// What happened that may make room for pods that found none.
enum WakeEvent: Hashable, Sendable, CaseIterable {
    /// A node is new, or has changed in a way that matters.
    case node
    /// A pod that was bound is gone.
    case podGone
    /// A pod has been bound, or its labels have changed.
    case podPlaced
    /// A claim, a volume or a class of them is new, or has changed.
    case volume

    /// The filters that may now decide otherwise; nil: all.
    var plugins: Set<String>? {
        switch self {
        case .node: nil
        case .podGone: [ResourceFit.name, NodePorts.name, TopologySpread.name, PodAffinityFilter.name]
        case .podPlaced: [TopologySpread.name, PodAffinityFilter.name]
        case .volume: [VolumeBinding.name]
        }
    }
}
