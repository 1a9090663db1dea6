import Linux
import Testing

@testable import Runtime

@Suite(asRoot) struct LayerTests {
    private func withScratch(_ body: (String) throws -> Void) throws {
        let path = "/tmp/martlet-layer-\(RandomID.make().prefix(12))"
        try Files.makeDirectories(path + "/in")
        try Files.makeDirectories(path + "/out")
        defer { try? Files.removeTree(path) }
        try body(path)
    }

    private func shell(_ script: String) throws { try BusyboxImage.run("/bin/sh", ["-ec", script]) }

    private func output(_ program: String, _ arguments: [String]) throws -> String {
        let child = Child(path: program, arguments: arguments, environment: ["PATH=/bin:/usr/bin"])
        return String(decoding: try child.run(silenceMilliseconds: 5000).output, as: UTF8.self)
    }

    @Test(arguments: ["", "| gzip", "| zstd -q"])
    func everythingInALayerIsKept(_ compression: String) throws {
        try self.withScratch { path in
            try self.shell(
                """
                cd \(path)/in; mkdir -p d/e; echo text >d/file; ln d/file d/hard; ln -s ../x d/soft; mkfifo d/fifo
                cp /bin/true d/suid; chmod 4755 d/suid; chown 12:34 d/file; mknod d/null c 1 3; chmod 2700 d/e
                touch -d '2020-01-02 03:04:05 UTC' d/file d/e d
                tar --numeric-owner -cf - . \(compression) >\(path)/layer
                """
            )
            let outcome = try LayerExtractor.extract(archive: path + "/layer", to: path + "/out")
            let list = #"find d | LC_ALL=C sort | xargs stat -c '%n %F %a %u:%g %h %Y %t:%T %N'"#
            let (left, right) = (try self.list(path + "/in", list), try self.list(path + "/out", list))
            #expect(left == right)
            #expect(left.contains("d/suid regular file 4755"))
            // The digest is of the uncompressed layer, whatever came.
            let plain = try self.output("/bin/sh", ["-c", "tar --numeric-owner -C \(path)/in -cf - . | sha256sum"])
            #expect(plain.hasPrefix(outcome.diffID.hex))
        }
    }

    private func list(_ directory: String, _ command: String) throws -> String {
        // Times of links and devices' directories are those of the archive; access times are not compared.
        try self.output("/bin/sh", ["-c", "cd \(directory) && \(command)"])
    }

    @Test func whiteoutsBecomeOverlays() throws {
        try self.withScratch { path in
            try self.shell(
                """
                mkdir -p \(path)/low/keep \(path)/low/gone; cd \(path)/low
                echo 1 >gone/f; echo 1 >a; echo 1 >keep/old
                cd \(path)/in; mkdir -p keep; touch .wh.a .wh.gone keep/.wh..wh..opq keep/new; tar -cf \(path)/layer .
                """
            )
            _ = try LayerExtractor.extract(archive: path + "/layer", to: path + "/out")
            let system = LinuxSystemCalls()
            for name in ["upper", "work", "merged"] { try Files.makeDirectories("\(path)/\(name)") }
            try system.mount(
                .overlay(
                    layers: [path + "/low", path + "/out"],
                    upper: path + "/upper",
                    work: path + "/work",
                    target: path + "/merged"
                )
            )
            defer { try? system.unmount(path + "/merged") }
            #expect(try Files.names(in: path + "/merged") == ["keep"])
            #expect(try Files.names(in: path + "/merged/keep") == ["new"])
        }
    }

    @Test(arguments: [
        // A name that climbs out.
        "mkdir x; echo evil >x/evil; tar -P --transform 's,^x,../..,' -cf ../layer x/evil",
        // A link to the outside, then a file through it.
        "ln -s $OUT way; tar -cf ../layer way; rm way; mkdir way; echo evil >way/evil; tar -rf ../layer way/*",
        // A relative link that climbs.
        "ln -s ../../outside way; tar -cf ../layer way; rm way; mkdir way; echo evil >way/evil; tar -rf ../layer way/*",
        // A hard link to a file of the host.
        "echo evil >evil; tar -P --transform 's,^host,$OUT/host,' -cf ../layer evil",
    ])
    func nothingIsWrittenOutside(_ script: String) throws {
        try self.withScratch { path in
            try Files.makeDirectories(path + "/outside")
            try self.shell("OUT=\(path)/outside; cd \(path)/in; \(script)")
            _ = try? LayerExtractor.extract(archive: path + "/layer", to: path + "/out")
            #expect(try Files.names(in: path + "/outside").isEmpty)
            #expect(!Files.exists(path + "/evil"))
            #expect(try Files.names(in: path) == ["in", "layer", "out", "outside"])
        }
    }

    @Test func damageIsSeen() throws {
        try self.withScratch { path in
            try self.shell(
                "cd \(path)/in; head -c 300000 /dev/urandom >f; tar -czf ../layer f; truncate -s 100000 ../layer"
            )
            #expect(throws: RuntimeError.self) {
                _ = try LayerExtractor.extract(archive: path + "/layer", to: path + "/out")
            }
        }
    }
}
