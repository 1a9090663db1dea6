internal import Linux
internal import Runtime
internal import Subprocess

#if canImport(System)
    internal import System
#else
    internal import SystemPackage
#endif

/// The sample's image, made from the machine's own static busybox: no network is needed.
struct SampleImage {
    static let name = "martlet.local/hello:1"

    /// The port at which the image's server answers with the name of its pod.
    static let port = 8080

    private static let tools = [
        "sh", "httpd", "hostname", "sleep", "cat", "echo", "wget", "nslookup", "ls", "env", "id",
    ]

    /// Makes and imports the image, unless the store has it.
    static func ensure(in store: ImageStore, scratch: String) async throws {
        if try store.find(Self.name) != nil { return }
        let directory = "\(scratch)/sample-image"
        try Files.makeDirectories(directory, mode: 0o700)
        defer { try? FileTree.remove(directory) }
        let root = try Self.makeRoot(in: directory)
        let layer = "\(directory)/layer.tar"
        // The same bytes whenever and by whomever it is made.
        try await Self.run(
            "/bin/tar",
            ["--numeric-owner", "--owner=0", "--group=0", "--mtime=@0", "--sort=name", "-C", root, "-cf", layer, "."]
        )
        let layout = try Self.makeLayout(in: directory, layer: try Files.read(layer, upTo: 64 << 20))
        _ = try await store.importImages(from: layout)
    }

    private static func makeRoot(in directory: String) throws -> String {
        let root = "\(directory)/root"
        for name in ["bin", "etc", "tmp", "www", "proc", "sys", "dev"] {
            try Files.makeDirectories("\(root)/\(name)")
        }
        let candidates = ["/bin/busybox", "/usr/bin/busybox"]
        guard let busybox = candidates.first(where: Files.exists) else {
            throw BootstrapError(.file, "busybox is not installed (Debian: busybox-static)")
        }
        let bytes = try Files.read(busybox, upTo: 64 << 20)
        try Files.write(bytes, to: "\(root)/bin/busybox", mode: 0o755)
        for tool in Self.tools {
            // A script in place of a link: each tool is this one program by another name.
            try Files.write(
                Array("#!/bin/busybox sh\nexec /bin/busybox \(tool) \"$@\"\n".utf8),
                to: "\(root)/bin/\(tool)",
                mode: 0o755
            )
        }
        try Files.write(Array("root:x:0:0::/:/bin/sh\n".utf8), to: "\(root)/etc/passwd")
        return root
    }

    private static func makeLayout(in directory: String, layer: [UInt8]) throws -> String {
        let layout = "\(directory)/layout"
        let blobs = "\(layout)/blobs/sha256"
        try Files.makeDirectories(blobs)
        func store(_ bytes: [UInt8]) throws -> (digest: ImageDigest, size: Int) {
            let digest = ImageDigest(of: bytes)
            try Files.write(bytes, to: "\(blobs)/\(digest.hex)")
            return (digest, bytes.count)
        }
        let content = try store(layer)
        let command = "hostname > /www/index.html; exec httpd -f -p \(Self.port) -h /www"
        let configuration = try store(
            Array(
                """
                {"architecture":"\(Self.architecture)","os":"linux","config":{"Env":["PATH=/bin"],\
                "Cmd":["/bin/busybox","sh","-c","\(command)"]},\
                "rootfs":{"type":"layers","diff_ids":["\(content.digest)"]}}
                """.utf8
            )
        )
        let manifest = try store(
            Array(
                """
                {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
                "config":{"mediaType":"application/vnd.oci.image.config.v1+json",\
                "digest":"\(configuration.digest)","size":\(configuration.size)},\
                "layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar",\
                "digest":"\(content.digest)","size":\(content.size)}]}
                """.utf8
            )
        )
        let index = """
            {"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json",\
            "digest":"\(manifest.digest)","size":\(manifest.size),\
            "annotations":{"io.containerd.image.name":"\(Self.name)"}}]}
            """
        try Files.write(Array(index.utf8), to: "\(layout)/index.json")
        try Files.write(Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8), to: "\(layout)/oci-layout")
        return layout
    }

    #if arch(arm64)
        private static let architecture = "arm64"
    #else
        private static let architecture = "amd64"
    #endif

    private static func run(_ program: String, _ arguments: [String]) async throws {
        let result = try await Subprocess.run(
            .path(FilePath(program)),
            arguments: Arguments(arguments),
            output: .discarded,
            error: .string(limit: 4096)
        )
        guard result.terminationStatus.isSuccess else {
            throw BootstrapError(.process, "\(program): \(result.terminationStatus): \(result.standardError)")
        }
    }
}
