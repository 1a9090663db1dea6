import RPC
import Store
import Synchronization
import Testing
import Transport
import Wire

/// Calls of etcd's services on somebody's behalf.
struct AuthClient: Sendable {
    let client: GRPCClient
    /// Sent along, if there is one.
    var token: String?
    /// The metadata in which it is sent.
    var header = "token"

    private var metadata: RPCMetadata {
        var metadata = RPCMetadata()
        if let token { metadata.append(self.header, token) }
        return metadata
    }

    func call<Request, Response>(_ method: RPCMethod<Request, Response>, _ request: Request) async throws -> Response {
        try await self.client.call(method, request, metadata: self.metadata)
    }

    /// The text of the refusal; empty if there was none.
    func refusal<Request, Response>(_ method: RPCMethod<Request, Response>, _ request: Request) async throws -> String {
        do {
            _ = try await self.call(method, request)
            return ""
        } catch let status as GRPCStatus {
            return status.message
        }
    }

    func put(_ key: String) async throws -> String {
        try await self.refusal(
            Etcd.KVService.put,
            Etcd.PutRequest { request in
                request.key = Array(key.utf8)
                request.value = [1]
            }
        )
    }

    func get(_ key: String, isSerializable: Bool = false) async throws -> String {
        try await self.refusal(
            Etcd.KVService.range,
            Etcd.RangeRequest { request in
                request.key = Array(key.utf8)
                request.serializable = isSerializable
            }
        )
    }

    func grant(_ kind: EtcdAuth.Permission.TypeValue, _ key: String, to role: String) async throws -> String {
        try await self.refusal(
            Etcd.AuthService.roleGrantPermission,
            Etcd.AuthRoleGrantPermissionRequest { request in
                request.name = role
                request.perm = EtcdAuth.Permission { permission in
                    permission.permType = kind
                    permission.key = Array(key.utf8)
                    permission.rangeEnd = Array(key.utf8) + [255]
                }
            }
        )
    }

    func revoke(_ key: String, from role: String) async throws -> String {
        try await self.refusal(
            Etcd.AuthService.roleRevokePermission,
            Etcd.AuthRoleRevokePermissionRequest { request in
                request.role = role
                request.key = Array(key.utf8)
                request.rangeEnd = Array(key.utf8) + [255]
            }
        )
    }

    func changePassword(of user: String, to password: String) async throws -> String {
        try await self.refusal(
            Etcd.AuthService.userChangePassword,
            Etcd.AuthUserChangePasswordRequest { request in
                request.name = user
                request.password = password
            }
        )
    }

    /// The same with the token that a password leads to.
    func authenticated(_ user: String, _ password: String) async throws -> AuthClient {
        let request = Etcd.AuthenticateRequest { request in
            request.name = user
            request.password = password
        }
        return AuthClient(client: self.client, token: try await self.call(Etcd.AuthService.authenticate, request).token)
    }

    /// Root, a user `u` that may do everything with `app…`, and authentication enabled.
    func setUp() async throws {
        for (user, password) in [("root", "pw"), ("u", "secret")] {
            let added = Etcd.AuthUserAddRequest { request in
                request.name = user
                request.password = password
            }
            _ = try await self.call(Etcd.AuthService.userAdd, added)
        }
        for role in ["root", "app"] {
            _ = try await self.call(Etcd.AuthService.roleAdd, Etcd.AuthRoleAddRequest { $0.name = role })
        }
        #expect(try await self.grant(.readwrite, "app", to: "app").isEmpty)
        for (user, role) in [("root", "root"), ("u", "app")] {
            let granted = Etcd.AuthUserGrantRoleRequest { request in
                request.user = user
                request.role = role
            }
            _ = try await self.call(Etcd.AuthService.userGrantRole, granted)
        }
        _ = try await self.call(Etcd.AuthService.authEnable, Etcd.AuthEnableRequest())
    }
}

/// A client of a port for the time of a test.
func withAuthClient(
    port: Int,
    tls: TLSClientConfiguration? = nil,
    _ body: (AuthClient) async throws -> Void
) async throws {
    let http = try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: port), tls: tls, logger: silentLogger)
    do {
        try await body(AuthClient(client: GRPCClient(http: http)))
    } catch {
        await http.shutdown()
        throw error
    }
    await http.shutdown()
}

/// Time that goes on only when told to.
final class SetClock: MonotonicClock {
    private let time = Mutex(Duration.zero)

    func now() -> Duration { self.time.withLock { $0 } }
    func advance(by duration: Duration) { self.time.withLock { $0 += duration } }
}
