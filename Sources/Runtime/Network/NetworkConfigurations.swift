internal import Linux

/// The CNI configurations of a host.
struct NetworkConfigurations: Sendable {
    let directory: String

    /// The first list or single configuration by file name; files that are not valid are passed over, as libcni's users
    /// do.
    func current() throws -> NetworkList {
        var complaint: String?
        for name in (try? Files.names(in: self.directory)) ?? [] {
            let isList = name.hasSuffix(".conflist")
            guard isList || name.hasSuffix(".conf") || name.hasSuffix(".json") else { continue }
            do {
                guard let value = try JSONFile.read(JSONValue.self, at: "\(self.directory)/\(name)") else { continue }
                if let list = Self.list(value, isList: isList) { return list }
                complaint = "\(name) has no name or no plugins"
            } catch {
                complaint = "\(name) is not JSON"
            }
        }
        throw RuntimeError(
            .failedPrecondition,
            "no CNI configuration in \(self.directory)" + (complaint.map { " (\($0))" } ?? "")
        )
    }

    private static func list(_ value: JSONValue, isList: Bool) -> NetworkList? {
        guard let name = value["name"]?.string, !name.isEmpty else { return nil }
        let version = value["cniVersion"]?.string ?? "0.2.0"
        let plugins = isList ? value["plugins"]?.array ?? [] : [value]
        guard !plugins.isEmpty, plugins.allSatisfy({ $0["type"]?.string != nil }) else { return nil }
        return NetworkList(name: name, version: version, plugins: plugins)
    }
}
