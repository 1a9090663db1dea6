/// A command that is given to both clusters.
struct EtcdctlStep: Sendable, CustomStringConvertible {
    /// Whom to ask. One member is asked where answers differ from member to member.
    enum Endpoint: Sendable {
        case all
        case leader
        case follower
    }

    /// What of the output is compared, beyond what `EtcdctlText` takes out of every output.
    enum View: Sendable {
        case text
        /// Lines in any order, as members are listed by their numbers.
        case lines
        /// The same, without whose line it is and how wide its columns are.
        case members
        /// Numbers of Raft and of bytes do not count.
        case numbers
        /// Whether there is any output, of binary output that holds numbers of members.
        case presence
        /// Only whether it went well.
        case success
    }

    /// The arguments, with names such as `{m1}` for what differs from cluster to cluster.
    var words: [String]
    var input: String?
    var endpoint = Endpoint.all
    var view = View.text
    /// A name for a part of the output, and what it comes after.
    var capture: (name: String, after: String)?
    /// Whether it is repeated until it succeeds, for what etcd allows only some time after something else.
    var isPatient = false

    var description: String { "etcdctl \(self.words.joined(separator: " "))" }

    /// A command.
    static func run(
        _ words: String...,
        input: String? = nil,
        at endpoint: Endpoint = .all,
        as view: View = .text,
        capture: (name: String, after: String)? = nil,
        isPatient: Bool = false
    ) -> EtcdctlStep {
        EtcdctlStep(
            words: words,
            input: input,
            endpoint: endpoint,
            view: view,
            capture: capture,
            isPatient: isPatient
        )
    }

    /// A command in each of the forms that etcdctl writes, to one member.
    static func forms(_ words: String..., at endpoint: Endpoint = .leader, as view: View = .text) -> [EtcdctlStep] {
        ["simple", "json", "fields", "table", "protobuf"].map { form in
            EtcdctlStep(
                words: words + ["-w", form],
                endpoint: endpoint,
                view: form == "protobuf" ? .presence : view
            )
        }
    }

    /// One list of several.
    static func list(_ parts: [EtcdctlStep]...) -> [EtcdctlStep] { parts.flatMap { $0 } }

    /// The same command by a user.
    static func by(_ user: String, _ words: String..., input: String? = nil, as view: View = .text) -> EtcdctlStep {
        EtcdctlStep(words: ["--user", user] + words, input: input, view: view)
    }
}
