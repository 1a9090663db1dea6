import Linux
import Testing

@testable import Runtime

@Suite struct NetworkTests {
    private func scratch() throws -> String {
        let path = "/tmp/martlet-network-\(RandomID.make().prefix(12))"
        try Files.makeDirectories(path)
        return path
    }

    @Test func theFirstValidConfigurationCounts() throws {
        let directory = try self.scratch()
        defer { try? Files.removeTree(directory) }
        let configurations = NetworkConfigurations(directory: directory)
        #expect(throws: RuntimeError.self) { try configurations.current() }
        try Files.write(Array("not json".utf8), to: directory + "/00-broken.conflist")
        try Files.write(Array(#"{"name":"n","plugins":[]}"#.utf8), to: directory + "/05-empty.conflist")
        try Files.write(
            Array(#"{"name":"one","type":"bridge","cniVersion":"0.4.0"}"#.utf8),
            to: directory + "/10-a.conf"
        )
        try Files.write(Array(#"{"name":"two","plugins":[{"type":"x"}]}"#.utf8), to: directory + "/20-b.conflist")
        let found = try configurations.current()
        #expect(found.name == "one")
        #expect(found.version == "0.4.0")
    }

    /// A plugin that logs its input and answers a fixed result, or fails.
    private func plugin(_ directory: String, _ name: String, _ script: String) throws {
        let text =
            """
            #!/bin/sh
            echo \(name) $CNI_COMMAND >>\(directory)/calls
            cat >\(directory)/\(name).$CNI_COMMAND
            \(script)

            """
        try Files.write(Array(text.utf8), to: directory + "/" + name, mode: 0o755)
    }

    private let result = #"echo '{"cniVersion":"1.0.0","ips":[{"address":"10.1.2.3/24"}]}'"#

    private func pod(_ ports: [NetworkPort] = []) -> NetworkPod {
        NetworkPod(sandboxID: "s", name: "p", namespace: "n", uid: "u", path: "/x", ports: ports)
    }

    @Test func pluginsRunInOrderAndAreUndoneInReverse() throws {
        let directory = try self.scratch()
        defer { try? Files.removeTree(directory) }
        try self.plugin(directory, "one", self.result)
        try self.plugin(directory, "two", self.result)
        let list = NetworkList(
            name: "net",
            version: "1.0.0",
            plugins: [.object(["type": .string("one")]), .object(["type": .string("two")])]
        )
        let plugins = NetworkPlugins(directories: [directory])
        let added = try plugins.add(list, self.pod())
        #expect(added.addresses == ["10.1.2.3"])
        try plugins.delete(list, self.pod(), result: added.result)
        #expect(Files.line(directory + "/calls") == "one ADD\ntwo ADD\ntwo DEL\none DEL")
        let second = try #require(try JSONFile.read(JSONValue.self, at: directory + "/two.ADD"))
        #expect(second["name"]?.string == "net")
        #expect(second["prevResult"]?["ips"]?.array.count == 1)
    }

    @Test func aFailureUndoesWhatWasDoneAndSaysWhy() throws {
        let directory = try self.scratch()
        defer { try? Files.removeTree(directory) }
        try self.plugin(directory, "one", self.result)
        try self.plugin(directory, "two", #"echo '{"code":11,"msg":"no room","details":"at all"}'; exit 1"#)
        let list = NetworkList(
            name: "net",
            version: "1.0.0",
            plugins: [.object(["type": .string("one")]), .object(["type": .string("two")])]
        )
        do {
            _ = try NetworkPlugins(directories: [directory]).add(list, self.pod())
            Issue.record("the failure is lost")
        } catch let error as RuntimeError {
            #expect(error.message == "CNI plugin two failed (ADD): no room: at all")
        }
        #expect(Files.line(directory + "/calls") == "one ADD\ntwo ADD\ntwo DEL\none DEL")
    }

    @Test func portsReachThePluginThatCanMapThem() throws {
        let directory = try self.scratch()
        defer { try? Files.removeTree(directory) }
        try self.plugin(directory, "one", self.result)
        try self.plugin(directory, "portmap", self.result)
        let list = NetworkList(
            name: "net",
            version: "1.0.0",
            plugins: [
                .object(["type": .string("one")]),
                .object(["type": .string("portmap"), "capabilities": .object(["portMappings": .bool(true)])]),
            ]
        )
        let plugins = NetworkPlugins(directories: [directory])
        _ = try plugins.add(list, self.pod())
        #expect(Files.line(directory + "/calls") == "one ADD", "without ports nothing is to be mapped")
        let port = NetworkPort(hostPort: 80, containerPort: 8080, protocol: "tcp", hostIP: "")
        _ = try plugins.add(list, self.pod([port]))
        let input = try #require(try JSONFile.read(JSONValue.self, at: directory + "/portmap.ADD"))
        let mapping = try #require(input["runtimeConfig"]?["portMappings"]?.array.first)
        #expect(mapping["hostPort"] == .integer(80))
        #expect(input["capabilities"] == nil)
    }
}
