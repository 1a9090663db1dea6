/// One thing that is measured of an API server.
struct APIRow: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case create
        case get(APIForm)
        case update
        case patch
        case delete
        /// Reads of all pods.
        case list(APIForm, query: String)
        /// Reads of 100 MB.
        case listLarge
        /// Everybody watches everything.
        case watchAll
        /// Everybody watches the pods of one node.
        case watchOwnNode
        case discovery
    }

    var kind: Kind
    var name: String
    /// How many connections ask, or how many watch.
    var clients: Int

    /// All rows in the order in which they are measured: those on a small server first.
    static let all: [APIRow] =
        [1, 50].flatMap { clients in
            [
                APIRow(kind: .create, name: "create", clients: clients),
                APIRow(kind: .get(.protobuf), name: "get", clients: clients),
                APIRow(kind: .get(.json), name: "get-json", clients: clients),
                APIRow(kind: .update, name: "update", clients: clients),
                APIRow(kind: .patch, name: "patch", clients: clients),
                APIRow(kind: .delete, name: "delete", clients: clients),
            ]
        } + [
            APIRow(kind: .discovery, name: "discovery", clients: 1),
            APIRow(kind: .watchAll, name: "watch", clients: 200),
            APIRow(kind: .watchAll, name: "watch", clients: 5_000),
            APIRow(kind: .watchOwnNode, name: "watch-own-node", clients: 5_000),
            APIRow(kind: .list(.protobuf, query: ""), name: "list", clients: 1),
            APIRow(kind: .list(.json, query: ""), name: "list-json", clients: 1),
            APIRow(kind: .list(.protobuf, query: "?labelSelector=none%3Dsuch"), name: "list-nothing", clients: 1),
            APIRow(kind: .listLarge, name: "list-large", clients: 10),
        ]

    var title: String { "\(self.name), \(self.clients) client\(self.clients == 1 ? "" : "s")" }
}
