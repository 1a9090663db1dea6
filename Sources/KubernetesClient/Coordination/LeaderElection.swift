package import Core
package import KubernetesAPI
internal import Wire

/// Decides who leads, by a Lease object that the leader renews. A pure machine.
///
/// Clocks of different machines are not compared: a lease has run out when this process has not seen it change for as
/// long as the lease lasts.
package struct LeaderElection: Sendable {
    /// How long a lease holds without being renewed.
    package static let leaseDuration = Duration.seconds(15)
    /// How long a leader keeps trying to renew before it steps down.
    package static let renewDeadline = Duration.seconds(10)
    /// The pause between attempts.
    package static let retryPeriod = Duration.seconds(2)

    /// What to do with the lease that was read.
    package enum Decision: Hashable, Sendable {
        /// Write this lease; when that succeeds, `renewed`.
        case write(CoordinationV1.Lease)
        /// Somebody else leads.
        case follow
    }

    /// The candidate's name among its like.
    package let identity: String
    private let key: ObjectKey
    private var observed: CoordinationV1.LeaseSpec?
    private var observedAt: Instant?
    private var renewedAt: Instant?

    /// A candidate called `identity` for the lease that `key` names.
    package init(identity: String, key: ObjectKey) {
        self.identity = identity
        self.key = key
    }

    /// This process leads.
    package func isLeader(now: Instant) -> Bool {
        guard let renewedAt = self.renewedAt else { return false }
        return now - renewedAt < Self.renewDeadline
    }

    /// Decides on the lease as it was read; nil when there is none.
    package mutating func decide(_ lease: CoordinationV1.Lease?, now: Instant) -> Decision {
        guard let lease else {
            return .write(
                CoordinationV1.Lease {
                    $0.metadata.namespace = self.key.namespace
                    $0.metadata.name = self.key.name
                    $0.spec = self.claim(transitions: 0, acquired: now, now: now)
                }
            )
        }
        if self.observed != lease.spec {
            self.observed = lease.spec
            self.observedAt = now
        }
        let holder = lease.spec.holderIdentity ?? ""
        let duration = Duration.seconds(Int(lease.spec.leaseDurationSeconds ?? 0))
        let isHeld = !holder.isEmpty && self.observedAt.map { now - $0 < duration } ?? false
        guard holder == self.identity || !isHeld else {
            self.renewedAt = nil
            return .follow
        }
        var renewed = lease
        let isOwn = holder == self.identity
        let transitions = (lease.spec.leaseTransitions ?? 0) + (isOwn ? 0 : 1)
        let acquired = isOwn ? lease.spec.acquireTime?.instant ?? now : now
        renewed.spec = self.claim(transitions: transitions, acquired: acquired, now: now)
        return .write(renewed)
    }

    /// The lease that `decide` gave was written at `now`.
    package mutating func renewed(now: Instant) {
        self.renewedAt = now
    }

    /// The lease to write when stepping down, so that the next leader need not wait.
    package func release(_ lease: CoordinationV1.Lease, now: Instant) -> CoordinationV1.Lease? {
        guard lease.spec.holderIdentity == self.identity else { return nil }
        var released = lease
        released.spec.holderIdentity = ""
        released.spec.leaseDurationSeconds = 1
        released.spec.renewTime = MetaV1.MicroTime(now)
        return released
    }

    private func claim(transitions: Int32, acquired: Instant, now: Instant) -> CoordinationV1.LeaseSpec {
        CoordinationV1.LeaseSpec {
            $0.holderIdentity = self.identity
            $0.leaseDurationSeconds = Int32(Self.leaseDuration.components.seconds)
            $0.acquireTime = MetaV1.MicroTime(acquired)
            $0.renewTime = MetaV1.MicroTime(now)
            $0.leaseTransitions = transitions
        }
    }
}
