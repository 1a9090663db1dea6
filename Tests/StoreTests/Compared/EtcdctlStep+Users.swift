extension EtcdctlStep {
    private static let users: [EtcdctlStep] = [
        .run("user", "add", "root:pw"), .run("user", "add", "root:pw"), .run("user", "add", ":x"),
        .run("user", "add", "u:p"), .run("user", "add", "np", "--no-password"), .run("user", "list"),
        .run("user", "list", "-w", "json", at: .leader), .run("user", "get", "u"), .run("user", "get", "none"),
        .run("user", "get", "u", "--detail"), .run("user", "passwd", "u", "--interactive=false", input: "pp"),
        .run("user", "passwd", "none", "--interactive=false", input: "pp"),
        .run("user", "add", "i", "--interactive=false", input: "pp"),
    ]

    private static let roles: [EtcdctlStep] = Self.list(
        [
            .run("role", "add", "r"), .run("role", "add", "r"), .run("role", "add", ""), .run("role", "list"),
            .run("role", "get", "r"), .run("role", "get", "none"), .run("role", "get", "root"),
            .run("role", "grant-permission", "r", "readwrite", "k", "kz"),
            .run("role", "grant-permission", "r", "read", "p", "--prefix=true"),
            .run("role", "grant-permission", "r", "write", "f", "--from-key=true"),
            .run("role", "grant-permission", "r", "read", "all"), .run("role", "grant-permission", "r", "frob", "all"),
            .run("role", "grant-permission", "none", "read", "x"), .run("role", "get", "r"),
        ],
        Self.forms("role", "get", "r"),
        [
            .run("role", "revoke-permission", "r", "all"), .run("role", "revoke-permission", "r", "all"),
            .run("role", "revoke-permission", "none", "k"),
            .run("role", "revoke-permission", "r", "p", "--prefix=true"),
            .run("role", "revoke-permission", "r", "f", "--from-key=true"), .run("user", "grant-role", "u", "r"),
            .run("user", "grant-role", "u", "none"), .run("user", "grant-role", "none", "r"),
            .run("user", "grant-role", "u", "r"), .run("user", "get", "u", "--detail"),
        ],
        Self.forms("user", "get", "u"),
        [
            .run("auth", "enable"), .run("user", "grant-role", "root", "root"), .run("auth", "enable"),
            .run("auth", "enable"),
        ]
    )

    private static let keysOfUsers: [EtcdctlStep] = [
        .run("get", "k"), .by("u:bad", "get", "k"), .by("u:pp", "get", "k"), .by("u:pp", "get", "x"),
        .by("u:pp", "put", "k1", "v"), .by("u:pp", "put", "x", "v"), .by("u:pp", "del", "k1"),
        .by("u:pp", "get", "--prefix", ""),
        .by("u:pp", "txn", input: "value(\"k1\") = \"v\"\n\nput k1 2\n\nput k1 1\n\n"),
        .by("u:pp", "txn", input: "value(\"zz\") = \"v\"\n\nput k1 2\n\nput k1 1\n\n"),
        .by("u:pp", "lock", "kk", "echo", "held"), .by("u:pp", "lock", "xx", "echo", "held"), .by("u:pp", "watch", "x"),
        .by("u:pp", "lease", "grant", "60"), .by("u:pp", "compaction", "3"), .run("watch", "k"),
        .run("lease", "grant", "60"),
        .run("lock", "kk", "echo", "held"), .run("compaction", "3"),
    ]

    private static let othersOfUsers: [EtcdctlStep] = [
        .by("u:pp", "member", "list", as: .members), .by("u:pp", "member", "remove", "1234"),
        .by("u:pp", "user", "list"), .by("u:pp", "user", "get", "u"), .by("u:pp", "user", "get", "root"),
        .by("u:pp", "role", "get", "r"), .by("u:pp", "role", "get", "root"), .by("u:pp", "role", "list"),
        .by("u:pp", "alarm", "list"), .by("u:pp", "alarm", "disarm"), .by("u:pp", "endpoint", "status", as: .numbers),
        .by("u:pp", "endpoint", "health", as: .lines), .by("u:pp", "auth", "disable"),
        // etcd 3.4 says of these that the user may not, but with the code of an unknown error; later ones as we do.
        .by("u:pp", "defrag", as: .success), .by("u:pp", "endpoint", "hashkv", as: .success),
        .run("endpoint", "hashkv", as: .success), .run("defrag", as: .success),
        .run("endpoint", "status", as: .numbers), .run("endpoint", "health", as: .success),
        .run("member", "list", as: .members), .run("alarm", "list"), .run("user", "list"), .run("auth", "disable"),
    ]

    private static let ends: [EtcdctlStep] = [
        .by("root:pw", "user", "revoke-role", "u", "r"), .by("root:pw", "user", "revoke-role", "u", "r"),
        .by("root:pw", "role", "delete", "root"), .by("root:pw", "user", "delete", "root"),
        .by("root:pw", "user", "revoke-role", "root", "root"), .by("root:pw", "role", "delete", "r"),
        .by("root:pw", "role", "delete", "r"), .by("root:pw", "user", "delete", "u"),
        .by("root:pw", "user", "delete", "u"), .by("root:pw", "endpoint", "status", as: .numbers),
        .by("root:pw", "auth", "disable"), .run("auth", "disable"), .run("put", "free", "1"),
    ]

    static let authentication = Self.list(
        Self.users,
        Self.roles,
        Self.keysOfUsers,
        Self.othersOfUsers,
        Self.ends
    )
}
