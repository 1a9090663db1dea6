import NIOCore
import Testing

@testable import Transport

/// When a silent connection is given up.
@Suite struct LivenessMachineTests {
    private static let limits = LivenessMachine.Limits(
        head: .seconds(10),
        idle: .seconds(60),
        keepaliveInterval: .seconds(30),
        keepaliveTimeout: .seconds(20)
    )

    private static func at(_ seconds: Int64) -> NIODeadline {
        .uptimeNanoseconds(1) + .seconds(seconds)
    }

    @Test func aPeerWithoutARequestIsGivenUp() {
        var machine = LivenessMachine(limits: Self.limits, now: Self.at(0))
        #expect(machine.deadline == Self.at(10))
        machine.heard(now: Self.at(9))
        #expect(machine.timerFired(now: Self.at(10)) == .close(.noHead))
    }

    @Test func anIdleConnectionIsGivenUp() {
        var machine = LivenessMachine(limits: Self.limits, now: Self.at(0))
        machine.headArrived()
        machine.exchangesChanged(count: 1, now: Self.at(1))
        machine.exchangesChanged(count: 0, now: Self.at(5))
        #expect(machine.deadline == Self.at(65))
        #expect(machine.timerFired(now: Self.at(64)) == .none)
        #expect(machine.timerFired(now: Self.at(65)) == .close(.idle))
    }

    @Test func aSilentPeerIsAskedAndThenGivenUp() {
        var machine = LivenessMachine(limits: Self.limits, now: Self.at(0))
        machine.headArrived()
        machine.exchangesChanged(count: 1, now: Self.at(1))
        #expect(machine.deadline == Self.at(31))
        #expect(machine.timerFired(now: Self.at(31)) == .ping)
        #expect(machine.deadline == Self.at(51))
        #expect(machine.timerFired(now: Self.at(51)) == .close(.dead))
    }

    @Test func aPeerThatAnswersIsAskedAgainLater() {
        var machine = LivenessMachine(limits: Self.limits, now: Self.at(0))
        machine.headArrived()
        machine.exchangesChanged(count: 1, now: Self.at(1))
        #expect(machine.timerFired(now: Self.at(31)) == .ping)
        machine.heard(now: Self.at(32))
        #expect(machine.timerFired(now: Self.at(51)) == .none)
        #expect(machine.deadline == Self.at(62))
        #expect(machine.timerFired(now: Self.at(62)) == .ping)
    }

    @Test func withoutPingsABusyConnectionHasNoDeadline() {
        var limits = Self.limits
        limits.head = nil
        limits.keepaliveInterval = nil
        var machine = LivenessMachine(limits: limits, now: Self.at(0))
        machine.exchangesChanged(count: 1, now: Self.at(1))
        #expect(machine.deadline == .distantFuture)
    }
}
