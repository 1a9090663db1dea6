import NIOCore
import RPC
import Transport

/// A gRPC call whose body is any bytes, and what came of it.
struct RawCall: Sendable {
    struct Answer: Equatable, Sendable, CustomStringConvertible {
        var code: GRPCCode
        var message: String

        var description: String { "\(self.code.name): \(self.message)" }
    }

    struct Failure: Error {
        var path: String
        var body: [UInt8]
        var cause: any Error
    }

    var path: String
    var body: [UInt8]

    /// A message with its prefix.
    static func framed(_ message: [UInt8]) -> [UInt8] {
        [0] + (0..<4).map { UInt8(truncatingIfNeeded: message.count >> (24 - 8 * $0)) } + message
    }

    func answer(from port: Int, headers: [(String, String)] = []) async throws -> Answer {
        let http = try HTTPClient(endpoint: .tcp(host: "127.0.0.1", port: port), logger: silentLogger)
        do {
            var head = HTTPRequestHead(
                method: "POST",
                path: self.path,
                headers: ["content-type": "application/grpc", "te": "trailers"]
            )
            for (name, value) in headers { head.headers.append(name, value) }
            let response = try await http.execute(head, body: ByteBuffer(bytes: self.body), timeout: .seconds(20))
            while try await response.body.next() != nil {}
            let trailers = response.body.trailers
            func field(_ name: String) -> String? { response.headers.first(name) ?? trailers?.first(name) }
            await http.shutdown()
            let code = field("grpc-status").flatMap { Int($0) }.flatMap { GRPCCode(rawValue: $0) }
            return Answer(code: code ?? .unknown, message: field("grpc-message") ?? "no status")
        } catch {
            await http.shutdown()
            throw Failure(path: self.path, body: self.body, cause: error)
        }
    }
}
