internal import KubernetesAPI
internal import Wire

/// A pod, or a template of pods, as the checks look at it.
struct PodUnderCheck {
    /// A container of any sort.
    struct Container {
        var name: String
        var ports: [CoreV1.ContainerPort]
        var security: CoreV1.SecurityContext?
    }

    let annotations: [String: String]
    let spec: CoreV1.PodSpec
    let security: CoreV1.PodSecurityContext?
    let containers: [Container]

    init(_ metadata: MetaV1.ObjectMeta, _ spec: CoreV1.PodSpec) {
        self.annotations = metadata.annotations
        self.spec = spec
        self.security = spec.securityContext
        self.containers =
            (spec.initContainers + spec.containers).map {
                Container(name: $0.name, ports: $0.ports, security: $0.securityContext)
            }
            + spec.ephemeralContainers.map(\.ephemeralContainerCommon).map {
                Container(name: $0.name, ports: $0.ports, security: $0.securityContext)
            }
    }

    var isWindows: Bool { self.spec.os?.name == "windows" }

    /// The names of the containers that a test finds.
    func names(where test: (Container) -> Bool) -> [String] {
        self.containers.filter(test).map(\.name)
    }

    /// `container "a"`, `containers "a", "b"`
    static func containers(_ names: [String]) -> String {
        "\(Self.plural("container", names.count)) \(Self.quoted(names))"
    }

    static func plural(_ word: String, _ count: Int) -> String { count == 1 ? word : word + "s" }

    static func quoted(_ texts: some Sequence<String>) -> String {
        texts.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    /// Who of pod and containers sets something: `pod and container "a"`; empty when nobody does.
    static func setters(pod: Bool, _ names: [String]) -> String {
        ((pod ? ["pod"] : []) + (names.isEmpty ? [] : [Self.containers(names)])).joined(separator: " and ")
    }
}
