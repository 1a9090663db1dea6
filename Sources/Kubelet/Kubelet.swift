/// The agent of one node: runs the pods that are bound to it, and tells the API server how they and the node are.
package final class Kubelet: Sendable {
    init() {}
}
