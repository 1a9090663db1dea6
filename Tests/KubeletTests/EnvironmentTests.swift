import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

struct EnvironmentTests {
    struct Expansion: Sendable {
        var text: String
        var expected: String
    }

    @Test(arguments: [
        Expansion(text: "plain", expected: "plain"),
        Expansion(text: "$(A)-$(B)", expected: "1-2"),
        Expansion(text: "$$(A)", expected: "$(A)"),
        Expansion(text: "$(NONE)", expected: "$(NONE)"),
        Expansion(text: "$(A", expected: "$(A"),
        Expansion(text: "cost: 5$", expected: "cost: 5$"),
        Expansion(text: "$A", expected: "$A"),
    ])
    func variablesAreExpanded(example: Expansion) {
        let values = ["A": "1", "B": "2"]
        #expect(VariableExpansion.expand(example.text) { values[$0] } == example.expected)
    }

    private static func builder(_ pod: CoreV1.Pod, _ references: PodReferences) -> EnvironmentBuilder {
        let fields = PodFields(pod: pod, node: SimulatedPod.node, podIPs: ["10.244.0.5", "fd00::5"])
        return EnvironmentBuilder(fields: fields, references: references)
    }

    private static func service(_ name: String, _ namespace: String, ip: String) -> CoreV1.Service {
        CoreV1.Service {
            $0.metadata.name = name
            $0.metadata.namespace = namespace
            $0.spec.clusterIP = ip
            $0.spec.ports = [
                CoreV1.ServicePort {
                    $0.name = "http"
                    $0.protocol = "TCP"
                    $0.port = 80
                }
            ]
        }
    }

    private static let references = PodReferences(
        configMaps: [
            "cm": CoreV1.ConfigMap { $0.data = ["a": "1", "b": "2"] }
        ],
        secrets: ["s": CoreV1.Secret { $0.data = ["k": Array("v".utf8)] }],
        services: [
            Self.service("kubernetes", "default", ip: "10.96.0.1"), Self.service("my-web", "shop", ip: "10.96.0.7"),
            Self.service("other", "elsewhere", ip: "10.96.0.8"), Self.service("headless", "shop", ip: "None"),
        ]
    )

    @Test func everySourceIsRead() throws {
        var pod = makePod("c")
        pod.metadata.labels = ["app": "x"]
        pod.metadata.namespace = "shop"
        pod.spec.enableServiceLinks = false
        var container = CoreV1.Container { $0.name = "c" }
        container.resources.limits["cpu"] = Resource.Quantity(Quantity(milli: 1500))
        container.envFrom = [
            CoreV1.EnvFromSource {
                $0.prefix = "P_"
                $0.configMapRef = CoreV1.ConfigMapEnvSource { $0.localObjectReference.name = "cm" }
            }
        ]
        let fields = ["metadata.name", "metadata.labels['app']", "spec.nodeName", "status.podIPs", "status.hostIP"]
        container.env = fields.enumerated().map { index, path in
            CoreV1.EnvVar {
                $0.name = "F\(index)"
                $0.valueFrom = CoreV1.EnvVarSource {
                    $0.fieldRef = CoreV1.ObjectFieldSelector { $0.fieldPath = path }
                }
            }
        }
        container.env.append(
            CoreV1.EnvVar {
                $0.name = "S"
                $0.valueFrom = CoreV1.EnvVarSource {
                    $0.secretKeyRef = CoreV1.SecretKeySelector {
                        $0.localObjectReference.name = "s"
                        $0.key = "k"
                    }
                }
            }
        )
        for resource in ["limits.cpu", "limits.memory", "requests.cpu"] {
            container.env.append(
                CoreV1.EnvVar {
                    $0.name = resource
                    $0.valueFrom = CoreV1.EnvVarSource {
                        $0.resourceFieldRef = CoreV1.ResourceFieldSelector { $0.resource = resource }
                    }
                }
            )
        }
        container.env.append(
            CoreV1.EnvVar {
                $0.name = "BOTH"
                $0.value = "$(S)$(P_a)"
            }
        )
        let built = try Self.builder(pod, Self.references).build(container)
        let values = Dictionary(built.map { ($0.name, $0.value) }) { _, last in last }
        #expect(values["P_a"] == "1")
        #expect(values["P_b"] == "2")
        #expect(values["F0"] == "p")
        #expect(values["F1"] == "x")
        #expect(values["F2"] == "node-1")
        #expect(values["F3"] == "10.244.0.5,fd00::5")
        #expect(values["F4"] == "192.168.0.9")
        #expect(values["S"] == "v")
        #expect(values["limits.cpu"] == "2")
        #expect(values["limits.memory"] == "\(8 << 30)")
        #expect(values["requests.cpu"] == "0")
        #expect(values["BOTH"] == "v1")
        #expect(values["KUBERNETES_SERVICE_HOST"] == "10.96.0.1")
        #expect(values["MY_WEB_SERVICE_HOST"] == nil)
    }

    @Test func servicesOfTheNamespaceAreLinked() throws {
        var pod = makePod("c")
        pod.metadata.namespace = "shop"
        let built = try Self.builder(pod, Self.references).build(pod.spec.containers[0])
        let values = Dictionary(built.map { ($0.name, $0.value) }) { _, last in last }
        #expect(values["MY_WEB_SERVICE_HOST"] == "10.96.0.7")
        #expect(values["MY_WEB_SERVICE_PORT"] == "80")
        #expect(values["MY_WEB_SERVICE_PORT_HTTP"] == "80")
        #expect(values["MY_WEB_PORT"] == "tcp://10.96.0.7:80")
        #expect(values["MY_WEB_PORT_80_TCP"] == "tcp://10.96.0.7:80")
        #expect(values["MY_WEB_PORT_80_TCP_PROTO"] == "tcp")
        #expect(values["MY_WEB_PORT_80_TCP_ADDR"] == "10.96.0.7")
        #expect(values["OTHER_SERVICE_HOST"] == nil)
        #expect(values["HEADLESS_SERVICE_HOST"] == nil)
    }

    struct Absence: Sendable {
        var change: @Sendable (inout CoreV1.Container, Bool) -> Void
        var message: String
    }

    @Test(arguments: [
        Absence(
            change: { container, optional in
                container.envFrom = [
                    CoreV1.EnvFromSource {
                        $0.configMapRef = CoreV1.ConfigMapEnvSource {
                            $0.localObjectReference.name = "no"
                            $0.optional = optional
                        }
                    }
                ]
            },
            message: "configmap \"no\" not found"
        ),
        Absence(
            change: { container, optional in
                container.env = [
                    CoreV1.EnvVar {
                        $0.name = "X"
                        $0.valueFrom = CoreV1.EnvVarSource {
                            $0.secretKeyRef = CoreV1.SecretKeySelector {
                                $0.localObjectReference.name = "s"
                                $0.key = "no"
                                $0.optional = optional
                            }
                        }
                    }
                ]
            },
            message: "couldn't find key no in Secret default/s"
        ),
    ])
    func missingReferences(example: Absence) throws {
        let pod = makePod("c")
        var container = pod.spec.containers[0]
        example.change(&container, false)
        let builder = Self.builder(pod, Self.references)
        #expect(throws: StartFailure(.config, example.message)) { try builder.build(container) }
        example.change(&container, true)
        #expect(try builder.build(container).allSatisfy { $0.name != "X" })
    }
}
