internal import Linux

/// Runs CNI plugins: the chain of ADD in order, of DEL in reverse (CNI specification, sections 2 to 4).
struct NetworkPlugins: Sendable {
    /// Where plugins are looked up.
    let directories: [String]
    /// A plugin that writes nothing for so long is given up.
    private static let silenceMilliseconds: Int32 = 60_000
    static let interface = "eth0"

    /// Attaches a pod. When a plugin fails, the ones before it are undone. Blocks.
    func add(_ list: NetworkList, _ pod: NetworkPod) throws -> NetworkResult {
        var previous: JSONValue?
        do {
            for plugin in list.plugins where !Self.isIdle(plugin, pod) {
                let output = try self.run("ADD", plugin, list, pod, previous: previous)
                previous = try JSONFile.decode(
                    JSONValue.self,
                    from: output,
                    "result of CNI plugin \(Self.type(plugin))"
                )
            }
        } catch {
            try? self.delete(list, pod, result: previous)
            throw error
        }
        let addresses = (previous?["ips"]?.array ?? []).compactMap { entry in
            entry["address"]?.string.map { String($0.prefix { $0 != "/" }) }
        }
        guard !addresses.isEmpty else {
            try? self.delete(list, pod, result: previous)
            throw RuntimeError(.internal, "network \(list.name) gave the pod no address")
        }
        return NetworkResult(addresses: addresses, result: previous ?? .null, list: list)
    }

    /// Detaches a pod; repeating it is no error. Blocks.
    func delete(_ list: NetworkList, _ pod: NetworkPod, result: JSONValue?) throws {
        var failure: (any Error)?
        for plugin in list.plugins.reversed() where !Self.isIdle(plugin, pod) {
            do {
                _ = try self.run("DEL", plugin, list, pod, previous: list.version.hasPrefix("0.3") ? nil : result)
            } catch {
                // The others must still let go of what they hold.
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }

    /// portmap without ports passes its input on unchanged; leaving it out saves a process for most pods.
    private static func isIdle(_ plugin: JSONValue, _ pod: NetworkPod) -> Bool {
        self.type(plugin) == "portmap" && pod.ports.isEmpty
    }

    private static func type(_ plugin: JSONValue) -> String { plugin["type"]?.string ?? "" }

    private func run(
        _ command: String,
        _ plugin: JSONValue,
        _ list: NetworkList,
        _ pod: NetworkPod,
        previous: JSONValue?
    ) throws -> [UInt8] {
        let type = Self.type(plugin)
        guard !type.contains("/"), let path = self.directories.map({ "\($0)/\(type)" }).first(where: Files.exists)
        else {
            throw RuntimeError(
                .failedPrecondition,
                "CNI plugin \(type) is not in \(self.directories.joined(separator: ":"))"
            )
        }
        let child = Child(path: path, arguments: [], environment: self.environment(command, pod))
        let input = try JSONFile.encode(Self.configuration(plugin, list, pod, previous: previous))
        let outcome: Child.Outcome
        do {
            outcome = try child.run(input: input, silenceMilliseconds: Self.silenceMilliseconds)
        } catch {
            throw RuntimeError(.internal, "CNI plugin \(type) failed (\(command))", cause: error)
        }
        guard outcome.status == 0 else {
            let answer = try? JSONFile.decode(JSONValue.self, from: outcome.output, "error")
            let parts = [answer?["msg"]?.string, answer?["details"]?.string].compactMap { $0 }.filter { !$0.isEmpty }
            let text = parts.isEmpty ? "exit status \(outcome.status)" : parts.joined(separator: ": ")
            throw RuntimeError(.internal, "CNI plugin \(type) failed (\(command)): \(text)")
        }
        return outcome.output
    }

    private func environment(_ command: String, _ pod: NetworkPod) -> [String] {
        let arguments = [
            "IgnoreUnknown=1", "K8S_POD_NAMESPACE=\(pod.namespace)", "K8S_POD_NAME=\(pod.name)",
            "K8S_POD_INFRA_CONTAINER_ID=\(pod.sandboxID)", "K8S_POD_UID=\(pod.uid)",
        ]
        return [
            "CNI_COMMAND=\(command)", "CNI_CONTAINERID=\(pod.sandboxID)", "CNI_NETNS=\(pod.path)",
            "CNI_IFNAME=\(Self.interface)", "CNI_PATH=\(self.directories.joined(separator: ":"))",
            "CNI_ARGS=\(arguments.joined(separator: ";"))", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "GOMAXPROCS=2",
        ]
    }

    /// A plugin's own part of the list, with what the list, the chain and the pod add.
    private static func configuration(
        _ plugin: JSONValue,
        _ list: NetworkList,
        _ pod: NetworkPod,
        previous: JSONValue?
    ) -> JSONValue {
        var configuration = plugin
        configuration["name"] = .string(list.name)
        configuration["cniVersion"] = .string(list.version)
        configuration["prevResult"] = previous
        if plugin["capabilities"]?["portMappings"]?.bool == true, !pod.ports.isEmpty {
            configuration["runtimeConfig"] = .object(["portMappings": .array(pod.ports.map(Self.mapping))])
        }
        configuration["capabilities"] = nil
        return configuration
    }

    private static func mapping(_ port: NetworkPort) -> JSONValue {
        var value: [String: JSONValue] = [
            "hostPort": .integer(Int64(port.hostPort)),
            "containerPort": .integer(Int64(port.containerPort)),
            "protocol": .string(port.protocol),
        ]
        if !port.hostIP.isEmpty { value["hostIP"] = .string(port.hostIP) }
        return .object(value)
    }
}
