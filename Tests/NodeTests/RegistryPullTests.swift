import Linux
import RPC
import Runtime
import Testing
import Wire

/// Pulls from Debian's registry on loopback.
@Suite(
    asRoot,
    .serialized,
    .enabled("needs docker-registry and skopeo") {
        Files.exists("/usr/bin/skopeo") && Files.exists("/usr/bin/docker-registry")
    }
)
struct RegistryPullTests {
    private let port = 20_000 + Int.random(in: 0..<20_000)

    private func withRegistry(_ runtime: RuntimeFixture, _ body: (String) async throws -> Void) async throws {
        let configuration = """
            version: 0.1
            storage: {filesystem: {rootdirectory: \(runtime.scratch)/registry}}
            http: {addr: "127.0.0.1:\(self.port)"}
            """
        try Files.write(Array(configuration.utf8), to: runtime.scratch + "/registry.yml")
        let program = "/usr/bin/docker-registry"
        let pid = try Child(path: program, arguments: ["serve", runtime.scratch + "/registry.yml"]).start()
        defer {
            try? LinuxSystemCalls().kill(pid: pid, signal: Signal.kill)
            _ = try? Child.wait(pid: pid)
        }
        let image = try BusyboxImage(in: runtime.scratch)
        let name = "127.0.0.1:\(self.port)/team/app:v1"
        let copy = ["copy", "-q", "--dest-tls-verify=false", "oci:\(image.layout)", "docker://\(name)"]
        for attempt in 1...40 {
            do {
                try BusyboxImage.run("/usr/bin/skopeo", copy)
                break
            } catch  where attempt < 40 {
                try await ContinuousClock().sleep(for: .milliseconds(100))
            }
        }
        try await body(name)
    }

    private func pull(_ runtime: RuntimeFixture, _ name: String) async throws -> String {
        let request = CRI.PullImageRequest { $0.image = CRI.ImageSpec { $0.image = name } }
        return try await runtime.client.call(CRI.ImageService.pullImage, request).imageRef
    }

    private func images(_ runtime: RuntimeFixture) async throws -> [CRI.Image] {
        try await runtime.client.call(CRI.ImageService.listImages, CRI.ListImagesRequest()).images
    }

    @Test func anImageComesFromARegistryAndGoes() async throws {
        try await RuntimeFixture.run { runtime in
            try await self.withRegistry(runtime) { name in
                let reference = try await self.pull(runtime, name)
                #expect(reference.hasPrefix("127.0.0.1:\(self.port)/team/app@sha256:"))
                #expect(try await self.pull(runtime, reference) == reference, "pulling by digest finds the same")
                let image = try #require(try await self.images(runtime).first)
                #expect(image.repoTags == [name])
                #expect(image.repoDigests == [reference])
                for absent in ["127.0.0.1:\(self.port)/team/app:v2", "127.0.0.1:\(self.port)/none"] {
                    await #expect(throws: GRPCStatus.self) { _ = try await self.pull(runtime, absent) }
                }
                #expect(try await self.images(runtime).count == 1)
                let status = CRI.ImageStatusRequest { $0.image = CRI.ImageSpec { $0.image = "none" } }
                let absent = try await runtime.client.call(CRI.ImageService.imageStatus, status)
                #expect(!absent.underlying.has(1))
                let remove = CRI.RemoveImageRequest { $0.image = CRI.ImageSpec { $0.image = image.id } }
                _ = try await runtime.client.call(CRI.ImageService.removeImage, remove)
                _ = try await runtime.client.call(CRI.ImageService.removeImage, remove)
                #expect(try await self.images(runtime).isEmpty)
                let root = runtime.configuration.root + "/images"
                #expect(try Files.names(in: root + "/blobs/sha256").isEmpty)
                #expect(try Files.names(in: root + "/layers").isEmpty)
                #expect(try Files.names(in: root + "/ingest").isEmpty)
            }
        }
    }
}
