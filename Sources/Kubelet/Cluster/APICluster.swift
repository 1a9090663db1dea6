internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Synchronization
internal import Wire

/// The API server itself.
final class APICluster: PodCluster {
    private let client: KubernetesClient
    private let recorder: EventRecorder
    private let serviceInformer: Informer<CoreV1.Service>
    private let clock: any WallClock
    /// The uids of the mirrors of static pods, by the uids of the static pods.
    private let mirrors = Mutex<[String: String]>([:])

    init(
        client: KubernetesClient,
        recorder: EventRecorder,
        services: Informer<CoreV1.Service>,
        clock: any WallClock
    ) {
        self.client = client
        self.recorder = recorder
        self.serviceInformer = services
        self.clock = clock
    }

    func configMap(_ name: String, namespace: String) async throws -> CoreV1.ConfigMap? {
        try await Self.ifFound { try await self.client.get(namespace: namespace, name: name) }
    }

    func secret(_ name: String, namespace: String) async throws -> CoreV1.Secret? {
        try await Self.ifFound { try await self.client.get(namespace: namespace, name: name) }
    }

    func volume(ofClaim name: String, for pod: CoreV1.Pod) async throws -> CoreV1.PersistentVolume {
        let namespace = pod.metadata.namespace
        let found: CoreV1.PersistentVolumeClaim? = try await Self.ifFound {
            try await self.client.get(namespace: namespace, name: name)
        }
        guard let claim = found else { throw OperationError("persistentvolumeclaim \"\(name)\" not found") }
        let volume = claim.spec.volumeName
        guard claim.status.phase == "Bound", !volume.isEmpty else {
            throw OperationError("PersistentVolumeClaim is not bound: \"\(namespace)/\(name)\"")
        }
        let persistent: CoreV1.PersistentVolume? = try await Self.ifFound { try await self.client.get(name: volume) }
        guard let persistent else { throw OperationError("persistentvolume \"\(volume)\" not found") }
        guard persistent.spec.claimRef?.uid == claim.metadata.uid else {
            throw OperationError(
                "the volume \"\(volume)\" is not bound to the claim \"\(namespace)/\(name)\", but to another"
            )
        }
        return persistent
    }

    private static func ifFound<T>(_ body: () async throws -> T) async throws -> T? {
        do {
            return try await body()
        } catch let error as StatusError where error.isNotFound {
            return nil
        }
    }

    func services() -> [CoreV1.Service] { self.serviceInformer.list() }

    // MARK: Tokens

    private static let lifetimeDefault: Int64 = 3600
    private static let refreshMax = Duration.seconds(24 * 3600)

    func token(
        for pod: CoreV1.Pod,
        _ projection: CoreV1.ServiceAccountTokenProjection
    ) async throws -> PayloadBuilder.Token {
        let account = pod.spec.serviceAccountName.isEmpty ? "default" : pod.spec.serviceAccountName
        var request = AuthenticationV1.TokenRequest()
        if !projection.audience.isEmpty { request.spec.audiences = [projection.audience] }
        request.spec.expirationSeconds = projection.expirationSeconds ?? Self.lifetimeDefault
        request.spec.boundObjectRef = AuthenticationV1.BoundObjectReference {
            $0.kind = "Pod"
            $0.apiVersion = "v1"
            $0.name = pod.metadata.name
            $0.uid = pod.metadata.uid
        }
        let now = self.clock.now()
        let message = try await self.client.create(
            subresource: "token",
            of: CoreV1.ServiceAccount.self,
            namespace: pod.metadata.namespace,
            name: account,
            request
        )
        guard message.schema == AuthenticationV1.TokenRequest.schema else {
            throw OperationError("the answer to a token request is a \(message.schema.name)")
        }
        let status = AuthenticationV1.TokenRequest(underlying: message).status
        let lifetime = status.expirationTimestamp.instant - now
        // Renewed at four fifths of its life, and once a day.
        let refresh = min(lifetime * 4 / 5, Self.refreshMax)
        return PayloadBuilder.Token(text: status.token, refreshAt: now + refresh)
    }

    // MARK: Pods

    /// Says which object shows a static pod. False when that was known.
    func setMirror(_ uid: String, of pod: String) -> Bool {
        self.mirrors.withLock { $0.updateValue(uid, forKey: pod) != uid }
    }

    func write(_ status: CoreV1.PodStatus, of pod: CoreV1.Pod) async throws {
        guard let uid = self.objectUID(of: pod) else { return }
        for _ in 0..<5 {
            let namespace = pod.metadata.namespace
            let found: CoreV1.Pod? = try await Self.ifFound {
                try await self.client.get(namespace: namespace, name: pod.metadata.name)
            }
            guard var current = found, current.metadata.uid == uid else { return }
            let merged = Self.merge(status, over: current.status)
            guard merged != current.status else { return }
            current.status = merged
            do {
                try await self.client.updateStatus(current)
                return
            } catch let error as StatusError where error.isNotFound {
                return
            } catch let error as StatusError where error.isConflict {
                continue
            }
        }
    }

    /// What others wrote into the status meanwhile stays: conditions of theirs, and the nominated node.
    static func merge(_ status: CoreV1.PodStatus, over current: CoreV1.PodStatus) -> CoreV1.PodStatus {
        var merged = status
        merged.nominatedNodeName = current.nominatedNodeName
        let others = current.conditions.filter { !PodConditions.isOwn($0.type) }
        // Whoever disrupts a pod says so, the kubelet as well as others; the first word stands.
        let disruption = status.conditions.filter { condition in
            condition.type == PodConditions.disruption && !others.contains { $0.type == condition.type }
        }
        merged.conditions = status.conditions.filter { PodConditions.isOwn($0.type) } + disruption + others
        return merged
    }

    func delete(_ pod: CoreV1.Pod) async throws {
        guard let uid = self.objectUID(of: pod) else { return }
        do {
            try await self.client.delete(
                CoreV1.Pod.self,
                namespace: pod.metadata.namespace,
                name: pod.metadata.name,
                DeleteOptions(uid: uid, gracePeriodSeconds: 0)
            )
        } catch let error as StatusError where error.isNotFound || error.isConflict {
            // It is gone already, or another of its name stands there.
            return
        }
    }

    func record(_ event: PodEvent, about pod: CoreV1.Pod) {
        guard let uid = self.objectUID(of: pod) else { return }
        let reference = CoreV1.ObjectReference {
            $0.kind = "Pod"
            $0.apiVersion = "v1"
            $0.namespace = pod.metadata.namespace
            $0.name = pod.metadata.name
            $0.uid = uid
            $0.resourceVersion = pod.metadata.resourceVersion
            $0.fieldPath = event.fieldPath
        }
        self.recorder.record(
            reference,
            event.isWarning ? .warning : .normal,
            reason: event.reason,
            message: event.message
        )
    }

    /// The uid of the object that shows a pod; nil for a static pod without a mirror.
    private func objectUID(of pod: CoreV1.Pod) -> String? {
        guard StaticPod.isStatic(pod) else { return pod.metadata.uid }
        return self.mirrors.withLock { $0[pod.metadata.uid] }
    }
}
