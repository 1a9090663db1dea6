/// One thing that is measured: how many clients do what.
struct StoreRow: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case put
        case guardedPut
        case get
        case serializableGet
        case range
        case page
        case watch
        case keepAlive
        case mixed
    }

    var kind: Kind
    var name: String
    var setup = StoreSetup.single
    var clients: Int
    var valueBytes: Int

    /// All rows, for numbers of clients and sizes of values.
    static func all(clients: [Int], valueBytes: [Int]) -> [StoreRow] {
        let small = valueBytes.first ?? 256
        let puts = valueBytes.flatMap { bytes in
            clients.map { StoreRow(kind: .put, name: "put", clients: $0, valueBytes: bytes) }
        }
        return puts + [
            StoreRow(kind: .guardedPut, name: "txn-put", clients: 100, valueBytes: small),
            StoreRow(kind: .get, name: "get", clients: 100, valueBytes: StoreLoad.readBytes),
            StoreRow(kind: .serializableGet, name: "get-serializable", clients: 100, valueBytes: StoreLoad.readBytes),
            StoreRow(kind: .range, name: "range", clients: 1, valueBytes: StoreLoad.listedBytes),
            StoreRow(kind: .page, name: "page", clients: 10, valueBytes: StoreLoad.listedBytes),
            StoreRow(kind: .watch, name: "watch", clients: 1_000, valueBytes: small),
            StoreRow(kind: .keepAlive, name: "keep-alive", clients: 100, valueBytes: 0),
            StoreRow(kind: .mixed, name: "mixed", clients: 100, valueBytes: small),
            StoreRow(kind: .put, name: "tls-put", setup: .secure, clients: 100, valueBytes: small),
            StoreRow(kind: .get, name: "tls-get", setup: .secure, clients: 100, valueBytes: StoreLoad.readBytes),
            StoreRow(kind: .put, name: "members-put", setup: .members, clients: 100, valueBytes: small),
        ]
    }

    /// How many operations end the row in any case: what writes leave behind has to fit into the servers' quotas.
    var operationsMax: Int {
        switch self.kind {
        case .put, .guardedPut, .mixed: (128 << 20) / max(self.valueBytes, 1)
        case .get, .serializableGet, .range, .page, .watch, .keepAlive: .max
        }
    }

    /// Name, clients and size: "put, 100 clients, 256 B".
    var title: String {
        let clients = "\(self.clients) client\(self.clients == 1 ? "" : "s")"
        return self.valueBytes == 0 ? "\(self.name), \(clients)" : "\(self.name), \(clients), \(self.valueBytes) B"
    }

    /// Whether it reads what has to be stored before.
    var readsStored: Bool {
        switch self.kind {
        case .get, .serializableGet, .range, .page, .mixed: true
        case .put, .guardedPut, .watch, .keepAlive: false
        }
    }

    /// Whether the other row does the same at another setup.
    func isCounterpart(of other: StoreRow) -> Bool {
        (self.kind, self.clients, self.valueBytes) == (other.kind, other.clients, other.valueBytes)
    }
}
