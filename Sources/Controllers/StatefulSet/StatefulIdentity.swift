internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// What makes one pod of a stateful set different from the others: its name, its host name and its volumes.
struct StatefulIdentity {
    private let set: AppsV1.StatefulSet
    private let number: Int

    init(_ set: AppsV1.StatefulSet, number: Int) {
        self.set = set
        self.number = number
    }

    var podName: String { "\(self.set.metadata.name)-\(self.number)" }

    /// The claims for the pod's own volumes. They outlive the pod, and nobody owns them.
    var claims: [CoreV1.PersistentVolumeClaim] {
        self.set.spec.volumeClaimTemplates.map { template in
            var claim = template
            claim.metadata.name = self.claimName(template)
            claim.metadata.namespace = self.set.metadata.namespace
            claim.metadata.labels.merge(self.set.spec.selector?.matchLabels ?? [:]) { _, selected in selected }
            claim.status = CoreV1.PersistentVolumeClaimStatus()
            return claim
        }
    }

    /// The pod of this number.
    func pod(template: CoreV1.PodTemplateSpec, revision: String) -> CoreV1.Pod {
        var pod = CoreV1.Pod(template: template, owner: self.set, namePrefix: "")
        pod.metadata.name = self.podName
        pod.metadata.labels["statefulset.kubernetes.io/pod-name"] = self.podName
        pod.metadata.labels["apps.kubernetes.io/pod-index"] = String(self.number)
        pod.metadata.labels[RevisionHistory.hashLabel] = revision
        pod.spec.hostname = self.podName
        pod.spec.subdomain = self.set.spec.serviceName
        let claims = self.set.spec.volumeClaimTemplates
        let own = Set(claims.map(\.metadata.name))
        pod.spec.volumes.removeAll { own.contains($0.name) }
        pod.spec.volumes += claims.map { template in
            CoreV1.Volume {
                $0.name = template.metadata.name
                $0.volumeSource.persistentVolumeClaim = CoreV1.PersistentVolumeClaimVolumeSource {
                    $0.claimName = self.claimName(template)
                }
            }
        }
        return pod
    }

    private func claimName(_ template: CoreV1.PersistentVolumeClaim) -> String {
        "\(template.metadata.name)-\(self.podName)"
    }
}
