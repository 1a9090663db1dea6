internal import KubernetesAPI
internal import Wire

/// Makes up the selector of a job from its uid, so that no two jobs ever take each other's pods.
struct JobSelector: AdmissionStep {
    private static let uidLabel = "batch.kubernetes.io/controller-uid"
    private static let nameLabel = "batch.kubernetes.io/job-name"
    private static let legacyUIDLabel = "controller-uid"
    private static let legacyNameLabel = "job-name"

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.isOn(BatchV1.Job.self) else { return }
        attributes.edit(BatchV1.Job.self) { job in
            let (name, uid) = (job.metadata.name, job.metadata.uid)
            guard job.spec.manualSelector != true else { return }
            job.spec.template.metadata.labels[Self.legacyNameLabel] = name
            job.spec.template.metadata.labels[Self.nameLabel] = name
            job.spec.template.metadata.labels[Self.legacyUIDLabel] = uid
            job.spec.template.metadata.labels[Self.uidLabel] = uid
            var selector = job.spec.selector ?? MetaV1.LabelSelector()
            selector.matchLabels[Self.uidLabel] = uid
            job.spec.selector = selector
        }
    }
}
