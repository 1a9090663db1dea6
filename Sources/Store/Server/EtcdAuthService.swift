internal import MVCC
internal import RPC
internal import Wire

/// etcdserverpb.Auth on a member: who may do what, and letting users in.
///
/// Passwords are hashed here, by the member that is asked: the log has the hashes only.
struct EtcdAuthService: Sendable {
    private let member: StoreMember
    private let passwords: Passwords

    init(member: StoreMember) {
        self.member = member
        self.passwords = Passwords(cost: member.auth.configuration.bcryptCost)
    }

    func register(on router: GRPCRouter) {
        router.register(Etcd.AuthService.authEnable) { _, context in
            try await self.change(.enable, context)
            return Etcd.AuthEnableResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.authDisable) { _, context in
            try await self.change(.disable, context)
            return Etcd.AuthDisableResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.authStatus) { _, context in
            let book = try await self.bookForRoot(context)
            return Etcd.AuthStatusResponse { response in
                response.header = self.member.header()
                response.enabled = book.isEnabled
                response.authRevision = book.revision
            }
        }
        router.register(Etcd.AuthService.authenticate) { request, _ in try await self.authenticate(request) }
        self.registerUsers(on: router)
        self.registerRoles(on: router)
    }

    private func registerUsers(on router: GRPCRouter) {
        router.register(Etcd.AuthService.userAdd) { request, context in
            try await self.add(request, context)
            return Etcd.AuthUserAddResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.userGet) { request, context in try await self.user(request.name, context) }
        router.register(Etcd.AuthService.userList) { _, context in
            let book = try await self.bookForRoot(context)
            return Etcd.AuthUserListResponse { response in
                response.header = self.member.header()
                response.users = book.userNames
            }
        }
        router.register(Etcd.AuthService.userDelete) { request, context in
            try await self.change(.deleteUser(request.name), context)
            return Etcd.AuthUserDeleteResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.userChangePassword) { request, context in
            // Before the work is done for who may not have it done.
            try await self.member.requireRoot(context)
            let hash = try await self.passwords.hash(request.password)
            try await self.change(.changePassword(user: request.name, passwordHash: hash), context)
            return Etcd.AuthUserChangePasswordResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.userGrantRole) { request, context in
            try await self.change(.grantRole(user: request.user, role: request.role), context)
            return Etcd.AuthUserGrantRoleResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.userRevokeRole) { request, context in
            try await self.change(.revokeRole(user: request.name, role: request.role), context)
            return Etcd.AuthUserRevokeRoleResponse { $0.header = self.member.header() }
        }
    }

    private func registerRoles(on router: GRPCRouter) {
        router.register(Etcd.AuthService.roleAdd) { request, context in
            try await self.change(.addRole(request.name), context)
            return Etcd.AuthRoleAddResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.roleGet) { request, context in try await self.role(request.role, context) }
        router.register(Etcd.AuthService.roleList) { _, context in
            let book = try await self.bookForRoot(context)
            return Etcd.AuthRoleListResponse { response in
                response.header = self.member.header()
                response.roles = book.roleNames
            }
        }
        router.register(Etcd.AuthService.roleDelete) { request, context in
            try await self.change(.deleteRole(request.role), context)
            return Etcd.AuthRoleDeleteResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.roleGrantPermission) { request, context in
            guard request.underlying.has(2) else { throw StoreError(AuthRefusal.permissionNotGiven) }
            let permission = try AuthPermission(request.perm)
            try await self.change(.grantPermission(role: request.name, permission), context)
            return Etcd.AuthRoleGrantPermissionResponse { $0.header = self.member.header() }
        }
        router.register(Etcd.AuthService.roleRevokePermission) { request, context in
            let change = AuthChange.revokePermission(role: request.role, key: request.key, rangeEnd: request.rangeEnd)
            try await self.change(change, context)
            return Etcd.AuthRoleRevokePermissionResponse { $0.header = self.member.header() }
        }
    }

    // MARK: Changes

