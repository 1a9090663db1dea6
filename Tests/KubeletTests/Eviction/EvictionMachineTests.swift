import Core
import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

/// When the node is short of something, and for how long.
struct EvictionMachineTests {
    private static let start = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)

    private static func usage(_ signal: EvictionSignal, _ available: Int64, of capacity: Int64 = 1000) -> NodeUsage {
        NodeUsage(readings: [signal: NodeUsage.Reading(available: available, capacity: capacity)])
    }

    private static func thresholds(
        hard: String = "",
        soft: String = "",
        grace: String = "",
        reclaim: String = ""
    ) throws -> [EvictionThreshold] {
        try EvictionThreshold.parse(hard: hard, soft: soft, softGrace: grace, minReclaim: reclaim)
    }

    @Test func hardThresholdActsAtOnceAndItsConditionLingers() throws {
        var machine = EvictionMachine(
            thresholds: try Self.thresholds(hard: "memory.available<100"),
            transitionPeriod: .seconds(300)
        )
        #expect(machine.observe(Self.usage(.memoryAvailable, 100), now: Self.start) == nil)
        #expect(machine.pressures.isEmpty)
        let shortage = machine.observe(Self.usage(.memoryAvailable, 99), now: Self.start + .seconds(10))
        #expect(shortage?.resource == "memory")
        #expect(machine.pressures == [.memory])
        #expect(machine.observe(Self.usage(.memoryAvailable, 500), now: Self.start + .seconds(20)) == nil)
        #expect(machine.pressures == [.memory])
        _ = machine.observe(Self.usage(.memoryAvailable, 500), now: Self.start + .seconds(309))
        #expect(machine.pressures == [.memory])
        _ = machine.observe(Self.usage(.memoryAvailable, 500), now: Self.start + .seconds(310))
        #expect(machine.pressures.isEmpty)
    }

    @Test func softThresholdWaitsForItsGraceWithoutABreak() throws {
        var machine = EvictionMachine(
            thresholds: try Self.thresholds(soft: "nodefs.available<10%", grace: "nodefs.available=1m"),
            transitionPeriod: .zero
        )
        let low = Self.usage(.nodeFSAvailable, 99)
        #expect(machine.observe(low, now: Self.start) == nil)
        #expect(machine.pressures == [.disk])
        #expect(machine.observe(low, now: Self.start + .seconds(59)) == nil)
        #expect(machine.observe(Self.usage(.nodeFSAvailable, 100), now: Self.start + .seconds(60)) == nil)
        #expect(machine.pressures.isEmpty)
        #expect(machine.observe(low, now: Self.start + .seconds(70)) == nil)
        #expect(machine.observe(low, now: Self.start + .seconds(130))?.resource == "ephemeral-storage")
    }

    @Test func whatWasMetStaysMetUntilEnoughIsWonBack() throws {
        var machine = EvictionMachine(
            thresholds: try Self.thresholds(hard: "pid.available<100", reclaim: "pid.available=50"),
            transitionPeriod: .zero
        )
        #expect(machine.observe(Self.usage(.pidAvailable, 120), now: Self.start) == nil)
        #expect(machine.observe(Self.usage(.pidAvailable, 99), now: Self.start) != nil)
        #expect(machine.observe(Self.usage(.pidAvailable, 149), now: Self.start) != nil)
        #expect(machine.observe(Self.usage(.pidAvailable, 150), now: Self.start) == nil)
        #expect(machine.observe(Self.usage(.pidAvailable, 120), now: Self.start) == nil)
    }

    @Test func memoryComesFirst() throws {
        var machine = EvictionMachine(
            thresholds: try Self.thresholds(hard: "nodefs.inodesFree<5%,memory.available<1Ki"),
            transitionPeriod: .zero
        )
        var usage = Self.usage(.nodeFSInodesFree, 0)
        usage.readings[.memoryAvailable] = NodeUsage.Reading(available: 1023, capacity: 1 << 30)
        #expect(machine.observe(usage, now: Self.start)?.resource == "memory")
        #expect(machine.pressures == [.memory, .disk])
    }

    @Test func unknownUsageIsNoShortage() throws {
        var machine = EvictionMachine(thresholds: EvictionThreshold.defaults, transitionPeriod: .zero)
        #expect(machine.observe(NodeUsage(), now: Self.start) == nil)
        #expect(machine.pressures.isEmpty)
    }

    struct Flag: Sendable {
        var hard = ""
        var soft = ""
        var grace = ""
        var reclaim = ""
        var error: String
    }

    @Test(arguments: [
        Flag(hard: "memory.available", error: "--eviction-hard: \"memory.available\" must be of the form signal<value"),
        Flag(
            hard: "disk<1",
            error: "--eviction-hard: unknown signal \"disk\", must be one of memory.available, nodefs.available, "
                + "nodefs.inodesFree, imagefs.available, imagefs.inodesFree, pid.available"
        ),
        Flag(
            hard: "memory.available<1,memory.available<2",
            error: "--eviction-hard: memory.available is given twice"
        ),
        Flag(
            hard: "memory.available<100%",
            error: "--eviction-hard: \"100%\" must be a percentage above 0% and below 100%"
        ),
        Flag(
            hard: "memory.available<lots",
            error: "--eviction-hard: \"lots\" must be a quantity like 100Mi or a percentage"
        ),
        Flag(
            soft: "pid.available<10",
            error: "--eviction-soft-grace-period: must be specified for the soft eviction threshold pid.available"
        ),
        Flag(
            soft: "pid.available<10",
            grace: "pid.available=soon",
            error: "--eviction-soft-grace-period: \"soon\" of pid.available must be a positive duration like 1m30s"
        ),
    ])
    func wrongFlagsAreNamed(flag: Flag) {
        #expect {
            try Self.thresholds(hard: flag.hard, soft: flag.soft, grace: flag.grace, reclaim: flag.reclaim)
        } throws: { error in
            "\(error)" == flag.error
        }
    }
}
