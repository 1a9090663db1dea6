extension Membership {
    /// Three lists, voters, learners, outgoing: a count of 2 bytes, then 8 bytes a member; all little-endian.
    package func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        for list in [self.voters, self.learners, self.outgoing] {
            bytes.append(UInt8(truncatingIfNeeded: list.count))
            bytes.append(UInt8(truncatingIfNeeded: list.count >> 8))
            for id in list {
                for shift in stride(from: 0, to: 64, by: 8) {
                    bytes.append(UInt8(truncatingIfNeeded: id.rawValue >> UInt64(shift)))
                }
            }
        }
        return bytes
    }

    /// What `encoded` gave; nil for anything else.
    package init?(encoded bytes: [UInt8]) {
        var rest = bytes[...]
        guard let membership = Membership(consuming: &rest), rest.isEmpty else { return nil }
        self = membership
    }

    /// Takes a membership off the front of `rest`.
    init?(consuming rest: inout ArraySlice<UInt8>) {
        guard let voters = Self.takeList(&rest), let learners = Self.takeList(&rest),
            let outgoing = Self.takeList(&rest)
        else { return nil }
        guard !voters.contains(where: learners.contains), !voters.isEmpty || outgoing.isEmpty else { return nil }
        self.init(voters: voters, learners: learners, outgoing: outgoing)
    }

    /// A list whose members are in order, each once, none 0.
    private static func takeList(_ rest: inout ArraySlice<UInt8>) -> [NodeID]? {
        guard let low = rest.popFirst(), let high = rest.popFirst() else { return nil }
        let count = Int(low) | Int(high) << 8
        guard rest.count >= count * 8 else { return nil }
        var list: [NodeID] = []
        list.reserveCapacity(count)
        for _ in 0..<count {
            let value = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            rest = rest.dropFirst(8)
            guard value > list.last?.rawValue ?? 0 else { return nil }
            list.append(NodeID(value))
        }
        return list
    }
}
