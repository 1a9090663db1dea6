import APIServer
import Foundation
import KubernetesAPI
import Synchronization
import Testing
import Transport

/// Health, metrics, compression and deadlines.
struct ServerHealthTests {
    @Test func checksAreToldAsKubernetesTellsThem() async throws {
        try await TestServer.run { server in
            // Health is told before the server has started, so wait for a request that waits for that.
            _ = try await server.send("GET", "/version")
            #expect(try await server.send("GET", "/livez").text == "ok")
            let verbose = try await server.send("GET", "/readyz?verbose&exclude=log&exclude=nothing")
            #expect(
                verbose.text == """
                    [+]ping ok
                    [+]log excluded: ok
                    [+]etcd ok
                    [+]etcd-readiness ok
                    [+]informer-sync ok
                    [+]poststarthook/rbac/bootstrap-roles ok
                    [+]poststarthook/scheduling/bootstrap-system-priority-classes ok
                    [+]poststarthook/priority-and-fairness-config-producer ok
                    [+]shutdown ok
                    warn: some health checks cannot be excluded: no matches for "nothing"
                    readyz check passed

                    """
            )
            #expect(verbose.headers.first("x-content-type-options") == "nosniff")
            #expect(try await server.send("GET", "/healthz/poststarthook/rbac/bootstrap-roles").text == "ok")
            #expect(try await server.send("GET", "/livez/nothing").status == 404)
        }
    }

    @Test func metricsHaveKubernetesNames() async throws {
        try await TestServer.run { server in
            _ = try await server.send("POST", "/api/v1/namespaces/default/configmaps", #"{"metadata":{"name":"a"}}"#)
            let answer = try await server.send("GET", "/metrics")
            #expect(answer.headers.first("content-type") == "text/plain; version=0.0.4; charset=utf-8")
            let created =
                #"apiserver_request_total{code="201",component="apiserver",dry_run="",group="","#
                + #"resource="configmaps",scope="resource",subresource="",verb="POST",version="v1"} 1"#
            #expect(answer.text.contains(created))
            for line in [
                "# TYPE apiserver_request_duration_seconds histogram",
                #"apiserver_current_inflight_requests{request_kind="readOnly"} 1"#,
                #"apiserver_storage_objects{resource="namespaces"} "#,
                #"apiserver_flowcontrol_nominal_limit_seats{priority_level="workload-low"} 245"#,
                "process_resident_memory_bytes ", "process_cpu_seconds_total ", "kubernetes_build_info{",
            ] {
                #expect(answer.text.contains(line), "\(line)")
            }
            let joe = try TestServer.client(server.port, server.authority, user: "joe")
            let refused = try await TestServer.send(joe, "GET", "/metrics")
            #expect(refused.status == 403)
            #expect(refused["message"] == #"forbidden: User "joe" cannot get path "/metrics""#)
            await joe.shutdown()
        }
    }

    @Test func largeAnswersAreCompressed() async throws {
        try await TestServer.run { server in
            let path = "/api/v1/namespaces/default/configmaps"
            let value = String(repeating: "abcdefgh", count: 32_000)
            _ = try await server.send("POST", path, #"{"metadata":{"name":"a"},"data":{"k":"\#(value)"}}"#)
            let plain = try await server.send("GET", path)
            #expect(plain.headers.first("content-encoding") == nil)
            let packed = try await server.send("GET", path, headers: ["accept-encoding": "deflate, gzip;q=0.5"])
            #expect(packed.headers.first("content-encoding") == "gzip")
            #expect(packed.headers.all("vary").contains("Accept-Encoding"))
            #expect(packed.bytes.count < plain.bytes.count / 10)
            let unpacked = try Self.unzip(packed.bytes)
            #expect(unpacked == plain.bytes)
            let small = try await server.send("GET", path + "/none", headers: ["accept-encoding": "gzip"])
            #expect(small.headers.first("content-encoding") == nil)
        }
    }

    private static func unzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("gzip-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(filePath: path))
        let process = Process()
        process.executableURL = URL(filePath: "/bin/zcat")
        process.arguments = ["-f", path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        defer { process.waitUntilExit() }
        return Array(try pipe.fileHandleForReading.readToEnd() ?? Data())
    }

    @Test func requestsHaveDeadlines() async throws {
        try await TestServer.run { server in
            server.store.delay.withLock { $0 = ("/registry/configmaps/", .seconds(30)) }
            let late = try await server.send("GET", "/api/v1/configmaps?timeout=300ms")
            #expect(late.status == 504)
            let expected =
                #"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","#
                + #""message":"Timeout: request did not complete within the allotted timeout","reason":"Timeout","#
                + #""details":{},"code":504}"# + "\n"
            #expect(late.text == expected)
            let odd = try await server.send("GET", "/api/v1/configmaps?timeout=soon")
            #expect(odd.status == 400)
            #expect(
                odd["message"] == #"invalid timeout specified in the request URL - time: invalid duration "soon""#
            )
        }
    }

    /// Told to stop, the server says so, ends watches and answers what is in flight.
    @Test func nothingIsLostWhenTheServerStops() async throws {
        try await TestServer.runUntilStopped { configuration in
            configuration.shutdownDelay = .milliseconds(500)
        } _: { server, stop in
            server.store.delay.withLock { $0 = ("/registry/configmaps/", .milliseconds(1_000)) }
            try await withThrowingTaskGroup(of: Int.self) { group in
                for path in ["/api/v1/namespaces?watch=true&resourceVersion=1", "/api/v1/configmaps"] {
                    group.addTask { try await server.send("GET", path).status }
                }
                let busy = #"apiserver_longrunning_requests{component="apiserver""#
                try await eventually {
                    let text = try await server.send("GET", "/metrics").text
                    return text.contains(busy) && text.contains(#"requests{request_kind="readOnly"} 2"#)
                }
                stop()
                #expect(try await server.send("GET", "/readyz").status == 500)
                // What comes while it still listens is answered as ever.
                #expect(try await server.send("GET", "/api/v1/secrets").status == 200)
                #expect(try await server.send("GET", "/livez").status == 200)
                for try await status in group { #expect(status == 200) }
            }
        }
    }
}
