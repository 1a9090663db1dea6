import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

/// Controllers and scheduler against the real API server over its real wire.
struct ControlPlaneTests {
    private static func deployment(_ image: String = "nginx:1", replicas: Int32 = 3) -> AppsV1.Deployment {
        AppsV1.Deployment {
            $0.metadata.namespace = "default"
            $0.metadata.name = "web"
            $0.spec.replicas = replicas
            $0.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["app": "web"] }
            $0.spec.template.metadata.labels = ["app": "web"]
            $0.spec.template.spec.containers = [
                CoreV1.Container {
                    $0.name = "c"
                    $0.image = image
                }
            ]
        }
    }

    private static let service = CoreV1.Service {
        $0.metadata.namespace = "default"
        $0.metadata.name = "web"
        $0.spec.selector = ["app": "web"]
        $0.spec.ports = [CoreV1.ServicePort { $0.port = 80 }]
    }

    private static func pods(_ plane: ControlPlane) async throws -> [CoreV1.Pod] {
        let options = ListOptions(labelSelector: "app=web")
        return try await plane.client.list(CoreV1.Pod.self, namespace: "default", options).items
    }

    private static func isDone(_ plane: ControlPlane) async throws -> Bool {
        let deployment = try await plane.client.get(AppsV1.Deployment.self, namespace: "default", name: "web")
        let wanted = deployment.spec.replicas ?? 1
        let status = deployment.status
        return status.observedGeneration == deployment.metadata.generation && status.updatedReplicas == wanted
            && status.availableReplicas == wanted && status.replicas == wanted
    }

    @Test(.timeLimit(.minutes(2))) func deploymentBecomesServedPods() async throws {
        try await ControlPlane.run(nodes: 2) { plane in
            try await plane.client.create(Self.service)
            try await plane.client.create(Self.deployment())
            try await plane.until("the deployment must become available") { try await Self.isDone(plane) }
            let pods = try await Self.pods(plane)
            #expect(pods.count == 3)
            #expect(Set(pods.map(\.spec.nodeName)) == ["n0", "n1"])
            try await plane.until("all pods must be served") {
                let options = ListOptions(labelSelector: "kubernetes.io/service-name=web")
                let slices = try await plane.client.list(DiscoveryV1.EndpointSlice.self, namespace: "default", options)
                let endpoints = try? await plane.client.get(CoreV1.Endpoints.self, namespace: "default", name: "web")
                return slices.items.flatMap(\.endpoints).count { $0.conditions.ready == true } == 3
                    && endpoints?.subsets.first?.addresses.count == 3
            }
            try await plane.until("events must tell of it") {
                let reasons = try await plane.client.list(CoreV1.Event.self, namespace: "default").items.map(\.reason)
                return reasons.count { $0 == "Scheduled" } == 3 && reasons.count { $0 == "SuccessfulCreate" } == 3
                    && reasons.contains("ScalingReplicaSet")
            }
            let map = try await plane.client.get(CoreV1.ConfigMap.self, namespace: "default", name: "kube-root-ca.crt")
            #expect(map.data["ca.crt"]?.contains("BEGIN CERTIFICATE") == true)
            let node = try await plane.client.get(CoreV1.Node.self, name: "n0")
            #expect(node.spec.podCIDR.hasPrefix("10.244."))
        }
    }

    @Test(.timeLimit(.minutes(2))) func rolloutReplacesPodsAndDeletionRemovesThem() async throws {
        try await ControlPlane.run { plane in
            try await plane.client.create(Self.deployment())
            try await plane.until("the deployment must become available") { try await Self.isDone(plane) }
            let patch = #"{"spec":{"template":{"spec":{"containers":[{"name":"c","image":"nginx:2"}]}}}}"#
            try await plane.client.patch(
                AppsV1.Deployment.self,
                namespace: "default",
                name: "web",
                .strategicMerge,
                Array(patch.utf8)
            )
            try await plane.until("the rollout must end") { try await Self.isDone(plane) }
            let pods = try await Self.pods(plane).filter { $0.metadata.deletionTimestamp == nil }
            #expect(pods.count == 3 && pods.allSatisfy { $0.spec.containers[0].image == "nginx:2" })
            try await plane.client.delete(AppsV1.Deployment.self, namespace: "default", name: "web")
            try await plane.until("all pods must go") { try await Self.pods(plane).isEmpty }
            let sets = try await plane.client.list(AppsV1.ReplicaSet.self, namespace: "default")
            #expect(sets.items.isEmpty)
        }
    }

    @Test(.timeLimit(.minutes(2))) func namespaceGoesWithAllItsContents() async throws {
        try await ControlPlane.run { plane in
            try await plane.client.create(CoreV1.Namespace { $0.metadata.name = "team" })
            var deployment = Self.deployment()
            deployment.metadata.namespace = "team"
            try await plane.until("the account must be made before pods can be") {
                (try? await plane.client.get(CoreV1.ServiceAccount.self, namespace: "team", name: "default")) != nil
            }
            try await plane.client.create(deployment)
            try await plane.until("pods must run") {
                let pods = try await plane.client.list(CoreV1.Pod.self, namespace: "team")
                return pods.items.count { $0.status.phase == "Running" } == 3
            }
            try await plane.client.delete(CoreV1.Namespace.self, name: "team")
            try await plane.until("the namespace must go") {
                do {
                    _ = try await plane.client.get(CoreV1.Namespace.self, name: "team")
                    return false
                } catch let error as StatusError where error.isNotFound {
                    return true
                }
            }
            #expect(try await plane.client.list(CoreV1.Pod.self, namespace: "team").items.isEmpty)
            #expect(try await plane.client.list(CoreV1.ConfigMap.self, namespace: "team").items.isEmpty)
        }
    }

    @Test(.timeLimit(.minutes(2))) func podThatFitsNowhereSaysWhyAndGoesWhenThereIsRoom() async throws {
        try await ControlPlane.run { plane in
            func pod(_ name: String) -> CoreV1.Pod {
                CoreV1.Pod {
                    $0.metadata.namespace = "default"
                    $0.metadata.name = name
                    $0.spec.containers = [
                        CoreV1.Container {
                            $0.name = "c"
                            $0.image = "nginx"
                            $0.resources.requests["cpu"] = Resource.Quantity { $0.string = "3" }
                        }
                    ]
                }
            }
            try await plane.until("the first must run") {
                _ = try? await plane.client.create(pod("first"))
                let found = try? await plane.client.get(CoreV1.Pod.self, namespace: "default", name: "first")
                return found?.status.phase == "Running"
            }
            try await plane.client.create(pod("second"))
            try await plane.until("the second must say why it waits") {
                let second = try await plane.client.get(CoreV1.Pod.self, namespace: "default", name: "second")
                let condition = second.status.conditions.first { $0.type == "PodScheduled" }
                return condition?.status == "False" && condition?.reason == "Unschedulable"
                    && condition?.message.hasPrefix("0/1 nodes are available: 1 Insufficient cpu. preemption: ") == true
            }
            try await plane.client.delete(CoreV1.Pod.self, namespace: "default", name: "first")
            try await plane.until("the second must run") {
                let second = try await plane.client.get(CoreV1.Pod.self, namespace: "default", name: "second")
                return second.status.phase == "Running"
            }
        }
    }
}
