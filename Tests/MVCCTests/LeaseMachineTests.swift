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
        #expect(machine.renew(1, now: .seconds(8)) == 10)
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
}
