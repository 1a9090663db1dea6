internal import Wire

/// The requests of the benchmark, encoded before the clock starts.
struct StoreRequests: Sendable {
    /// Under which all keys of the benchmark lie.
    static let prefix = "martlet-bench/"

    static func key(_ area: String, _ number: Int) -> [UInt8] {
        let digits = String(number)
        return Array((Self.prefix + area + "/" + String(repeating: "0", count: max(8 - digits.count, 0)) + digits).utf8)
    }

    /// The range of all keys of an area; '0' follows '/'.
    static func bounds(_ area: String) -> (start: [UInt8], end: [UInt8]) {
        (Array((Self.prefix + area + "/").utf8), Array((Self.prefix + area + "0").utf8))
    }

    static func value(_ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: ($0 * 31) ^ ($0 >> 3)) }
    }

    static func put(_ key: [UInt8], _ value: [UInt8]) -> Etcd.PutRequest {
        Etcd.PutRequest {
            $0.key = key
            $0.value = value
        }
    }

    static func get(_ key: [UInt8], isSerializable: Bool) -> Etcd.RangeRequest {
        Etcd.RangeRequest {
            $0.key = key
            $0.serializable = isSerializable
        }
    }

    static func count(_ area: String) -> Etcd.RangeRequest {
        Etcd.RangeRequest {
            ($0.key, $0.rangeEnd) = Self.bounds(area)
            $0.countOnly = true
        }
    }

    static func list(_ area: String, limit: Int64) -> Etcd.RangeRequest {
        Etcd.RangeRequest {
            ($0.key, $0.rangeEnd) = Self.bounds(area)
            $0.limit = limit
        }
    }

    /// A put on the condition that nobody else has written since `revision`, with the present value as the answer
    /// otherwise: how the Kubernetes API server writes.
    static func guardedPut(_ key: [UInt8], _ value: [UInt8], revision: Int64) -> Etcd.TxnRequest {
        Etcd.TxnRequest {
            $0.compare = [
                Etcd.Compare {
                    $0.key = key
                    $0.target = .mod
                    $0.result = .equal
                    $0.modRevision = revision
                }
            ]
            $0.success = [Etcd.RequestOp { $0.requestPut = Self.put(key, value) }]
            $0.failure = [Etcd.RequestOp { $0.requestRange = Self.get(key, isSerializable: false) }]
        }
    }

    /// Puts of many keys at once.
    static func puts(_ keys: some Sequence<[UInt8]>, _ value: [UInt8]) -> Etcd.TxnRequest {
        Etcd.TxnRequest { request in
            request.success = keys.map { key in Etcd.RequestOp { $0.requestPut = Self.put(key, value) } }
        }
    }

    static func watch(_ key: [UInt8]) -> Etcd.WatchRequest {
        Etcd.WatchRequest { $0.createRequest = Etcd.WatchCreateRequest { $0.key = key } }
    }
}
