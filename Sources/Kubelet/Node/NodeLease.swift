internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import Wire

/// Renews the node's lease: the sign that its kubelet lives.
struct NodeLease: Sendable {
    let client: KubernetesClient
    let nodeName: String
    let clock: any WallClock
    let logger: Logger

    private static let namespace = "kube-node-lease"
    private static let durationSeconds: Int32 = 40
    private static let interval = Duration.seconds(10)

    /// Renews until cancelled.
    func run() async {
        var known: CoordinationV1.Lease?
        var failures = 0
        while !Task.isCancelled {
            do {
                known = try await self.renew(known)
                failures = 0
            } catch {
                known = nil
                failures += 1
                self.logger.debug("could not renew the node's lease", metadata: [LogKey.error: "\(error)"])
            }
            // What failed is tried again soon, since the node's life hangs on it.
            let isFresh = failures == 0
            try? await ContinuousClock().sleep(for: isFresh ? Self.interval : .seconds(min(7, failures)))
        }
    }

    private func renew(_ known: CoordinationV1.Lease?) async throws -> CoordinationV1.Lease {
        var lease: CoordinationV1.Lease
        if let known {
            lease = known
        } else {
            do {
                lease = try await self.client.get(namespace: Self.namespace, name: self.nodeName)
            } catch let error as StatusError where error.isNotFound {
                return try await self.client.create(self.filled(try await self.newLease()))
            }
        }
        return try await self.client.update(self.filled(lease))
    }

    private func filled(_ lease: CoordinationV1.Lease) -> CoordinationV1.Lease {
        var lease = lease
        lease.spec.holderIdentity = self.nodeName
        lease.spec.leaseDurationSeconds = Self.durationSeconds
        lease.spec.renewTime = MetaV1.MicroTime(self.clock.now())
        return lease
    }

    /// Owned by the node, so that it goes with it.
    private func newLease() async throws -> CoordinationV1.Lease {
        var lease = CoordinationV1.Lease()
        lease.metadata.name = self.nodeName
        lease.metadata.namespace = Self.namespace
        let node: CoreV1.Node = try await self.client.get(name: self.nodeName)
        lease.metadata.ownerReferences = [
            MetaV1.OwnerReference {
                $0.apiVersion = "v1"
                $0.kind = "Node"
                $0.name = node.metadata.name
                $0.uid = node.metadata.uid
            }
        ]
        return lease
    }
}
