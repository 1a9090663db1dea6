import MVCC
import Testing

@Suite struct LeaseMachineTests {
    @Test func lapsesInOrderOfDeadlines() {
        var machine = LeaseMachine()
        machine.start(2, timeToLive: 20, now: .zero)
        machine.start(1, timeToLive: 10, now: .zero)
        #expect(machine.nextDeadline == .seconds(10))
        #expect(machine.takeLapsed(now: .seconds(9), limit: 10) == [])
        #expect(machine.takeLapsed(now: .seconds(30), limit: 1) == [1])
        #expect(machine.takeLapsed(now: .seconds(30), limit: 10) == [2])
        #expect(machine.takeLapsed(now: .seconds(30), limit: 10) == [], "each is named once")
    }

    @Test func aRenewalPutsItOff() {
        var machine = LeaseMachine()
        machine.start(1, timeToLive: 10, now: .zero)
        #expect(machine.renew(1, now: .seconds(8))?.timeToLive == 10)
        #expect(machine.remaining(1, now: .seconds(8)) == 10)
        #expect(machine.takeLapsed(now: .seconds(12), limit: 10) == [])
        #expect(machine.takeLapsed(now: .seconds(18), limit: 10) == [1])
        #expect(machine.renew(1, now: .seconds(18)) == nil, "too late")
    }

    @Test func oneThatCouldNotBeRevokedIsNamedAgain() {
        var machine = LeaseMachine()
        machine.start(1, timeToLive: 10, now: .zero)
        #expect(machine.takeLapsed(now: .seconds(10), limit: 10) == [1])
        machine.retry(1, now: .seconds(10))
        #expect(machine.takeLapsed(now: .seconds(10), limit: 10) == [])
        #expect(machine.takeLapsed(now: .seconds(11), limit: 10) == [1])
        machine.stop(1)
        #expect(machine.remaining(1, now: .seconds(11)) == nil)
    }

    @Test func manyRenewalsTakeNoRoom() {
        var machine = LeaseMachine()
        machine.start(1, timeToLive: 10, now: .zero)
        for second in 0..<10_000 { _ = machine.renew(1, now: .milliseconds(second)) }
        #expect(machine.takeLapsed(now: .seconds(30), limit: 10) == [1])
        #expect(machine.nextDeadline == nil || machine.takeLapsed(now: .seconds(60), limit: 10) == [])
    }

    // MARK: Checkpoints

    @Test func tellsWhatIsLeftAfterEachInterval() {
        var machine = LeaseMachine(checkpointInterval: .seconds(300))
        machine.start(1, timeToLive: 1_000, now: .zero)
        machine.start(2, timeToLive: 300, now: .zero)
        #expect(machine.nextDeadline == .seconds(300))
        #expect(machine.takeCheckpoints(now: .seconds(299), limit: 10) == [])
        #expect(machine.takeCheckpoints(now: .seconds(300), limit: 10) == [LeaseCheckpoint(id: 1, remaining: 700)])
        #expect(machine.takeCheckpoints(now: .seconds(300), limit: 10) == [], "each is named once")
        #expect(machine.takeLapsed(now: .seconds(300), limit: 10) == [2])
        #expect(machine.takeCheckpoints(now: .seconds(650), limit: 10) == [LeaseCheckpoint(id: 1, remaining: 350)])
        #expect(machine.takeCheckpoints(now: .seconds(960), limit: 10) == [LeaseCheckpoint(id: 1, remaining: 40)])
        #expect(machine.nextDeadline == .seconds(1_000))
    }

    @Test func aRenewedLeaseNeedsNoCheckpoint() {
        var machine = LeaseMachine(checkpointInterval: .seconds(300))
        machine.start(1, timeToLive: 1_000, now: .zero)
        for second in stride(from: Int64(200), through: 2_000, by: 200) {
            let now = Duration.seconds(second)
            #expect(machine.renew(1, now: now) == LeaseMachine.Renewal(timeToLive: 1_000, checkpoint: nil))
            #expect(machine.takeCheckpoints(now: now, limit: 10) == [])
        }
    }

    @Test func aRenewalEndsTheCheckpointOnceAllKnow() throws {
        var machine = LeaseMachine(checkpointInterval: .seconds(300))
        machine.start(1, timeToLive: 1_000, remaining: 400, now: .zero)
        #expect(machine.remaining(1, now: .zero) == 400)
        let number = try #require(machine.renew(1, now: .seconds(10))?.checkpoint)
        #expect(machine.remaining(1, now: .seconds(10)) == 1_000)
        #expect(machine.renew(1, now: .seconds(20))?.checkpoint == number, "it may have been lost")
        machine.didEnd(number, of: 1)
        #expect(machine.renew(1, now: .seconds(30)) == LeaseMachine.Renewal(timeToLive: 1_000, checkpoint: nil))
    }

    @Test func aRenewalEndsACheckpointThatIsOnItsWay() {
        var machine = LeaseMachine(checkpointInterval: .seconds(300))
        machine.start(1, timeToLive: 1_000, now: .zero)
        #expect(machine.takeCheckpoints(now: .seconds(300), limit: 10).count == 1)
        #expect(machine.renew(1, now: .seconds(301))?.checkpoint != nil)
    }

    /// The end of an older checkpoint, which takes its time to be known, says nothing of a newer one on its way: the
    /// next leader would go on from that and end the lease before its time.
    @Test func theEndOfACheckpointIsNotThatOfANewerOne() throws {
        var machine = LeaseMachine(checkpointInterval: .seconds(300))
        machine.start(1, timeToLive: 1_000, remaining: 900, now: .zero)
        let old = try #require(machine.renew(1, now: .seconds(10))?.checkpoint)
        #expect(machine.takeCheckpoints(now: .seconds(310), limit: 10).count == 1)
        machine.didEnd(old, of: 1)
        let new = try #require(machine.renew(1, now: .seconds(320))?.checkpoint)
        #expect(new != old)
        machine.didEnd(new, of: 1)
        #expect(machine.renew(1, now: .seconds(330)) == LeaseMachine.Renewal(timeToLive: 1_000, checkpoint: nil))
    }

    @Test func checkpointsAreAppliedToLeasesThatAreThere() throws {
        let space = MemoryKeyspace()
        var applier = Applier(space: space, leases: LeaseBook())
        _ = try applier.apply(.grantLease(id: 1, timeToLive: 1_000))
        let command = Command.checkpointLeases([
            LeaseCheckpoint(id: 1, remaining: 600), LeaseCheckpoint(id: 2, remaining: 5),
        ])
        #expect(try Command(encoded: command.encoded()) == command)
        guard case .leasesCheckpointed(let done) = try applier.apply(command) else {
            Issue.record("not the result of a checkpoint")
            return
        }
        #expect(done == [LeaseCheckpoint(id: 1, remaining: 600)])
        #expect(applier.leases.remaining(of: 1) == 600)
        #expect(space.remaining == [1: 600])
        #expect(space.leases == [1: 1_000])
    }

    /// Who goes on from a checkpoint must not end a lease before its time.
    @Test func aCheckpointIsRoundedUp() {
        var machine = LeaseMachine(checkpointInterval: .milliseconds(300))
        machine.start(1, timeToLive: 10, now: .zero)
        #expect(machine.takeCheckpoints(now: .milliseconds(300), limit: 5).map(\.remaining) == [10])
        #expect(machine.takeCheckpoints(now: .milliseconds(2000), limit: 5).map(\.remaining) == [8])
        #expect(machine.remaining(1, now: .milliseconds(2300)) == 7, "what clients are told is rounded down")
    }
}
