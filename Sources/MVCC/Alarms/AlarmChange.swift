/// Raises an alarm, or says that some are over.
package struct AlarmChange: Hashable, Sendable {
    /// Whether it raises.
    package var isActivation: Bool
    /// Of which member; 0: of all that have one.
    package var member: UInt64
    /// Of what kind; nil: of all kinds.
    package var kind: Alarm.Kind?

    /// Raises an alarm.
    package static func activate(_ alarm: Alarm) -> AlarmChange {
        AlarmChange(isActivation: true, member: alarm.member, kind: alarm.kind)
    }

    /// Ends alarms.
    package static func deactivate(member: UInt64, kind: Alarm.Kind?) -> AlarmChange {
        AlarmChange(isActivation: false, member: member, kind: kind)
    }
}

extension AlarmChange {
    func write(to writer: inout ByteWriter) {
        writer.write(UInt8(self.isActivation ? 1 : 0))
        writer.write(self.kind?.rawValue ?? 0)
        writer.write(Int64(bitPattern: self.member))
    }

    init(from reader: inout ByteReader) throws(MVCCError) {
        let isActivation = try reader.byte() != 0
        let number = try reader.byte()
        let kind = Alarm.Kind(rawValue: number)
        guard kind != nil || (number == 0 && !isActivation) else { throw ByteReader.broken }
        let member = UInt64(bitPattern: try reader.number())
        self.init(isActivation: isActivation, member: member, kind: kind)
    }
}
