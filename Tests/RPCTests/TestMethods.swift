import Wire

/// One method of each kind, over messages that are there anyway.
enum TestMethods {
    typealias Method = RPCMethod<Etcd.PutRequest, EtcdMVCC.KeyValue>

    static let unary = Method(service: "test.Test", name: "Unary", clientStreaming: false, serverStreaming: false)
    static let serverStream = Method(
        service: "test.Test",
        name: "Server",
        clientStreaming: false,
        serverStreaming: true
    )
    static let clientStream = Method(
        service: "test.Test",
        name: "Client",
        clientStreaming: true,
        serverStreaming: false
    )
    static let both = Method(service: "test.Test", name: "Both", clientStreaming: true, serverStreaming: true)
    static let missing = Method(service: "test.Test", name: "Missing", clientStreaming: false, serverStreaming: false)

    static func request(_ key: String, value: [UInt8] = []) -> Etcd.PutRequest {
        Etcd.PutRequest {
            $0.key = Array(key.utf8)
            $0.value = value
        }
    }

    static func response(_ key: [UInt8]) -> EtcdMVCC.KeyValue {
        EtcdMVCC.KeyValue { $0.key = key }
    }
}

extension EtcdMVCC.KeyValue {
    var keyText: String { String(decoding: self.key, as: UTF8.self) }
}
