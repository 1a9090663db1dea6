internal import KubernetesAPI
internal import Wire

/// Gives pods their service account and mounts its token.
struct PodServiceAccount: AdmissionStep {
    private static let mountPath = "/var/run/secrets/kubernetes.io/serviceaccount"
    private static let mirrorAnnotation = "kubernetes.io/config.mirror"
    /// Longer than an hour by a few seconds: so kubelets tell these tokens from those that a pod asked for.
    private static let tokenSeconds: Int64 = 3607
    /// The default account of a new namespace comes a moment after the namespace.
    private static let attemptsForDefault = 10
    private static let pause = Duration.milliseconds(100)

    let stored: StoredObjects
    let makeSuffix: @Sendable () -> String

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.isOn(CoreV1.Pod.self) else { return }
        var pod = CoreV1.Pod(underlying: attributes.object)
        // Mirror pods only show what a kubelet runs from a file; they need no account.
        guard pod.metadata.annotations[Self.mirrorAnnotation] == nil else { return }
        if pod.spec.serviceAccountName.isEmpty { pod.spec.serviceAccountName = "default" }
        pod.spec.serviceAccount = pod.spec.serviceAccountName
        let account = try await self.account(of: pod, attributes)
        if pod.spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true {
            self.mountToken(&pod)
        }
        if pod.spec.imagePullSecrets.isEmpty { pod.spec.imagePullSecrets = account.imagePullSecrets }
        attributes.object = pod.underlying
    }

    private func account(of pod: CoreV1.Pod, _ attributes: AdmissionAttributes) async throws -> CoreV1.ServiceAccount {
        let (namespace, name) = (pod.metadata.namespace, pod.spec.serviceAccountName)
        for attempt in 1...(name == "default" ? Self.attemptsForDefault : 1) {
            if attempt > 1 { try await ContinuousClock().sleep(for: Self.pause) }
            if let account = try await self.stored.find(CoreV1.ServiceAccount.self, namespace: namespace, name: name) {
                return account
            }
        }
        throw attributes.forbidden(
            "error looking up service account \(namespace)/\(name): serviceaccount \"\(name)\" not found"
        )
    }

    private func mountToken(_ pod: inout CoreV1.Pod) {
        let volume = "kube-api-access-" + self.makeSuffix()
        var isMounted = false
        func mount(_ containers: inout [CoreV1.Container]) {
            for index in containers.indices {
                let mounts = containers[index].volumeMounts
                guard !mounts.contains(where: { $0.mountPath == Self.mountPath }) else { continue }
                isMounted = true
                containers[index].volumeMounts.append(
                    CoreV1.VolumeMount {
                        $0.name = volume
                        $0.readOnly = true
                        $0.mountPath = Self.mountPath
                    }
                )
            }
        }
        mount(&pod.spec.containers)
        mount(&pod.spec.initContainers)
        if isMounted { pod.spec.volumes.append(Self.tokenVolume(volume)) }
    }

    /// Token, cluster authority and namespace in one folder.
    private static func tokenVolume(_ name: String) -> CoreV1.Volume {
        var volume = CoreV1.Volume()
        volume.name = name
        volume.volumeSource.projected = CoreV1.ProjectedVolumeSource {
            $0.defaultMode = 0o644
            $0.sources = [
                CoreV1.VolumeProjection {
                    $0.serviceAccountToken = CoreV1.ServiceAccountTokenProjection {
                        $0.expirationSeconds = Self.tokenSeconds
                        $0.path = "token"
                    }
                },
                CoreV1.VolumeProjection {
                    $0.configMap = CoreV1.ConfigMapProjection {
                        $0.localObjectReference.name = "kube-root-ca.crt"
                        $0.items = [
                            CoreV1.KeyToPath {
                                $0.key = "ca.crt"
                                $0.path = "ca.crt"
                            }
                        ]
                    }
                },
                CoreV1.VolumeProjection {
                    $0.downwardAPI = CoreV1.DownwardAPIProjection {
                        $0.items = [
                            CoreV1.DownwardAPIVolumeFile {
                                $0.path = "namespace"
                                $0.fieldRef = CoreV1.ObjectFieldSelector {
                                    $0.apiVersion = "v1"
                                    $0.fieldPath = "metadata.namespace"
                                }
                            }
                        ]
                    }
                },
            ]
        }
        return volume
    }
}
