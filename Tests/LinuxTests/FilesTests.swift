import Linux
import Testing

@Suite struct FilesTests {
    private func scratch() throws -> String {
        let path = "/tmp/martlet-linux-\(CurrentProcess.id)-\(UInt64.random(in: 0...UInt64.max))"
        try Files.makeDirectories(path)
        return path
    }

    @Test func replacingLeavesNoTemporaryFile() throws {
        let directory = try self.scratch()
        defer { try? Files.removeTree(directory) }
        try Files.replace(directory + "/a", with: Array("one".utf8))
        try Files.replace(directory + "/a", with: Array("two".utf8))
        #expect(try Files.read(directory + "/a") == Array("two".utf8))
        #expect(try Files.names(in: directory) == ["a"])
    }

    @Test func removingATreeFollowsNoLink() throws {
        let directory = try self.scratch()
        defer { try? Files.removeTree(directory) }
        try Files.makeDirectories(directory + "/keep")
        try Files.write([1], to: directory + "/keep/file")
        try Files.makeDirectories(directory + "/gone/deep/deeper")
        try Files.write([1], to: directory + "/gone/deep/file")
        _ = try Child(path: "/bin/ln", arguments: ["-s", directory + "/keep", directory + "/gone/deep/link"])
            .startAndWait()
        try Files.removeTree(directory + "/gone")
        #expect(try Files.names(in: directory) == ["keep"])
        #expect(Files.exists(directory + "/keep/file"))
        try Files.removeTree(directory + "/gone")
    }

    @Test func aRootIsNotLeft() throws {
        let directory = try self.scratch()
        defer { try? Files.removeTree(directory) }
        try Files.makeDirectories(directory + "/root/etc")
        try Files.write(Array("inside".utf8), to: directory + "/root/etc/name")
        _ = try Child(path: "/bin/ln", arguments: ["-s", "/etc", directory + "/root/link"]).startAndWait()
        let root = try Descriptor(path: directory + "/root", [.directory])
        for path in ["etc/name", "/etc/name", "../../etc/name", "link/name"] {
            let file = try Descriptor(inRoot: root, path: path, .readOnly)
            var bytes = [UInt8](repeating: 0, count: 16)
            let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
            #expect(bytes[..<count] == ArraySlice("inside".utf8))
        }
        #expect(throws: SyscallError.self) { try Descriptor(inRoot: root, path: "link/passwd", .readOnly) }
    }

    @Test func aChildGetsItsDescriptorsAndNothingElse() throws {
        let (reading, writing) = try Descriptor.pipe()
        let pid = try Child(
            path: "/bin/sh",
            arguments: ["-c", "echo $A; pwd; ls /proc/self/fd | wc -l; exit 3"],
            environment: ["A=b", "PATH=/bin:/usr/bin"],
            directory: "/tmp",
            standard: (nil, writing, nil)
        ).start()
        #expect(try Child.wait(pid: pid) == 3)
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = try bytes.withUnsafeMutableBytes { try reading.read(into: $0) }
        // ls itself opens the directory: four.
        #expect(String(decoding: bytes[..<count], as: UTF8.self) == "b\n/tmp\n4\n")
    }

    @Test func aProgramThatIsNotThereIsAnErrorOfTheStart() {
        #expect(throws: SyscallError(call: "posix_spawn", object: "/nowhere", errno: ErrorNumber.noEntry)) {
            try Child(path: "/nowhere", arguments: []).start()
        }
    }

    @Test func aSignalledChildReports128More() throws {
        let pid = try Child(path: "/bin/sh", arguments: ["-c", "kill -9 $$"]).start()
        #expect(try Child.wait(pid: pid) == 137)
    }
}

extension Child {
    fileprivate func startAndWait() throws -> Int32 { try Self.wait(pid: try self.start()) }
}
