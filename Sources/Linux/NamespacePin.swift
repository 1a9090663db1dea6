/// The namespaces that a pod's containers share, to be made and kept alive by files rather than by a process.
package struct NamespacePin: Hashable, Sendable {
    /// A kind of namespace that can be pinned.
    package enum Kind: String, CaseIterable, Sendable {
        case network = "net"
        case ipc
        case uts

        /// The `CLONE_NEW…` flag.
        package var flag: Int32 {
            switch self {
            case .network: 0x4000_0000
            case .ipc: 0x0800_0000
            case .uts: 0x0400_0000
            }
        }
    }

    /// A kernel parameter of the new namespaces.
    package struct Parameter: Hashable, Sendable {
        /// Its name with dots, as in `net.ipv4.ip_forward`.
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        /// Its file. A dot separates components; a slash inside a name stands for a dot (as sysctl(8) has it).
        package var path: String {
            "/proc/sys/" + String(self.name.map { $0 == "." ? "/" : $0 == "/" ? "." : $0 })
        }
    }

    /// Which namespaces, and the existing empty files that their handles are bound over, in this order.
    package var targets: [(kind: Kind, path: String)] {
        Kind.allCases.compactMap { kind in self.paths[kind].map { (kind, $0) } }
    }
    package var paths: [Kind: String]
    /// The host name of a new UTS namespace.
    package var hostname: String?
    /// Set from inside, before anything runs there.
    package var parameters: [Parameter]

    package init(paths: [Kind: String], hostname: String? = nil, parameters: [Parameter] = []) {
        self.paths = paths
        self.hostname = hostname
        self.parameters = parameters
    }
}
