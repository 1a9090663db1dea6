import Controllers
import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct DeploymentTests {
    private let key = ObjectKey(namespace: "default", name: "web")

    private func deployment(replicas: Int32 = 3, strategy: String = "RollingUpdate") -> AppsV1.Deployment {
        AppsV1.Deployment {
            $0.metadata.namespace = "default"
            $0.metadata.name = "web"
            $0.spec.replicas = replicas
            $0.spec.selector = MetaV1.LabelSelector { $0.matchLabels = ["app": "web"] }
            $0.spec.template.metadata.labels = ["app": "web"]
            $0.spec.template.spec.containers = [
                CoreV1.Container {
                    $0.name = "c"
                    $0.image = "nginx:1"
                }
            ]
            $0.spec.strategy.type = strategy
            if strategy == "RollingUpdate" {
                $0.spec.strategy.rollingUpdate = AppsV1.RollingUpdateDeployment {
                    $0.maxSurge = IntStr.IntOrString("25%")
                    $0.maxUnavailable = IntStr.IntOrString("25%")
                }
            }
            $0.spec.revisionHistoryLimit = 10
            $0.spec.progressDeadlineSeconds = 600
        }
    }

    private func simulation(_ deployment: AppsV1.Deployment) -> Simulation {
        var simulation = Simulation([DeploymentController(), ReplicaSetController(), GarbageCollector()])
        simulation.create(deployment)
        return simulation
    }

    private func status(_ simulation: Simulation) throws -> AppsV1.DeploymentStatus {
        try #require(simulation.world.get(AppsV1.Deployment.self, self.key)).status
    }

    private func condition(_ simulation: Simulation, _ type: String) throws -> AppsV1.DeploymentCondition {
        try #require(try self.status(simulation).conditions.first { $0.type == type })
    }

    private func sets(_ simulation: Simulation) -> [AppsV1.ReplicaSet] {
        simulation.world.list(AppsV1.ReplicaSet.self).sorted { Self.revision($0) < Self.revision($1) }
    }

    private static func revision(_ set: AppsV1.ReplicaSet) -> Int {
        Int(set.metadata.annotations["deployment.kubernetes.io/revision"] ?? "") ?? 0
    }

    private func setImage(_ simulation: inout Simulation, _ image: String) {
        simulation.change(AppsV1.Deployment.self, self.key) { $0.spec.template.spec.containers[0].image = image }
    }

    @Test func bringsUpItsPods() throws {
        var simulation = self.simulation(self.deployment())
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Pod.self).count == 3)
        #expect(try self.condition(simulation, "Available").reason == "MinimumReplicasUnavailable")
        simulation.run()
        let status = try self.status(simulation)
        #expect(status.replicas == 3 && status.readyReplicas == 3 && status.availableReplicas == 3)
        #expect(status.updatedReplicas == 3 && status.unavailableReplicas == 0)
        #expect(status.observedGeneration == 1)
        let set = try #require(self.sets(simulation).first)
        let hash = try #require(set.metadata.labels["pod-template-hash"])
        #expect(set.metadata.name == "web-\(hash)")
        #expect(hash.allSatisfy { "bcdfghjklmnpqrstvwxz2456789".contains($0) })
        #expect(set.spec.selector?.matchLabels["pod-template-hash"] == hash)
        #expect(simulation.world.list(CoreV1.Pod.self).allSatisfy { $0.metadata.labels["pod-template-hash"] == hash })
        let progress = try self.condition(simulation, "Progressing")
        #expect(progress.status == "True" && progress.reason == "NewReplicaSetAvailable")
        #expect(progress.message == "ReplicaSet \"web-\(hash)\" has successfully progressed.")
        #expect(try self.condition(simulation, "Available").message == "Deployment has minimum availability.")
        let deployment = try #require(simulation.world.get(AppsV1.Deployment.self, self.key))
        #expect(deployment.metadata.annotations["deployment.kubernetes.io/revision"] == "1")
        #expect(simulation.events.first == "ScalingReplicaSet: Scaled up replica set web-\(hash) from 0 to 3")
        #expect(simulation.events.count { $0.hasPrefix("SuccessfulCreate: Created pod: web-\(hash)-") } == 3)
    }

    @Test func rollsWithinItsBounds() throws {
        var simulation = self.simulation(self.deployment(replicas: 4))
        simulation.run()
        self.setImage(&simulation, "nginx:2")
        // 25 % of 4: never fewer than 3 available, never more than 5 in all.
        for _ in 0..<50 {
            simulation.settle()
            let pods = simulation.world.list(CoreV1.Pod.self)
            #expect(pods.count <= 5)
            #expect(pods.count { $0.status.phase == "Running" } >= 3)
            simulation.startPods()
        }
        let sets = self.sets(simulation)
        #expect(sets.map { $0.spec.replicas ?? 0 } == [0, 4])
        #expect(sets.map(Self.revision) == [1, 2])
        #expect(simulation.world.list(CoreV1.Pod.self).allSatisfy { $0.spec.containers[0].image == "nginx:2" })
        #expect(try self.status(simulation).observedGeneration == 2)
    }

    @Test func rollbackTakesTheOldReplicaSetUpAgain() throws {
        var simulation = self.simulation(self.deployment())
        simulation.run()
        let first = self.sets(simulation)[0].metadata.name
        self.setImage(&simulation, "nginx:2")
        simulation.run()
        self.setImage(&simulation, "nginx:1")
        simulation.run()
        let sets = self.sets(simulation)
        #expect(sets.count == 2)
        #expect(sets[1].metadata.name == first)
        #expect(Self.revision(sets[1]) == 3)
        #expect(sets[1].metadata.annotations["deployment.kubernetes.io/revision-history"] == "1")
        #expect(sets.map { $0.spec.replicas ?? 0 } == [0, 3])
        let deployment = try #require(simulation.world.get(AppsV1.Deployment.self, self.key))
        #expect(deployment.metadata.annotations["deployment.kubernetes.io/revision"] == "3")
    }

    @Test func pausedDeploymentChangesSizeOnly() throws {
        var simulation = self.simulation(self.deployment())
        simulation.run()
        simulation.change(AppsV1.Deployment.self, self.key) { $0.spec.paused = true }
        self.setImage(&simulation, "nginx:2")
        simulation.run()
        #expect(self.sets(simulation).count == 1)
        #expect(try self.condition(simulation, "Progressing").reason == "DeploymentPaused")
        simulation.change(AppsV1.Deployment.self, self.key) { $0.spec.replicas = 5 }
        simulation.run()
        #expect(simulation.world.list(CoreV1.Pod.self).count == 5)
        simulation.change(AppsV1.Deployment.self, self.key) { $0.spec.paused = false }
        simulation.run()
        #expect(self.sets(simulation).map { $0.spec.replicas ?? 0 } == [0, 5])
        #expect(try self.condition(simulation, "Progressing").reason == "NewReplicaSetAvailable")
    }

    @Test func recreationWaitsForTheEndOfAllOldPods() throws {
        var simulation = self.simulation(self.deployment(strategy: "Recreate"))
        simulation.run()
        // A finalizer stands for the time that pods take to stop.
        for pod in simulation.world.list(CoreV1.Pod.self) {
            simulation.change(CoreV1.Pod.self, ObjectKey(pod.metadata)) { $0.metadata.finalizers = ["test/slow"] }
        }
        self.setImage(&simulation, "nginx:2")
        simulation.settle()
        #expect(simulation.world.list(CoreV1.Pod.self).allSatisfy { $0.spec.containers[0].image == "nginx:1" })
        for pod in simulation.world.list(CoreV1.Pod.self) {
            simulation.change(CoreV1.Pod.self, ObjectKey(pod.metadata)) { $0.metadata.finalizers = [] }
            simulation.delete(CoreV1.Pod.resource, ObjectKey(pod.metadata))
        }
        simulation.run()
        let pods = simulation.world.list(CoreV1.Pod.self)
        #expect(pods.count == 3 && pods.allSatisfy { $0.spec.containers[0].image == "nginx:2" })
    }

    @Test func standstillIsNoticedAfterTheDeadline() throws {
        var simulation = self.simulation(self.deployment())
        simulation.settle()
        simulation.advance(by: .seconds(599))
        simulation.settle()
        #expect(try self.condition(simulation, "Progressing").status == "True")
        simulation.advance(by: .seconds(2))
        simulation.settle()
        let progress = try self.condition(simulation, "Progressing")
        #expect(progress.status == "False" && progress.reason == "ProgressDeadlineExceeded")
    }

    @Test func oldReplicaSetsBeyondTheLimitGo() {
        var deployment = self.deployment()
        deployment.spec.revisionHistoryLimit = 2
        var simulation = self.simulation(deployment)
        for version in 1...5 {
            self.setImage(&simulation, "nginx:\(version)")
            simulation.run()
        }
        #expect(self.sets(simulation).map(Self.revision) == [3, 4, 5])
    }

    @Test func scalingAndDeletingReachThePods() {
        var simulation = self.simulation(self.deployment(replicas: 1))
        simulation.run()
        simulation.change(AppsV1.Deployment.self, self.key) { $0.spec.replicas = 4 }
        simulation.run()
        #expect(simulation.world.list(CoreV1.Pod.self).count == 4)
        simulation.change(AppsV1.Deployment.self, self.key) { $0.spec.replicas = 0 }
        simulation.run()
        #expect(simulation.world.list(CoreV1.Pod.self).isEmpty)
        simulation.change(AppsV1.Deployment.self, self.key) { $0.spec.replicas = 2 }
        simulation.run()
        simulation.delete(AppsV1.Deployment.resource, self.key)
        simulation.run()
        #expect(simulation.world.list(AppsV1.ReplicaSet.self).isEmpty)
        #expect(simulation.world.list(CoreV1.Pod.self).isEmpty)
    }
}
