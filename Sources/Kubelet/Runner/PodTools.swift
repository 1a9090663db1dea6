internal import Core
internal import Linux
internal import Logging

/// What all pods' runners share.
struct PodTools: Sendable {
    let cri: CRIClient
    let cluster: any PodCluster
    let configuration: Kubelet.Configuration
    let node: NodeFacts
    let system: any SystemCalls
    let clock: any WallClock
    let logger: Logger
    /// What the node is short of.
    let pressure = NodePressureBoard()
}
