extension EtcdctlStep {
    private static let endpoints: [EtcdctlStep] = Self.list(
        [
            .run("endpoint", "health", as: .lines), .run("endpoint", "health", "-w", "table", as: .members),
            // One line, in the order in which members answered.
            .run("endpoint", "health", "-w", "json", as: .success),
        ],
        Self.forms("endpoint", "status", at: .all, as: .numbers),
        Self.forms("endpoint", "hashkv", at: .all, as: .numbers),
        Self.forms("member", "list", as: .members),
        [
            .run("endpoint", "status", "--cluster", as: .numbers), .run("endpoint", "health", "--cluster", as: .lines),
            .run("endpoint", "hashkv", "--cluster", as: .numbers), .run("endpoint", "hashkv", "--rev=99999"),
            .run("endpoint", "hashkv", "--rev=1", as: .numbers),
        ]
    )

    private static let maintenance: [EtcdctlStep] = [
        // In its other forms etcd 3.4 fails for want of a header, which 3.5 sends.
        .run("alarm", "list"), .run("alarm", "list", "-w", "table"), .run("alarm", "disarm"), .run("defrag"),
        .run("defrag", "--cluster", as: .lines), .run("move-leader", "1234", at: .leader),
        .run("move-leader", "zz", at: .leader), .run("move-leader", "{followerID}", at: .follower),
        .run("move-leader", "{followerID}", at: .leader), .run("put", "after", "1"),
    ]

    private static let snapshots: [EtcdctlStep] = Self.list(
        [
            .run("snapshot", "save", "{dir}/snap", at: .leader),
            .run("snapshot", "save", "{dir}/other"), .run("snapshot", "save"),
        ],
        Self.forms("snapshot", "status", "{dir}/snap", as: .numbers),
        [
            .run("snapshot", "status", "{dir}/none"), .run("snapshot", "status"),
            .run("snapshot", "restore", "{dir}/snap", "--data-dir", "{dir}/restored"),
            .run("snapshot", "restore", "{dir}/snap", "--data-dir", "{dir}/restored"),
        ]
    )

    private static let members: [EtcdctlStep] = [
        .run("member", "add", "m4"), .run("member", "add"), .run("member", "add", "m4", "--peer-urls=foo"),
        // etcd counts as well only members that it has been connected to for five seconds.
        .run(
            "member",
            "add",
            "m4",
            "--peer-urls=http://127.0.0.1:1",
            "--learner",
            as: .success,
            capture: ("m4", "Member"),
            isPatient: true
        ),
        .run("member", "list", as: .members), .run("member", "list", "-w", "table", as: .members),
        .run("member", "list", "-w", "json", at: .leader, as: .members),
        .run("member", "add", "m5", "--peer-urls=http://127.0.0.1:2", "--learner"),
        .run("member", "promote", "{m4}"),
        .run("member", "promote", "1234"), .run("member", "promote", "{m1}"), .run("member", "promote", "zz"),
        .run("move-leader", "{m4}", at: .leader),
        .run("member", "update", "{m4}", "--peer-urls=http://127.0.0.1:9"), .run("member", "update", "{m4}"),
        .run("member", "update", "1234", "--peer-urls=http://127.0.0.1:8"),
        .run("member", "update", "{m1}", "--peer-urls=http://127.0.0.1:9"), .run("member", "remove", "{m4}"),
        .run("member", "remove", "{m4}"), .run("member", "remove", "1234"), .run("member", "remove", "zz"),
        .run("member", "list", as: .members),
    ]

    static let cluster = Self.list(Self.endpoints, Self.maintenance, Self.snapshots, Self.members)
}
