import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

struct ContainerConfigTests {
    private static let configuration = Kubelet.Configuration(
        nodeName: "node-1",
        nodeIPs: ["192.168.0.9"],
        runtimeSocketPath: "/run/x.sock"
    )

    struct Resolver: Sendable {
        var policy: String
        var hostNetwork = false
        var servers: [String]
        var searches: [String]
        var options: [String]
    }

    @Test(arguments: [
        Resolver(
            policy: "ClusterFirst",
            servers: ["10.96.0.10"],
            searches: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local", "corp.example"],
            options: ["ndots:5"]
        ),
        Resolver(
            policy: "ClusterFirst",
            hostNetwork: true,
            servers: ["1.1.1.1"],
            searches: ["corp.example"],
            options: ["rotate"]
        ),
        Resolver(
            policy: "ClusterFirstWithHostNet",
            hostNetwork: true,
            servers: ["10.96.0.10"],
            searches: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local", "corp.example"],
            options: ["ndots:5"]
        ),
        Resolver(policy: "Default", servers: ["1.1.1.1"], searches: ["corp.example"], options: ["rotate"]),
        Resolver(policy: "None", servers: [], searches: [], options: []),
    ])
    func resolverFollowsThePolicy(example: Resolver) {
        let host = ResolverConfiguration(parsing: "# host\nnameserver 1.1.1.1\nsearch corp.example.\noptions rotate\n")
        var pod = makePod("c")
        pod.spec.dnsPolicy = example.policy
        pod.spec.hostNetwork = example.hostNetwork
        let made = ResolverConfiguration.make(
            for: pod,
            clusterDNS: ["10.96.0.10"],
            clusterDomain: "cluster.local",
            host: host
        )
        #expect(made.servers == example.servers)
        #expect(made.searches == example.searches)
        #expect(made.options == example.options)
    }

    @Test func wishesAreAddedToTheResolver() {
        var pod = makePod("c")
        pod.spec.dnsConfig = CoreV1.PodDNSConfig {
            $0.nameservers = ["9.9.9.9", "10.96.0.10"]
            $0.searches = ["x.example"]
            $0.options = [
                CoreV1.PodDNSConfigOption {
                    $0.name = "ndots"
                    $0.value = "2"
                }
            ]
        }
        let made = ResolverConfiguration.make(
            for: pod,
            clusterDNS: ["10.96.0.10"],
            clusterDomain: "c.l",
            host: ResolverConfiguration(parsing: "")
        )
        #expect(made.servers == ["10.96.0.10", "9.9.9.9"])
        #expect(made.searches == ["default.svc.c.l", "svc.c.l", "c.l", "x.example"])
        #expect(made.options == ["ndots:2"])
    }

    @Test func sandboxIsDescribed() {
        var pod = makePod("c")
        pod.metadata.name = String(repeating: "n", count: 62) + "-x"
        pod.spec.shareProcessNamespace = true
        pod.spec.containers[0].ports = [
            CoreV1.ContainerPort {
                $0.containerPort = 80
                $0.hostPort = 8080
                $0.protocol = "UDP"
            },
            CoreV1.ContainerPort { $0.containerPort = 81 },
        ]
        let builder = SandboxConfigBuilder(
            pod: pod,
            configuration: Self.configuration,
            hostResolver: ResolverConfiguration(parsing: "")
        )
        let config = builder.build(attempt: 3)
        #expect(config.hostname == String(repeating: "n", count: 62))
        #expect(config.metadata.attempt == 3)
        #expect(config.portMappings.map(\.hostPort) == [8080])
        #expect(config.portMappings.first?.protocol == .udp)
        #expect(config.labels["io.kubernetes.pod.uid"] == "u1")
        #expect(config.linux.cgroupParent == "/kubepods/besteffort/podu1")
        #expect(config.linux.securityContext.namespaceOptions.pid == .pod)
    }

    struct Quality: Sendable {
        var requests: [String: String]
        var limits: [String: String]
        var quality: QualityOfService
        var oomScoreAdjust: Int64
    }

    @Test(arguments: [
        Quality(requests: [:], limits: [:], quality: .bestEffort, oomScoreAdjust: 1000),
        Quality(requests: ["cpu": "100m"], limits: [:], quality: .burstable, oomScoreAdjust: 999),
        Quality(requests: ["memory": "4Gi"], limits: [:], quality: .burstable, oomScoreAdjust: 500),
        Quality(
            requests: ["cpu": "1", "memory": "1Gi"],
            limits: ["cpu": "1", "memory": "1Gi"],
            quality: .guaranteed,
            oomScoreAdjust: -997
        ),
        Quality(
            requests: ["cpu": "1"],
            limits: ["cpu": "1", "memory": "1Gi"],
            quality: .guaranteed,
            oomScoreAdjust: -997
        ),
        Quality(requests: ["cpu": "1"], limits: ["cpu": "2"], quality: .burstable, oomScoreAdjust: 999),
    ])
    func qualityFollowsFromResources(example: Quality) {
        var pod = makePod("c")
        func amounts(_ texts: [String: String]) -> [String: Resource.Quantity] {
            texts.mapValues { text in Resource.Quantity { $0.string = text } }
        }
        pod.spec.containers[0].resources.requests = amounts(example.requests)
        pod.spec.containers[0].resources.limits = amounts(example.limits)
        let quality = QualityOfService.of(pod.spec)
        #expect(quality == example.quality)
        let resources = ContainerResources.make(pod.spec.containers[0], quality: quality, node: SimulatedPod.node)
        #expect(resources.oomScoreAdj == example.oomScoreAdjust)
    }

