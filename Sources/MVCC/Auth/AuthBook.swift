/// Users, roles and whether they matter: replicated state, changed only by applying commands.
package struct AuthBook: Sendable {
    /// Whether requests need a user.
    package private(set) var isEnabled: Bool
    /// Goes up with every change of users and roles.
    package private(set) var revision: UInt64
    private var users: [String: AuthUser]
    private var roles: [String: AuthRole]
    /// What each user may read and write, made from the roles.
    private var covers: [String: (read: RangeCover, write: RangeCover)] = [:]

    /// What is stored; by default what a new store starts with.
    package init(
        isEnabled: Bool = false,
        revision: UInt64 = 1,
        users: [AuthUser] = [],
        roles: [AuthRole] = []
    ) {
        self.isEnabled = isEnabled
        self.revision = revision
        self.users = Dictionary(users.map { ($0.name, $0) }) { $1 }
        self.roles = Dictionary(roles.map { ($0.name, $0) }) { $1 }
        self.makeCovers()
    }

    /// The users' names, in order.
    package var userNames: [String] { self.users.keys.sorted() }
    /// The roles' names, in order.
    package var roleNames: [String] { self.roles.keys.sorted() }

    /// A user; nil if there is no such.
    package func user(_ name: String) -> AuthUser? { self.users[name] }

    /// A role; nil if there is no such.
    package func role(_ name: String) -> AuthRole? { self.roles[name] }

    // MARK: Changes

    /// Applies a change, by etcd's rules, and returns what is to be stored; nothing if all is as it was.
    package mutating func apply(_ change: AuthChange) throws(AuthRefusal) -> [AuthRecord] {
        var records = try self.evaluate(change)
        guard !records.isEmpty else { return [] }
        // Enabling changes no permission.
        if change != .enable { self.revision += 1 }
        records.append(.settings(isEnabled: self.isEnabled, revision: self.revision))
        for record in records {
            switch record {
            case .user(let name, let user): self.users[name] = user
            case .role(let name, let role): self.roles[name] = role
            case .settings: break
            }
        }
        self.makeCovers()
        return records
    }

    private mutating func evaluate(_ change: AuthChange) throws(AuthRefusal) -> [AuthRecord] {
        switch change {
        case .enable:
            guard !self.isEnabled else { return [] }
            guard let root = self.users[AuthUser.root] else { throw .rootUserMissing }
            guard root.isRoot else { throw .rootRoleMissing }
            self.isEnabled = true
            return [.settings(isEnabled: true, revision: self.revision)]
        case .disable:
            guard self.isEnabled else { return [] }
            self.isEnabled = false
            return [.settings(isEnabled: false, revision: self.revision)]
        case .addUser, .deleteUser, .changePassword, .grantRole, .revokeRole:
            return try self.changeUser(change)
        case .addRole, .deleteRole, .grantPermission, .revokePermission:
            return try self.changeRole(change)
        }
    }

    private func changeUser(_ change: AuthChange) throws(AuthRefusal) -> [AuthRecord] {
        switch change {
        case .addUser(let name, let hash, let hasNoPassword):
            guard !name.isEmpty else { throw .userEmpty }
            guard self.users[name] == nil else { throw .userExists }
            guard name.utf8.count <= AuthUser.nameBytesMax else { throw .invalidManagement }
            return [.user(name, AuthUser(name: name, passwordHash: hash, hasNoPassword: hasNoPassword))]
        case .deleteUser(let name):
            if self.isEnabled, name == AuthUser.root { throw .invalidManagement }
            return [.user(try self.existing(user: name).name, nil)]
        case .changePassword(let name, let hash):
            var user = try self.existing(user: name)
            if !user.hasNoPassword { user.passwordHash = hash }
            return [.user(user.name, user)]
        case .grantRole(let name, let role):
            var user = try self.existing(user: name)
            if role != AuthUser.root { _ = try self.existing(role: role) }
            guard !user.roles.contains(role) else { return [] }
            user.roles = (user.roles + [role]).sorted()
            return [.user(user.name, user)]
        case .revokeRole(let name, let role):
            if self.isEnabled, name == AuthUser.root, role == AuthUser.root { throw .invalidManagement }
            var user = try self.existing(user: name)
            guard user.roles.contains(role) else { throw .roleNotGranted }
            user.roles.removeAll { $0 == role }
            return [.user(user.name, user)]
        case .enable, .disable, .addRole, .deleteRole, .grantPermission, .revokePermission:
            return []
        }
    }

    private func changeRole(_ change: AuthChange) throws(AuthRefusal) -> [AuthRecord] {
        switch change {
        case .addRole(let name):
            guard !name.isEmpty else { throw .roleEmpty }
            guard self.roles[name] == nil else { throw .roleExists }
            guard name.utf8.count <= AuthUser.nameBytesMax else { throw .invalidManagement }
            return [.role(name, AuthRole(name: name))]
        case .deleteRole(let name):
            if self.isEnabled, name == AuthUser.root { throw .invalidManagement }
            let role = try self.existing(role: name)
            let holders = self.users.values.filter { $0.roles.contains(name) }.sorted { $0.name < $1.name }
            return [.role(role.name, nil)]
                + holders.map { holder in
                    var user = holder
                    user.roles.removeAll { $0 == name }
                    return .user(user.name, user)
                }
        case .grantPermission(let name, let permission):
            guard permission.isValid else { throw .invalidManagement }
            var role = try self.existing(role: name)
            role.grant(permission)
            return [.role(role.name, role)]
        case .revokePermission(let name, let key, let rangeEnd):
            var role = try self.existing(role: name)
            guard role.revoke(key: key, rangeEnd: rangeEnd) else { throw .permissionNotGranted }
            return [.role(role.name, role)]
        case .enable, .disable, .addUser, .deleteUser, .changePassword, .grantRole, .revokeRole:
            return []
        }
    }

    private func existing(user name: String) throws(AuthRefusal) -> AuthUser {
        guard let user = self.users[name] else { throw .userNotFound }
        return user
    }

    private func existing(role name: String) throws(AuthRefusal) -> AuthRole {
        guard let role = self.roles[name] else { throw .roleNotFound }
        return role
    }

    private mutating func makeCovers() {
        self.covers = self.users.mapValues { user in
            let permissions = user.roles.flatMap { self.roles[$0]?.permissions ?? [] }
            return (
                RangeCover(permissions.filter(\.allowsReading).map(\.range)),
                RangeCover(permissions.filter(\.allowsWriting).map(\.range))
            )
        }
    }

    // MARK: Permissions

    /// Whether the user's roles allow to read all keys of the range.
    func mayRead(_ range: KeyRange, _ user: String) -> Bool {
        self.users[user]?.isRoot == true || self.covers[user]?.read.covers(range) == true
    }

    /// Whether the user's roles allow to write all keys of the range.
    func mayWrite(_ range: KeyRange, _ user: String) -> Bool {
        self.users[user]?.isRoot == true || self.covers[user]?.write.covers(range) == true
    }
}
