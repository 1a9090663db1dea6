internal import MVCC
internal import Wire

// etcd's requests in the store's words, refused where etcd refuses them and with its texts.

extension RangeQuery {
    init(_ request: Etcd.RangeRequest) throws(StoreError) {
        guard !request.key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
        guard let target = SortTarget(rawValue: request.sortTarget.rawValue),
            let order = SortOrder(rawValue: request.sortOrder.rawValue)
        else { throw StoreError(.invalidRequest, EtcdText.invalidSortOption) }
        self.init(
            KeyRange(key: request.key, rangeEnd: request.rangeEnd),
            limit: request.limit,
            revision: request.revision
        )
        self.sortTarget = target
        self.sortOrder = order
        self.keysOnly = request.keysOnly
        self.countOnly = request.countOnly
        self.isSerializable = request.serializable
        self.minModRevision = request.minModRevision
        self.maxModRevision = request.maxModRevision
        self.minCreateRevision = request.minCreateRevision
        self.maxCreateRevision = request.maxCreateRevision
    }
}

extension PutOperation {
    init(_ request: Etcd.PutRequest) throws(StoreError) {
        guard !request.key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
        if request.ignoreValue, !request.value.isEmpty { throw StoreError(.invalidRequest, EtcdText.valueProvided) }
        if request.ignoreLease, request.lease != 0 { throw StoreError(.invalidRequest, EtcdText.leaseProvided) }
        self.init(key: request.key, value: request.value, lease: request.lease, wantsPrevious: request.prevKv)
        self.ignoresValue = request.ignoreValue
        self.ignoresLease = request.ignoreLease
    }
}

extension DeleteOperation {
    init(_ request: Etcd.DeleteRangeRequest) throws(StoreError) {
        guard !request.key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
        self.init(KeyRange(key: request.key, rangeEnd: request.rangeEnd), wantsPrevious: request.prevKv)
    }
}

extension Comparison {
    init(_ request: Etcd.Compare) throws(StoreError) {
        guard !request.key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
        guard let relation = Relation(rawValue: request.result.rawValue) else {
            throw StoreError(.invalidRequest, EtcdText.invalidComparison)
        }
        let operand: Operand
        switch request.target {
        case .version: operand = .version(request.version ?? 0)
        case .create: operand = .createRevision(request.createRevision ?? 0)
        case .mod: operand = .modRevision(request.modRevision ?? 0)
        case .value: operand = .value(request.value ?? [])
        case .lease: operand = .lease(request.lease ?? 0)
        default: throw StoreError(.invalidRequest, EtcdText.invalidComparison)
        }
        self.init(KeyRange(key: request.key, rangeEnd: request.rangeEnd), relation, operand)
    }
}

extension Transaction {
    /// etcd's limit on conditions and on steps of each branch; nested transactions share it.
    static let operationsMax = 128

    init(_ request: Etcd.TxnRequest) throws(StoreError) {
        try self.init(request, operationsMax: Self.operationsMax)
        _ = try TouchedKeys(self.success)
        _ = try TouchedKeys(self.failure)
    }

    private init(_ request: Etcd.TxnRequest, operationsMax: Int) throws(StoreError) {
        let count = max(request.compare.count, request.success.count, request.failure.count)
        guard count <= operationsMax else { throw StoreError(.tooManyOperations, EtcdText.tooManyOperations) }
        self.init()
        for comparison in request.compare { self.comparisons.append(try Comparison(comparison)) }
        for step in request.success { self.success.append(try Self.operation(step, operationsMax - count)) }
        for step in request.failure { self.failure.append(try Self.operation(step, operationsMax - count)) }
    }

    private static func operation(_ request: Etcd.RequestOp, _ operationsMax: Int) throws(StoreError) -> Operation {
        if let range = request.requestRange { return .range(try RangeQuery(range)) }
        if let put = request.requestPut { return .put(try PutOperation(put)) }
        if let delete = request.requestDeleteRange { return .delete(try DeleteOperation(delete)) }
        if let nested = request.requestTxn {
            return .transaction(try Transaction(nested, operationsMax: operationsMax))
        }
        // etcd's answer to a step that says nothing.
        throw StoreError(.keyNotFound, EtcdText.keyNotFound)
    }
}

/// What the steps of a branch change: no key twice, and no key both written and deleted, for they share one revision.
private struct TouchedKeys {
    var puts: Set<[UInt8]> = []
    var deletes: [KeyRange] = []

    init(_ steps: [Operation]) throws(StoreError) {
        for step in steps {
            switch step {
            case .range: break
            case .put(let operation):
                try self.add(put: operation.key)
            case .delete(let operation):
                try self.add(delete: operation.range)
            case .transaction(let nested):
                // Only one of its branches runs: they may touch the same, but nothing beside them may.
                let branches = [try TouchedKeys(nested.success), try TouchedKeys(nested.failure)]
                for key in branches[0].puts.union(branches[1].puts) { try self.add(put: key) }
                for range in branches[0].deletes + branches[1].deletes {
                    let own = branches[0].puts.union(branches[1].puts)
                    try self.add(delete: range, except: own)
                }
            }
        }
    }

    private mutating func add(put key: [UInt8]) throws(StoreError) {
        guard self.puts.insert(key).inserted, !self.deletes.contains(where: { $0.contains(key) }) else {
            throw StoreError(.invalidRequest, EtcdText.duplicateKey)
        }
    }

    private mutating func add(delete range: KeyRange, except own: Set<[UInt8]> = []) throws(StoreError) {
        guard !self.puts.contains(where: { range.contains($0) && !own.contains($0) }) else {
            throw StoreError(.invalidRequest, EtcdText.duplicateKey)
        }
        self.deletes.append(range)
    }
}

extension Transaction {
    /// Whether all its reads may be of a state that is not the newest: etcd's rule for transactions that only read.
    var isSerializable: Bool {
        (self.success + self.failure).allSatisfy { step in
            if case .range(let query) = step { query.isSerializable } else { false }
        }
    }
}