    @Test func resourcesBecomeSharesAndQuota() {
        var container = CoreV1.Container()
        container.resources.requests["cpu"] = Resource.Quantity(Quantity(milli: 250))
        container.resources.limits["cpu"] = Resource.Quantity(Quantity(milli: 500))
        container.resources.limits["memory"] = Resource.Quantity(Quantity(64 << 20))
        let resources = ContainerResources.make(container, quality: .burstable, node: SimulatedPod.node)
        #expect(resources.cpuShares == 256)
        #expect(resources.cpuPeriod == 100_000)
        #expect(resources.cpuQuota == 50_000)
        #expect(resources.memoryLimitInBytes == 64 << 20)
    }

    @Test func commandIsExpanded() {
        var container = CoreV1.Container { $0.name = "c" }
        container.command = ["/bin/$(TOOL)"]
        container.args = ["$$(TOOL)", "$(NONE)"]
        let config = ContainerConfigBuilder(
            pod: makePod("c"),
            container: container,
            request: StartRequest(name: "c", sandboxID: "s", attempt: 2, restartCount: 2, imageReference: "sha256:1"),
            node: SimulatedPod.node,
            environment: [(name: "TOOL", value: "sh")],
            mounts: []
        ).build()
        #expect(config.command == ["/bin/sh"])
        #expect(config.args == ["$(TOOL)", "$(NONE)"])
        #expect(config.logPath == "c/2.log")
        #expect(config.annotations["io.kubernetes.container.restartCount"] == "2")
        #expect(config.annotations["io.kubernetes.container.hash"] == ContainerHash.of(container))
    }

    @Test func rootIsRefused() {
        var pod = makePod("c")
        pod.spec.securityContext = CoreV1.PodSecurityContext { $0.runAsNonRoot = true }
        let container = pod.spec.containers[0]
        let rootImage = CRI.Image { $0.id = "x" }
        let text = "container has runAsNonRoot and image will run as root (pod: \"p_default(u1)\", container: c)"
        #expect(SecurityProfiles.rootObjection(container, in: pod, image: rootImage) == text)
        let userImage = CRI.Image { $0.uid = CRI.Int64Value { $0.value = 1000 } }
        #expect(SecurityProfiles.rootObjection(container, in: pod, image: userImage) == nil)
        pod.spec.securityContext?.runAsUser = 0
        let breaks = "container's runAsUser breaks non-root policy (pod: \"p_default(u1)\", container: c)"
        #expect(SecurityProfiles.rootObjection(container, in: pod, image: userImage) == breaks)
    }

    struct Name: Sendable {
        var text: String
        var isValid: Bool
    }

    @Test(arguments: [
        Name(text: "nginx", isValid: true), Name(text: "nginx:1.25", isValid: true),
        Name(text: "localhost:5000/a/b_c:v1", isValid: true),
        Name(text: "r.io/x@sha256:\(String(repeating: "a", count: 64))", isValid: true),
        Name(text: "r.io/x@sha256:abc", isValid: false), Name(text: "Nginx", isValid: false),
        Name(text: "a b", isValid: false), Name(text: "", isValid: false), Name(text: "a:", isValid: false),
        Name(text: "a//b", isValid: false), Name(text: "-a", isValid: false),
    ])
    func imageNames(example: Name) {
        #expect((ImageName.problem(with: example.text) == nil) == example.isValid)
    }

    @Test func hostsFileNamesThePod() {
        var pod = makePod("c")
        pod.spec.subdomain = "sub"
        pod.spec.hostAliases = [
            CoreV1.HostAlias {
                $0.ip = "1.2.3.4"
                $0.hostnames = ["foo", "bar"]
            }
        ]
        let text = HostsFile.make(for: pod, ips: ["10.244.0.5"], hostname: "p", clusterDomain: "cluster.local")
        #expect(text.contains("10.244.0.5\tp.sub.default.svc.cluster.local\tp\n"))
        #expect(text.hasSuffix("\n# Entries added by HostAliases.\n1.2.3.4\tfoo\tbar\n"))
    }

    @Test func credentialsAreFoundByRegistry() {
        let json =
            #"{"auths":{"https://index.docker.io/v1/":{"auth":"YTpi"},"r.io:5000":{"username":"u","password":"p"}}}"#
        let data = [".dockerconfigjson": Array(json.utf8)]
        #expect(RegistryCredentials.find(in: data, for: "nginx").map(\.auth) == ["YTpi"])
        #expect(RegistryCredentials.find(in: data, for: "r.io:5000/x:1").map(\.username) == ["u"])
        #expect(RegistryCredentials.find(in: data, for: "quay.io/x").isEmpty)
        #expect(RegistryCredentials.find(in: [".dockerconfigjson": [1, 2]], for: "nginx").isEmpty)
    }
}
