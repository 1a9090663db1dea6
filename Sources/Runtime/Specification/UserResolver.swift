internal import Linux
internal import Wire

/// Finds out whom a container runs as, from what CRI and the image say and from the image's own `passwd` and `group`.
struct UserResolver {
    /// The image's layers as directories, lowest first.
    let layers: [String]

    private struct Account {
        var name: String
        var user: UInt32
        var group: UInt32
    }

    /// CRI's user (a number or a name) goes before the image's (`user[:group]`); nothing means root.
    func resolve(_ context: CRI.LinuxContainerSecurityContext, imageUser: String) throws -> ProcessUser {
        let parts = imageUser.split(separator: ":", maxSplits: 1).map(String.init)
        var wanted = parts.first ?? ""
        var wantedGroup = parts.count > 1 ? parts[1] : nil
        if context.underlying.has(5) {
            wanted = "\(context.runAsUser.value)"
            wantedGroup = nil
        } else if !context.runAsUsername.isEmpty {
            wanted = context.runAsUsername
            wantedGroup = nil
        }
        let account = try self.account(wanted)
        var group = account.group
        if context.underlying.has(12) {
            group = UInt32(truncatingIfNeeded: context.runAsGroup.value)
        } else if let wantedGroup {
            group = try self.groupNumber(wantedGroup)
        }
        var additional = context.supplementalGroups.map { UInt32(truncatingIfNeeded: $0) }
        if context.supplementalGroupsPolicy != .strict { additional += self.groups(ofMember: account.name) }
        let unique = additional.enumerated().filter { !additional[..<$0.offset].contains($0.element) }.map(\.element)
        return ProcessUser(user: account.user, group: group, additionalGroups: unique)
    }

    private func account(_ wanted: String) throws -> Account {
        let entries = self.lines("etc/passwd").compactMap { fields -> Account? in
            guard fields.count >= 4, let user = UInt32(fields[2]), let group = UInt32(fields[3]) else { return nil }
            return Account(name: fields[0], user: user, group: group)
        }
        if wanted.isEmpty { return entries.first { $0.user == 0 } ?? Account(name: "root", user: 0, group: 0) }
        if let number = UInt32(wanted) {
            return entries.first { $0.user == number } ?? Account(name: "", user: number, group: 0)
        }
        guard let found = entries.first(where: { $0.name == wanted }) else {
            throw RuntimeError(.invalidArgument, "user \(wanted) is not in the image's passwd file")
        }
        return found
    }

    private func groupNumber(_ wanted: String) throws -> UInt32 {
        if let number = UInt32(wanted) { return number }
        let found = self.lines("etc/group").first { $0.count >= 3 && $0[0] == wanted }
        guard let number = found.flatMap({ UInt32($0[2]) }) else {
            throw RuntimeError(.invalidArgument, "group \(wanted) is not in the image's group file")
        }
        return number
    }

    private func groups(ofMember name: String) -> [UInt32] {
        guard !name.isEmpty else { return [] }
        return self.lines("etc/group").compactMap { fields in
            guard fields.count >= 4, fields[3].split(separator: ",").contains(where: { $0 == name }) else { return nil }
            return UInt32(fields[2])
        }
    }

    /// The fields of the lines of a file as the uppermost layer has it.
    private func lines(_ path: String) -> [[String]] {
        for layer in self.layers.reversed() {
            guard let root = try? Descriptor(path: layer, [.directory]) else { continue }
            guard let file = try? Descriptor(inRoot: root, path: path, [.readOnly, .nonblocking]) else { continue }
            // A whiteout is a device, which has no path to read: then there is no file at all.
            guard let target = file.path, Files.kind(of: target) == .file else { return [] }
            let bytes = (try? Files.read(target, upTo: 4 << 20)) ?? []
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
                $0.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            }
        }
        return []
    }
}
