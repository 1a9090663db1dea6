internal import Identity
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import NIOCore
internal import Transport
internal import Wire

/// An API server to be measured: connections to it, and its process if that is known.
struct APITarget: Sendable {
    var name: String
    let meter: ProcessMeter?
    let clients: [HTTPClient]

    /// Connections, each with a client of its own.
    private static let connections = 50

    init(name: String, _ configuration: ClientConfiguration, pid: Int32?, logger: Logger) throws {
        self.name = name
        self.meter = pid.map { ProcessMeter(pid: $0) }
        self.clients = try (0..<Self.connections).map { _ in
            try HTTPClient(endpoint: configuration.endpoint, tls: configuration.tls, logger: logger)
        }
    }

    func client(_ number: Int) -> HTTPClient { self.clients[number % self.clients.count] }

    /// Sends a request and returns the size of its answer; throws unless it was answered with success.
    @discardableResult
    func send(
        _ method: String,
        _ path: String,
        _ body: [UInt8]? = nil,
        type: String = APIForm.protobuf.rawValue,
        accept: APIForm = .protobuf,
        client number: Int = 0
    ) async throws -> Int {
        var headers: HTTPHeaders = ["accept": accept.rawValue]
        if body != nil { headers.set("content-type", type) }
        let head = HTTPRequestHead(method: method, path: path, headers: headers)
        let bytes = body.map { ByteBuffer(bytes: $0) }
        let response = try await self.client(number).execute(head, body: bytes, timeout: .seconds(120))
        var count = 0
        while let chunk = try await response.body.next() { count += chunk.readableBytes }
        guard (200..<300).contains(response.status) else {
            throw BenchError(message: "\(self.name): \(method) \(path) answered \(response.status)")
        }
        return count
    }

    /// The resource version of a collection.
    func resourceVersion(_ path: String) async throws -> String {
        let head = HTTPRequestHead(method: "GET", path: path + "?limit=1", headers: ["accept": APIForm.json.rawValue])
        let response = try await self.client(0).execute(head, body: nil, timeout: .seconds(120))
        let bytes = try await response.body.collect(upTo: 1 << 20)
        let list = try JSONParser.parse(Array(bytes.readableBytesView))
        guard let version = list["metadata"]?["resourceVersion"]?.string else {
            throw BenchError(message: "\(self.name): GET \(path) answered \(response.status)")
        }
        return version
    }

    /// Opens a watch in protobuf; returns its frames.
    func watch(_ path: String, client number: Int) async throws -> HTTPBody {
        let head = HTTPRequestHead(
            method: "GET",
            path: path,
            headers: ["accept": APIForm.protobuf.rawValue + ";stream=watch"]
        )
        let response = try await self.client(number).execute(head, body: nil, timeout: nil)
        guard response.status == 200 else {
            throw BenchError(message: "\(self.name): watch of \(path) answered \(response.status)")
        }
        return response.body
    }

    func shutdown() async {
        for client in self.clients { await client.shutdown() }
    }
}
