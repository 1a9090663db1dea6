import Glibc
import NIOCore
import Subprocess
import Testing
import Transport

/// curl as a client that was written by others.
@Suite(.timeLimit(.minutes(1)), .enabled("curl is not installed") { access("/usr/bin/curl", X_OK) == 0 })
struct CurlTests {
    private static func curl(_ arguments: [String]) async throws -> String {
        let result = try await Subprocess.run(
            .name("curl"),
            arguments: Arguments(["--silent", "--show-error", "--max-time", "20"] + arguments),
            output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 16)
        )
        return result.standardOutput + result.standardError
    }

    private static func url(_ endpoint: HTTPEndpoint, _ scheme: String = "http") -> String {
        "\(scheme)://\(endpoint)/path"
    }

    @Test(arguments: ["--http1.1", "--http1.0", "--http2-prior-knowledge", "--http2"])
    func plaintext(_ option: String) async throws {
        try await TestServer.run { request, response in
            let body = try await request.collectBody(upTo: 10 << 20)
            try await response.respond(status: 200, body: ByteBuffer(string: "\(body.readableBytes) bytes"))
        } _: { (endpoint) async throws in
            // curl 7.88 cannot use a connection with prior knowledge a second time.
            let times = option == "--http2-prior-knowledge" ? 1 : 2
            let urls = Array(repeating: Self.url(endpoint), count: times)
            #expect(try await Self.curl([option] + urls) == String(repeating: "0 bytes", count: times))
            let text = String(repeating: "x", count: 100_000)
            #expect(try await Self.curl([option, "--data", text, Self.url(endpoint)]) == "100000 bytes")
        }
    }

    @Test func tls() async throws {
        let certificates = try TestCertificates()
        try await TestServer.run(tls: certificates.server()) { request, response in
            try await response.respond(status: 200, body: ByteBuffer(string: request.version.rawValue))
        } _: { (endpoint) async throws in
            let twice = try await Self.curl(["--insecure", Self.url(endpoint, "https"), Self.url(endpoint, "https")])
            #expect(twice == "HTTP/2.0HTTP/2.0")
            #expect(try await Self.curl(["--insecure", "--http1.1", Self.url(endpoint, "https")]) == "HTTP/1.1")
        }
    }

    @Test(arguments: ["--http1.1", "--http2-prior-knowledge"])
    func aLargeDownload(_ option: String) async throws {
        try await TestServer.run { _, response in
            try await response.sendHead(status: 200)
            for _ in 0..<100 { try await response.write(ByteBuffer(repeating: 65, count: 100_000)) }
            try await response.finish()
        } _: { (endpoint) async throws in
            let count = try await Self.curl([
                option, "--output", "/dev/null", "--write-out", "%{size_download}", Self.url(endpoint),
            ])
            #expect(count == "10000000")
        }
    }
}
