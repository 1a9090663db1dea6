import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct LeaderElectionTests {
    private let start = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)
    private let key = ObjectKey(namespace: "kube-system", name: "kube-scheduler")

    @Test func takesAFreeLeaseAndKeepsIt() throws {
        var election = LeaderElection(identity: "a", key: self.key)
        let lease = try #require(self.written(election.decide(nil, now: self.start)))
        #expect(lease.spec.holderIdentity == "a")
        #expect(lease.spec.leaseDurationSeconds == 15)
        #expect(!election.isLeader(now: self.start))
        election.renewed(now: self.start)
        #expect(election.isLeader(now: self.start))
        let later = self.start + .seconds(2)
        let renewed = try #require(self.written(election.decide(lease, now: later)))
        #expect(renewed.spec.acquireTime == lease.spec.acquireTime)
        #expect(renewed.spec.renewTime?.instant == later)
        #expect(renewed.spec.leaseTransitions == 0)
        #expect(!election.isLeader(now: self.start + .seconds(10)))
    }

    @Test func takesOverOnlyWhatHasNotChangedForTheLeaseDuration() throws {
        var first = LeaderElection(identity: "a", key: self.key)
        let lease = try #require(self.written(first.decide(nil, now: self.start)))
        var second = LeaderElection(identity: "b", key: self.key)
        // The other's clock may be far off: only changes count.
        let now = self.start + .seconds(1000)
        #expect(second.decide(lease, now: now) == .follow)
        #expect(second.decide(lease, now: now + .seconds(14)) == .follow)
        let taken = try #require(self.written(second.decide(lease, now: now + .seconds(15))))
        #expect(taken.spec.holderIdentity == "b")
        #expect(taken.spec.leaseTransitions == 1)
    }

    @Test func releasedLeaseIsFree() throws {
        var first = LeaderElection(identity: "a", key: self.key)
        let lease = try #require(self.written(first.decide(nil, now: self.start)))
        let released = try #require(first.release(lease, now: self.start))
        var second = LeaderElection(identity: "b", key: self.key)
        #expect(second.release(released, now: self.start) == nil)
        #expect(self.written(second.decide(released, now: self.start))?.spec.holderIdentity == "b")
    }

    private func written(_ decision: LeaderElection.Decision) -> CoordinationV1.Lease? {
        guard case .write(let lease) = decision else { return nil }
        return lease
    }
}
