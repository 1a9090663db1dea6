internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// How long it takes from the request that creates a pod to its status being Running, image present.
struct PodLatency {
    var client: KubernetesClient
    var image: String
    var namespace = "default"

    /// One pod after the other; each is gone before the next is made.
    ///
    /// - Parameter whileRunning: called with each running pod.
    func measure(count: Int, whileRunning: (CoreV1.Pod) async throws -> Void) async throws -> Samples {
        var samples = Samples()
        for index in 0..<count {
            let (pod, duration) = try await self.start("bench-\(index)")
            samples.append(duration)
            try await whileRunning(pod)
            try await self.remove(pod)
        }
        return samples
    }

    private func start(_ name: String) async throws -> (CoreV1.Pod, Duration) {
        let clock = ContinuousClock()
        let selector = "metadata.name=\(name)"
        let list: ObjectList<CoreV1.Pod> = try await self.client.list(
            namespace: self.namespace,
            ListOptions(fieldSelector: selector)
        )
        let options = WatchOptions(fieldSelector: selector, resourceVersion: list.resourceVersion)
        let events: WatchStream<CoreV1.Pod> = try await self.client.watch(namespace: self.namespace, options)
        let start = clock.now
        try await self.client.create(self.pod(name))
        for try await event in events {
            guard case .modified(let pod) = event, pod.status.phase == "Running" else { continue }
            return (pod, clock.now - start)
        }
        throw BenchError(message: "the watch ended before pod \(name) ran")
    }

    private func remove(_ pod: CoreV1.Pod) async throws {
        let options = DeleteOptions(gracePeriodSeconds: 0)
        let version = pod.metadata.resourceVersion
        let events: WatchStream<CoreV1.Pod> = try await self.client.watch(
            namespace: self.namespace,
            WatchOptions(fieldSelector: "metadata.name=\(pod.metadata.name)", resourceVersion: version)
        )
        try await self.client.delete(
            CoreV1.Pod.self,
            namespace: self.namespace,
            name: pod.metadata.name,
            options
        )
        for try await event in events {
            if case .deleted = event { return }
        }
    }

    private func pod(_ name: String) -> CoreV1.Pod {
        CoreV1.Pod { pod in
            pod.metadata.name = name
            pod.metadata.namespace = self.namespace
            pod.spec.terminationGracePeriodSeconds = 0
            pod.spec.containers = [
                CoreV1.Container {
                    $0.name = "c"
                    $0.image = self.image
                    $0.imagePullPolicy = "IfNotPresent"
                }
            ]
        }
    }
}
