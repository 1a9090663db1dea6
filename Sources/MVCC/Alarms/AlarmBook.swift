/// The alarms that are raised: replicated state, changed only by applying commands.
package struct AlarmBook: Hashable, Sendable {
    private var alarms: Set<Alarm> = []

    /// A book without alarms.
    package init() {}

    /// All of them, in order.
    package var all: [Alarm] { self.alarms.sorted() }

    /// Whether the alarm is raised.
    package func contains(_ alarm: Alarm) -> Bool { self.alarms.contains(alarm) }

    /// Whether any member has an alarm of the kind.
    package func contains(_ kind: Alarm.Kind) -> Bool { self.alarms.contains { $0.kind == kind } }

    /// Changes the book; returns the alarms that it named, in order: those raised now or before, or those that ended.
    package mutating func apply(_ change: AlarmChange) -> [Alarm] {
        if change.isActivation {
            guard let kind = change.kind else { return [] }
            let alarm = Alarm(kind, of: change.member)
            self.alarms.insert(alarm)
            return [alarm]
        }
        let ended = self.alarms.filter { alarm in
            (change.member == 0 || change.member == alarm.member) && (change.kind ?? alarm.kind) == alarm.kind
        }
        self.alarms.subtract(ended)
        return ended.sorted()
    }

    /// Why the command may not be applied, if so. etcd's rules: without space nothing is added to the state, and of a
    /// corrupt cluster nothing is changed at all.
    package func refusal(of command: Command) -> MVCCError? {
        guard !self.alarms.isEmpty else { return nil }
        if self.contains(.corrupt), command.concernsKeyspace {
            return MVCCError(.corruptCluster, "a member's state differs from the others'")
        }
        if self.contains(.noSpace), command.addsData { return MVCCError(.noSpace, "a member's state is full") }
        return nil
    }

    // MARK: Stored form

    /// Each alarm's kind, 1 byte, and member, 8 bytes, big-endian.
    package func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        for alarm in self.all {
            bytes.append(alarm.kind.rawValue)
            bytes.append(bigEndian: alarm.member)
        }
        return bytes
    }

    /// Reads the stored form; nil if it is broken.
    package init?(encoded bytes: Span<UInt8>) {
        guard bytes.count % 9 == 0 else { return nil }
        for start in stride(from: 0, to: bytes.count, by: 9) {
            guard let kind = Alarm.Kind(rawValue: bytes[start]) else { return nil }
            self.alarms.insert(Alarm(kind, of: bytes.bigEndian64(at: start + 1)))
        }
    }
}
