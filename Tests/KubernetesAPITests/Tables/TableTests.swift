import Core
import Testing
import Wire

@testable import KubernetesAPI

struct TableTests {
    static let now = Instant(nanosecondsSinceEpoch: 1_700_000_000 * 1_000_000_000)

    static func time(_ secondsAgo: Int64) -> MetaV1.Time { MetaV1.Time(Self.now - .seconds(secondsAgo)) }

    func cells<T: TypedMessage>(_ object: T) -> [JSONValue] {
        TableRow(object.underlying, now: Self.now).cells
    }

    @Test(arguments: [
        (-5, "<invalid>"), (-1, "0s"), (0, "0s"), (119, "119s"), (120, "2m"), (323, "5m23s"), (600, "10m"),
        (10_799, "179m"), (10_800, "3h"), (11_100, "3h5m"), (28_800, "8h"), (172_799, "47h"), (187_200, "2d4h"),
        (691_200, "8d"), (63_072_000, "2y"), (63_158_400, "2y1d"), (252_288_000, "8y"),
    ])
    func ages(seconds: Int, text: String) {
        #expect(HumanDuration.text(.seconds(seconds)) == text)
    }

    @Test func everyKindsRowFitsItsColumns() {
        for schema in TableRows.functions.keys {
            let row = TableRow(Message(schema), now: Self.now)
            #expect(row.cells.count == TableColumns.columns(of: schema).count, "\(schema.name)")
        }
        for resource in ResourceRegistry.builtIn.resources where !resource.listKind.isEmpty {
            let columns = TableColumns.columns(of: resource.schema)
            let row = TableRow(Message(resource.schema), now: Self.now)
            if resource.kind != "ComponentStatus" { #expect(row.cells.count == columns.count, "\(resource.plural)") }
        }
    }

    @Test func deploymentRow() throws {
        let deployment = AppsV1.Deployment {
            $0.metadata.name = "web"
            $0.metadata.creationTimestamp = Self.time(323)
            $0.spec.replicas = 3
            $0.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["app": "web"] }
            $0.spec.template.spec.containers = [
                CoreV1.Container {
                    $0.name = "a"
                    $0.image = "nginx"
                }
            ]
            $0.status.readyReplicas = 2
            $0.status.updatedReplicas = 3
            $0.status.availableReplicas = 2
        }
        #expect(self.cells(deployment) == ["web", "2/3", 3, 2, "5m23s", "a", "nginx", "app=web"])
    }

    @Test func serviceRow() throws {
        let service = CoreV1.Service {
            $0.metadata.name = "web"
            $0.spec.type = "NodePort"
            $0.spec.clusterIP = "10.96.0.5"
            $0.spec.ports = [
                CoreV1.ServicePort {
                    $0.port = 80
                    $0.nodePort = 30080
                    $0.protocol = "TCP"
                },
                CoreV1.ServicePort {
                    $0.port = 53
                    $0.protocol = "UDP"
                },
            ]
        }
        #expect(
            self.cells(service)
                == ["web", "NodePort", "10.96.0.5", "<none>", "80:30080/TCP,53/UDP", "<unknown>", "<none>"]
        )
    }

    @Test func nodeRow() throws {
        let node = CoreV1.Node {
            $0.metadata.name = "n1"
            $0.metadata.labels = ["node-role.kubernetes.io/control-plane": ""]
            $0.spec.unschedulable = true
            $0.status.nodeInfo.kubeletVersion = "v1.32.13"
            $0.status.conditions = [
                CoreV1.NodeCondition {
                    $0.type = "Ready"
                    $0.status = "True"
                }
            ]
        }
        let cells = self.cells(node)
        #expect(
            cells.prefix(5)
                == ["n1", "Ready,SchedulingDisabled", "control-plane", "<unknown>", "v1.32.13"]
        )
        #expect(cells.suffix(5) == ["<none>", "<none>", "<unknown>", "<unknown>", "<unknown>"])
    }

    @Test func tableAsJSON() throws {
        let namespace = CoreV1.Namespace {
            $0.metadata.name = "n"
            $0.metadata.creationTimestamp = Self.time(3)
            $0.status.phase = "Active"
        }
        let table = Table(
            of: [namespace.underlying],
            schema: CoreV1.Namespace.schema,
            metadata: MetaV1.ListMeta { $0.resourceVersion = "7" },
            now: Self.now
        )
        let value = try JSONParser.parse(table.json())
        #expect(value["kind"] == "Table")
        #expect(value["apiVersion"] == "meta.k8s.io/v1")
        #expect(value["metadata"] == ["resourceVersion": "7"])
        let columns = try #require(value["columnDefinitions"]?.array)
        #expect(columns.compactMap { $0["name"]?.string } == ["Name", "Status", "Age"])
        #expect(columns.first?["format"] == "name")
        let row = try #require(value["rows"]?.array?.first)
        #expect(row["cells"] == ["n", "Active", "3s"])
        #expect(row["object"]?["kind"] == "PartialObjectMetadata")
        #expect(row["object"]?["metadata"]?["name"] == "n")
    }
}
