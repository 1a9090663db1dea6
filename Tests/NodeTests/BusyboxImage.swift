import Linux
import Runtime

/// An OCI layout with a small image, made from the host's static busybox: no network is needed.
struct BusyboxImage {
    /// The layout's directory.
    let layout: String

    /// Whether the host has what it takes.
    static var isPossible: Bool { Files.exists("/bin/busybox") && Files.exists("/bin/tar") }

    /// Makes the layout below a scratch directory.
    init(in scratch: String, name: String = "docker.io/library/busybox:test", entrypoint: [String]? = nil) throws {
        self.layout = scratch + "/layout"
        let root = scratch + "/root"
        for directory in ["bin", "etc", "tmp", "home", "proc", "sys", "dev"] {
            try Files.makeDirectories("\(root)/\(directory)")
        }
        try Self.run("/bin/cp", ["/bin/busybox", root + "/bin/busybox"])
        for tool in [
            "sh", "cat", "echo", "sleep", "id", "ls", "wget", "ip", "ps", "hostname", "mount", "env", "dd", "kill",
            "grep", "touch", "unshare", "true",
        ] {
            try Self.run("/bin/ln", ["-sf", "busybox", "\(root)/bin/\(tool)"])
        }
        try Files.write(
            Array("root:x:0:0::/root:/bin/sh\nweb:x:1000:1001::/home:/bin/sh\n".utf8),
            to: root + "/etc/passwd"
        )
        try Files.write(Array("root:x:0:\nweb:x:1001:\nextra:x:2000:web\n".utf8), to: root + "/etc/group")
        let blobs = self.layout + "/blobs/sha256"
        try Files.makeDirectories(blobs)
        let plain = scratch + "/layer.tar"
        try Self.run("/bin/tar", ["--numeric-owner", "-C", root, "-cf", plain, "."])
        let diffID = ImageDigest(of: try Files.read(plain, upTo: 64 << 20))
        try Self.run("/bin/gzip", ["-n", "-f", plain])
        let layer = try Self.store(try Files.read(plain + ".gz", upTo: 64 << 20), blobs)
        let process =
            #"{"Env":["PATH=/bin","FROM=image"],"WorkingDir":"/home","Cmd":["sh","-c","echo from image"]"#
            + (entrypoint.map { #","Entrypoint":\#($0)"# } ?? "") + "}"
        let config = try Self.store(
            Array(
                """
                {"architecture":"amd64","os":"linux","config":\(process),\
                "rootfs":{"type":"layers","diff_ids":["\(diffID)"]}}
                """.utf8
            ),
            blobs
        )
        let manifest = try Self.store(
            Array(
                """
                {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
                "config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"\(config.digest)",\
                "size":\(config.size)},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip",\
                "digest":"\(layer.digest)","size":\(layer.size)}]}
                """.utf8
            ),
            blobs
        )
        let index = """
            {"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json",\
            "digest":"\(manifest.digest)","size":\(manifest.size),\
            "annotations":{"io.containerd.image.name":"\(name)"}}]}
            """
        try Files.write(Array(index.utf8), to: self.layout + "/index.json")
        try Files.write(Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8), to: self.layout + "/oci-layout")
    }

    private static func store(_ bytes: [UInt8], _ blobs: String) throws -> (digest: ImageDigest, size: Int) {
        let digest = ImageDigest(of: bytes)
        try Files.write(bytes, to: "\(blobs)/\(digest.hex)")
        return (digest, bytes.count)
    }

    static func run(_ program: String, _ arguments: [String]) throws {
        let child = Child(path: program, arguments: arguments, environment: ["PATH=/bin:/usr/bin:/sbin:/usr/sbin"])
        let outcome = try child.run(silenceMilliseconds: 30_000)
        guard outcome.status == 0 else {
            throw RuntimeError(.internal, "\(program) \(arguments.joined(separator: " ")): \(outcome.status)")
        }
    }
}
