import Foundation
import RPC
import Store
import Testing

/// Bodies that are no messages, sent to every method that a real process serves.
@Suite(
    .enabled(if: MartletProcess.isBuilt, "martlet is not built at \(MartletProcess.path)"),
    .enabled(if: PlainAnswer.isInstalled, "curl is not installed at \(PlainAnswer.path)"),
    .timeLimit(.minutes(2))
)
struct FrameSweepTests {
    struct Method: Hashable, Sendable {
        var path: String
        var kind: String

        /// What a method is, as gRPC servers count it.
        init?(counted line: Substring) {
            guard line.hasPrefix("grpc_server_started_total{") else { return nil }
            var labels: [Substring: Substring] = [:]
            let text = line.drop(while: { $0 != "{" }).dropFirst().prefix(while: { $0 != "}" })
            for label in text.split(separator: ",") {
                let parts = label.split(separator: "=")
                labels[parts[0]] = parts[1].dropFirst().dropLast()
            }
            guard let service = labels["grpc_service"], let method = labels["grpc_method"] else { return nil }
            self.path = "/\(service)/\(method)"
            self.kind = labels["grpc_type"].map(String.init) ?? ""
        }
    }

    /// What is wrong with a body, and what every method says of it.
    struct Body: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        /// The answers of methods with one answer, and of those that read or write a stream.
        var unary: RawCall.Answer
        var stream: RawCall.Answer
        /// Whether more may follow the text, as the decoders' own words do.
        var isPrefix = false

        init(_ name: String, _ bytes: [UInt8], _ code: GRPCCode, _ message: String) {
            self.testDescription = name
            self.bytes = bytes
            self.unary = RawCall.Answer(code: code, message: message)
            self.stream = self.unary
        }
    }

    static let bodies: [Body] = {
        var undecodable = Body("no protobuf", RawCall.framed([0x0A, 5, 255]), .internal, "")
        undecodable.unary.message = "grpc: error unmarshalling request: "
        undecodable.stream.message = "grpc: failed to unmarshal the received message "
        undecodable.isPrefix = true
        var truncated = Body("longer than the body", [0, 0, 0, 0, 9, 1], .unknown, "unexpected EOF")
        truncated.stream.code = .internal
        var cut = Body("half a prefix", [0, 0], .unknown, "unexpected EOF")
        cut.stream.code = .internal
        return [
            undecodable, truncated, cut,
            Body(
                "compressed",
                [1, 0, 0, 0, 0],
                .internal,
                "grpc: compressed flag set with identity or empty encoding"
            ),
            Body("unknown flag", [7, 0, 0, 0, 0], .internal, "grpc: received unexpected payload format 7"),
            Body(
                "too large",
                [0, 0, 0x40, 0, 0],
                .resourceExhausted,
                "grpc: received message larger than max (4194304 vs. 2097152)"
            ),
            Body(
                "as large as can be",
                [0, 255, 255, 255, 255],
                .resourceExhausted,
                "grpc: received message larger than max (4294967295 vs. 2097152)"
            ),
        ]
    }()

    private static func check(_ port: Int, leavingOut: Set<String> = []) async throws -> Int {
        let text = try await PlainAnswer.get("/metrics", port).text
        let methods = text.split(separator: "\n").compactMap(Method.init(counted:)).filter {
            !leavingOut.contains($0.path)
        }
        for method in methods {
            for body in Self.bodies {
                let answer = try await RawCall(path: method.path, body: body.bytes).answer(from: port)
                let expected = method.kind == "unary" ? body.unary : body.stream
                #expect(answer.code == expected.code, "\(method.path), \(body.testDescription): \(answer)")
                let isSaid =
                    body.isPrefix ? answer.message.hasPrefix(expected.message) : answer.message == expected.message
                #expect(isSaid, "\(method.path), \(body.testDescription): \(answer)")
            }
        }
        for (path, text) in [
            ("/etcdserverpb.KV/None", "unknown method None for service etcdserverpb.KV"),
            ("/none.KV/Put", "unknown service none.KV"), ("/a/b/c", "unknown service a/b"),
        ] {
            let answer = try await RawCall(path: path, body: RawCall.framed([])).answer(from: port)
            #expect(answer == RawCall.Answer(code: .unimplemented, message: text), "\(path)")
        }
        // The first message counts; what follows it is nobody's.
        let twice = RawCall(path: "/etcdserverpb.KV/Put", body: RawCall.framed([]) + RawCall.framed([1]) + [9])
        let refusal = RawCall.Answer(code: .invalidArgument, message: "etcdserver: key is not provided")
        #expect(try await twice.answer(from: port) == refusal)
        return methods.count
    }

    @Test func everyMethodRefusesWhatIsNoMessage() async throws {
        let directory = try TemporaryDirectory()
        let process = try await MartletProcess.start(dataDirectory: directory.path)
        let count = try await Self.check(process.port)
        #expect(count >= 45, "there are that many methods")
        // A head that ends its stream, which etcd 3.4 leaves without an answer.
        for path in ["/etcdserverpb.KV/Put", "/etcdserverpb.Cluster/MemberList", "/etcdserverpb.Maintenance/Snapshot"] {
            let answer = try await RawCall(path: path, body: []).answer(from: process.port)
            #expect(answer == RawCall.Answer(code: .unknown, message: "EOF"), "\(path)")
        }
        #expect(process.isRunning)
        #expect(try await process.store.currentRevision() == 1, "nothing was changed")
        try await process.stop()
    }

    /// What the test above expects is what the original does.
    @Test(.enabled(if: StoreKind.hasEtcd, "etcd is not installed at \(StoreKind.etcdPath)"))
    func etcdSaysTheSame() async throws {
        let etcd = try await EtcdProcess.start()
        try await ensuring(
            {
                let count = try await Self.check(etcd.port)
                #expect(count >= 40)
            },
            then: { await etcd.stop() }
        )
    }
}
