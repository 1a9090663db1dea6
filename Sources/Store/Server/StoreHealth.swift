internal import MVCC

/// Whether a member is well, by etcd's measures and in its words.
struct StoreHealth: Sendable {
    /// What `/livez` and `/readyz` look at.
    enum Check: String, CaseIterable {
        case dataCorruption = "data_corruption"
        case serializableRead = "serializable_read"
        case linearizableRead = "linearizable_read"
    }

    let member: StoreMember

    /// Why the member is not well, without the alarms named in `excluding`; nil when it is.
    func reason(excluding: [Substring], isSerializable: Bool) async -> String? {
        if let alarm = self.member.status.alarms.all.first(where: { !excluding.contains($0.kind.name[...]) }) {
            return "ALARM \(alarm.kind.name)"
        }
        if !isSerializable, self.member.status.now.leader == nil { return "RAFT NO LEADER" }
        return await self.failure(of: isSerializable ? .serializableRead : .linearizableRead).map {
            "RANGE ERROR:\($0)"
        }
    }

    /// How checks went, one line each.
    func report(_ checks: [Check], excluding: [Substring]) async -> (isGood: Bool, text: String) {
        var isGood = true
        var text = ""
        for check in checks where !excluding.contains(check.rawValue[...]) {
            if let failure = await self.failure(of: check) {
                isGood = false
                text += "[-]\(check.rawValue) failed: \(failure)\n"
            } else {
                text += "[+]\(check.rawValue) ok\n"
            }
        }
        return (isGood, text)
    }

    private func failure(of check: Check) async -> String? {
        do {
            switch check {
            case .dataCorruption:
                return self.member.status.now.isCorrupt ? "alarm activated: CORRUPT" : nil
            case .serializableRead:
                _ = try self.member.view()
            case .linearizableRead:
                try await self.member.linearize()
                _ = try self.member.view()
            }
            return nil
        } catch let error as StoreError {
            return error.message
        } catch {
            return "\(error)"
        }
    }
}
