/// The names by which jobs and their pods know each other.
enum JobLabels {
    static let finalizer = "batch.kubernetes.io/job-tracking"
    static let controllerUID = "batch.kubernetes.io/controller-uid"
    static let jobName = "batch.kubernetes.io/job-name"
    static let completionIndex = "batch.kubernetes.io/job-completion-index"
    /// The names before they had a domain, which old clients select by.
    static let legacyControllerUID = "controller-uid"
    static let legacyJobName = "job-name"
}