    private func change(_ change: AuthChange, _ context: RPCContext) async throws {
        _ = try await self.member.propose(.auth(change), for: context)
    }

    private func add(_ request: Etcd.AuthUserAddRequest, _ context: RPCContext) async throws {
        try await self.member.requireRoot(context)
        guard !request.name.isEmpty else { throw StoreError(AuthRefusal.userEmpty) }
        let hasNoPassword = request.options.noPassword
        let hash = hasNoPassword ? [] : try await self.passwords.hash(request.password)
        let added = AuthChange.addUser(name: request.name, passwordHash: hash, hasNoPassword: hasNoPassword)
        try await self.change(added, context)
    }

    // MARK: Questions

    /// Users and roles as everybody who was answered knows them, for who may do everything.
    private func bookForRoot(_ context: RPCContext) async throws -> AuthBook {
        try await self.member.linearize()
        try await self.member.requireRoot(context)
        return self.member.auth.book
    }

    /// A user. Everybody may ask for their own.
    private func user(_ name: String, _ context: RPCContext) async throws -> Etcd.AuthUserGetResponse {
        try await self.member.linearize()
        let book = self.member.auth.book
        let asking = try await self.member.identify(context)?.user
        if asking != name || name.isEmpty { try await self.member.requireRoot(context) }
        guard let user = book.user(name) else { throw StoreError(AuthRefusal.userNotFound) }
        return Etcd.AuthUserGetResponse { response in
            response.header = self.member.header()
            response.roles = user.roles
        }
    }

    /// A role. Everybody may ask for those they have.
    private func role(_ name: String, _ context: RPCContext) async throws -> Etcd.AuthRoleGetResponse {
        try await self.member.linearize()
        let book = self.member.auth.book
        let asking = try await self.member.identify(context)?.user
        let isOwn = asking.flatMap { book.user($0) }?.roles.contains(name) == true
        if !isOwn { try await self.member.requireRoot(context) }
        guard let role = book.role(name) else { throw StoreError(AuthRefusal.roleNotFound) }
        let all = AuthPermission(.readWrite, key: [], rangeEnd: [0])
        return Etcd.AuthRoleGetResponse { response in
            response.header = self.member.header()
            // Whatever was granted to it, that role may do everything.
            response.perm = (name == AuthUser.root ? [all] : role.permissions).map { EtcdAuth.Permission($0) }
        }
    }

    // MARK: Passwords

    private func authenticate(_ request: Etcd.AuthenticateRequest) async throws -> Etcd.AuthenticateResponse {
        guard self.member.auth.isEnabled else { throw StoreError(AuthRefusal.notEnabled) }
        // A password that was changed must not let anybody in where that is not known yet.
        try await self.member.linearize()
        var matched: [UInt8]?
        var attempts = AuthAttempts()
        while true {
            let book = self.member.auth.book
            guard let user = book.user(request.name), !user.hasNoPassword else {
                throw StoreError(AuthRefusal.authenticationFailed)
            }
            if matched != user.passwordHash {
                guard try await self.passwords.matches(request.password, user.passwordHash) else {
                    throw StoreError(AuthRefusal.authenticationFailed)
                }
                matched = user.passwordHash
            }
            do {
                let token = try await self.token(AuthStamp(user: user.name, revision: book.revision))
                return Etcd.AuthenticateResponse { response in
                    response.header = self.member.header()
                    response.token = token
                }
            } catch let error as StoreError {
                // Where users changed while the password was looked at, it is looked at again.
                try attempts.retry(after: error)
            }
        }
    }

    /// A token, which every member knows once it has applied the entry.
    private func token(_ stamp: AuthStamp) async throws -> String {
        if let signed = self.member.auth.configuration.signedTokens { return try await signed.sign(stamp) }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        // The system's generator is one for secrets.
        let random = String((0..<16).compactMap { _ in letters.randomElement() })
        guard case .authenticated(_, let token) = try await self.member.propose(.authenticate(stamp, token: random))
        else { throw StoreError(.corrupt, "the log answered with another kind of result") }
        return token
    }
}
