internal import Wire

/// The labels by which a job finds its pods, made from its uid so that no other job's pods bear them.
enum JobSelector {
    static let uidLabel = "batch.kubernetes.io/controller-uid"
    private static let nameLabel = "batch.kubernetes.io/job-name"
    /// What the labels were called before they had a prefix; clients still look for them.
    private static let oldLabels = (uid: "controller-uid", name: "job-name")

    /// Labels the template and selects by the label, unless the job chose its selector by hand.
    static func generate(_ job: inout BatchV1.Job) {
        guard job.spec.manualSelector != true else { return }
        let uid = job.metadata.uid
        let labels = [
            Self.uidLabel: uid, Self.oldLabels.uid: uid, Self.nameLabel: job.metadata.name,
            Self.oldLabels.name: job.metadata.name,
        ]
        // A label that is there already and says something else makes the selector miss, which validation reports.
        job.spec.template.metadata.labels.merge(labels) { held, _ in held }
        var selector = job.spec.selector ?? MetaV1.LabelSelector()
        if selector.matchLabels[Self.uidLabel] == nil { selector.matchLabels[Self.uidLabel] = uid }
        job.spec.selector = selector
    }
}
