extension EtcdctlStep {
    private static let values: [EtcdctlStep] = Self.list(
        [
            .run("version"), .run("put", "a", "1"), .run("put", "b", "2"), .run("put", "c", "3"), .run("put", "a", "4"),
        ],
        Self.forms("put", "w", "v"),
        Self.forms("get", "w"),
        Self.forms("put", "w", "v2", "--prev-kv"),
        Self.forms("del", "w", "--prev-kv")
    )

    private static let ranges: [EtcdctlStep] = [
        "--prefix", "--from-key", "--keys-only --prefix", "--prefix --write-out=fields",
        "--limit=1 --prefix",
        "--order=DESCEND --prefix", "--sort-by=MODIFY --order=DESCEND --prefix",
        "--sort-by=VALUE --order=ASCEND --prefix",
        "--sort-by=VERSION --prefix --order=DESCEND", "--sort-by=CREATE --prefix --order=ASCEND", "--consistency=s",
        "--consistency=x", "--rev=2", "--rev=1000", "--print-value-only", "--sort-by=BAD", "--order=BAD",
        "--prefix --from-key",
    ].map { options in
        EtcdctlStep(words: ["get", "a"] + options.split(separator: " ").map(String.init), endpoint: .leader)
    }

    private static let bounds: [EtcdctlStep] = [
        .run("get"), .run("get", ""), .run("get", "--prefix", ""), .run("get", "a", "c"),
        .run("get", "a", "c", "--hex"),
        .run("get", "a", "b", "c"), .run("get", "nokey"), .run("put"), .run("put", "k"),
        .run("put", "k", "v", "--ignore-value"), .run("put", "nokey", "--ignore-value"),
        .run("put", "a", "--ignore-value"), .run("put", "a", "x", "--lease=1234"),
        .run("put", "a", "x", "--ignore-lease"),
        .run("put", "nokey", "x", "--ignore-lease"), .run("put", "a", "x", "--lease=zz"), .run("put", "", "x"),
        .run("put", "stdin", input: "from stdin"), .run("put", "--", "-dash", "-v"), .run("del", "nokey"),
        .run("del", "b", "c"), .run("del", "--prefix", "w"), .run("del", ""), .run("del", "--from-key", "zz"),
        .run("del", "a", "--prev-kv"), .run("get", "--prefix", ""),
    ]

    private static let longTransaction = "\n\((0..<129).map { "put t\($0) 1\n" }.joined())\n\n"

    private static let transactions: [EtcdctlStep] = [
        .run(
            "txn",
            input: """
                value("c") = "3"
                version("c") = "1"
                create("c") > "0"
                mod("c") != "0"

                put c 5
                get c
                del a

                get c


                """
        ),
        .run("txn", input: "value(\"c\") = \"3\"\n\nput c 5\n\nget c\nput other 1\n\n"),
        .run("txn", "-i", input: "mod(\"c\") > \"0\"\n\nput c 6\nget c\n\nget c\n\n"),
        .run("txn", input: "bad(\"c\") = \"3\"\n\nput c 5\n\n\n"),
        .run("txn", input: "value(\"c\") = \"3\"\n\nfrob c 5\n\n\n"),
        .run("txn", input: "\nput a 1\nput a 2\n\n\n"),
        .run("txn", input: Self.longTransaction),
    ]

    private static let written: [EtcdctlStep] = ["simple", "json", "fields", "table", "protobuf"].map { form in
        .run(
            "txn",
            "-w",
            form,
            input: "mod(\"c\") > \"0\"\n\nput c 6\nget c\ndel nothing\n\nget c\n\n",
            at: .leader,
            as: form == "protobuf" ? .presence : .text
        )
    }

    private static let history: [EtcdctlStep] = [
        .run("compaction", "5"), .run("compaction", "5"), .run("compaction", "99999"),
        .run("compaction", "8", "--physical"), .run("compaction", "x"), .run("compaction"), .run("get", "a", "--rev=3"),
        .run("watch", "a", "--rev=3"), .run("watch", "a", "--rev=x"), .run("watch"),
    ]

    static let keys = Self.list(
        Self.values,
        Self.ranges,
        Self.bounds,
        Self.transactions,
        Self.written,
        Self.history
    )

    static let leases: [EtcdctlStep] = Self.list(
        Self.forms("lease", "grant", "300"),
        [
            .run("lease", "grant", "300", capture: ("lease", "lease")), .run("lease", "grant", "0"),
            .run("lease", "grant", "-5"), .run("lease", "grant", "9000000001"), .run("lease", "grant", "x"),
            .run("lease", "grant"), .run("put", "l1", "v", "--lease={lease}"),
            .run("lease", "timetolive", "{lease}"), .run("lease", "timetolive", "{lease}", "--keys"),
        ],
        Self.forms("lease", "timetolive", "{lease}", "--keys"),
        Self.forms("lease", "list", as: .lines),
        [
            .run("lease", "list", as: .lines), .run("lease", "keep-alive", "{lease}", "--once"),
            .run("lease", "keep-alive", "1234", "--once"), .run("lease", "timetolive", "1234"),
            .run("lease", "timetolive", "1234", "-w", "json", at: .leader), .run("put", "l1", "v2", "--ignore-lease"),
            .run("get", "l1", "-w", "fields", at: .leader), .run("lease", "revoke", "{lease}"),
            .run("lease", "revoke", "{lease}"), .run("get", "l", "--prefix"),
            .run("lease", "revoke", "1234", "-w", "json", at: .leader), .run("lease", "revoke", "zz"),
            .run("lease", "timetolive", "{lease}"), .run("lock", "l1", "echo", "held"), .run("lock", "l1", "false"),
            .run("lock", "--ttl=5", "l1", "echo", "held"), .run("lock"), .run("elect"),
        ]
    )
}
