package import Core
internal import Foundation
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Makes jobs when their time has come.
package struct CronJobController: Controller {
    package static let name = "cronjob-controller"
    /// Runs that may have been missed before they are counted as too many to be told apart.
    private static let missedMax = 100
    private static let scheduledAnnotation = "batch.kubernetes.io/cronjob-scheduled-timestamp"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(BatchV1.CronJob.self),
            .dependents(BatchV1.Job.self, of: BatchV1.CronJob.self) { _ in nil },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let cron = world.get(BatchV1.CronJob.self, key), !cron.metadata.isDeleting else {
            return Reconciliation()
        }
        let jobs = world.list(BatchV1.Job.self, by: .owner, cron.metadata.uid)
        var result = Reconciliation()
        var updated = cron
        self.updateActive(&updated, jobs)
        result.writes = self.cleanUp(cron, jobs)
        if cron.spec.suspend ?? false {
            // What is due while suspended is passed over.
        } else if let schedule = CronSchedule(cron.spec.schedule), let offset = Self.offset(cron.spec.timeZone) {
            self.run(&updated, jobs, schedule, offset, &result, now: now)
        } else {
            let isSchedule = CronSchedule(cron.spec.schedule) == nil
            let reason = isSchedule ? "UnparseableSchedule" : "UnknownTimeZone"
            let what = isSchedule ? "schedule: \(cron.spec.schedule)" : "timeZone: \(cron.spec.timeZone ?? "")"
            result.events.append(EventNote(cron, .warning, reason: reason, "invalid \(what)"))
        }
        if updated.status != cron.status { result.writes.append(.updateStatus(updated).tolerating(.notFound)) }
        return result
    }

    private func run(
        _ cron: inout BatchV1.CronJob,
        _ jobs: [BatchV1.Job],
        _ schedule: CronSchedule,
        _ offset: (Instant) -> Duration,
        _ result: inout Reconciliation,
        now: Instant
    ) {
        if let next = schedule.next(after: now, offset: offset) { result.requeue(at: next) }
        guard let due = self.due(cron, schedule, offset, &result, now: now) else { return }
        let name = "\(cron.metadata.name)-\(due.secondsSinceEpoch / 60)"
        guard !jobs.contains(where: { $0.metadata.name == name }) else { return }
        let running = jobs.filter { $0.status.end == nil }
        if cron.spec.concurrencyPolicy == "Forbid", !running.isEmpty {
            let message = "Not starting job because prior execution is running and concurrency policy is Forbid"
            result.events.append(EventNote(cron, .normal, reason: "JobAlreadyActive", message))
            return
        }
        if cron.spec.concurrencyPolicy == "Replace" {
            result.writes += running.map { job in
                let message = "Deleted job \(job.metadata.name)"
                let event = EventNote(cron, .normal, reason: "SuccessfulDelete", message)
                return .delete(job, propagation: .background, onSuccess: event)
            }
        }
        let created = EventNote(cron, .normal, reason: "SuccessfulCreate", "Created job \(name)")
        let failed = EventNote(cron, .warning, reason: "FailedCreate", "Error creating job: ", suffix: .error)
        let job = Self.job(of: cron, name: name, due: due)
        result.writes.append(.create(job, onSuccess: created, onFailure: failed).tolerating(.alreadyExists))
        cron.status.lastScheduleTime = MetaV1.Time(due)
    }

    /// The latest moment up to now at which a job was to run and has not.
    private func due(
        _ cron: BatchV1.CronJob,
        _ schedule: CronSchedule,
        _ offset: (Instant) -> Duration,
        _ result: inout Reconciliation,
        now: Instant
    ) -> Instant? {
        var earliest = (cron.status.lastScheduleTime ?? cron.metadata.creationTimestamp).instant
        if let seconds = cron.spec.startingDeadlineSeconds { earliest = max(earliest, now - .seconds(Int(seconds))) }
        var due: Instant?
        var missed = 0
        while let next = schedule.next(after: due ?? earliest, offset: offset), next <= now {
            due = next
            missed += 1
            if missed > Self.missedMax {
                let message =
                    "too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew"
                result.events.append(EventNote(cron, .warning, reason: "TooManyMissedTimes", message))
                // Searching on from far back would take long: the last day is enough.
                earliest = max(earliest, now - .seconds(86_400))
                return schedule.next(after: now - .seconds(60), offset: offset).flatMap { $0 <= now ? $0 : nil }
            }
        }
        return due
    }

    private func updateActive(_ cron: inout BatchV1.CronJob, _ jobs: [BatchV1.Job]) {
        cron.status.active = jobs.filter { $0.status.end == nil && !$0.metadata.isDeleting }.map { job in
            CoreV1.ObjectReference(to: job.underlying)
        }
        let ends = jobs.filter { $0.status.end?.type == "Complete" }.compactMap(\.status.completionTime)
        if let last = ends.max(by: { $0.instant < $1.instant }),
            last.instant > (cron.status.lastSuccessfulTime?.instant ?? Instant(nanosecondsSinceEpoch: 0))
        {
            cron.status.lastSuccessfulTime = last
        }
    }

    /// Deletes what has ended beyond what is to be kept.
    private func cleanUp(_ cron: BatchV1.CronJob, _ jobs: [BatchV1.Job]) -> [Write] {
        let limits = [
            ("Complete", cron.spec.successfulJobsHistoryLimit ?? 3), ("Failed", cron.spec.failedJobsHistoryLimit ?? 1),
        ]
        return limits.flatMap { (type: String, limit: Int32) -> [Write] in
            let ended = jobs.filter { $0.status.end?.type == type && !$0.metadata.isDeleting }.sorted {
                let (left, right) = ($0.metadata.creationTimestamp.instant, $1.metadata.creationTimestamp.instant)
                return left == right ? $0.metadata.name < $1.metadata.name : left < right
            }
            return ended.prefix(max(0, ended.count - Int(limit))).map { Write.delete($0, propagation: .background) }
        }
    }

    private static func job(of cron: BatchV1.CronJob, name: String, due: Instant) -> BatchV1.Job {
        BatchV1.Job {
            $0.metadata = MetaV1.ObjectMeta {
                $0.name = name
                $0.namespace = cron.metadata.namespace
                $0.labels = cron.spec.jobTemplate.metadata.labels
                $0.annotations = cron.spec.jobTemplate.metadata.annotations
                $0.annotations[Self.scheduledAnnotation] = TimeText.encode(seconds: due.secondsSinceEpoch)
                $0.ownerReferences = [MetaV1.OwnerReference(controller: cron)]
            }
            $0.spec = cron.spec.jobTemplate.spec
        }
    }

    /// How far a zone is ahead of UTC at a moment; nil for zones that nobody knows. Schedules without one are in UTC.
    private static func offset(_ name: String?) -> ((Instant) -> Duration)? {
        guard let name else { return { _ in .zero } }
        guard let zone = TimeZone(identifier: name) else { return nil }
        return { instant in
            let date = Foundation.Date(timeIntervalSince1970: Double(instant.secondsSinceEpoch))
            return .seconds(zone.secondsFromGMT(for: date))
        }
    }
}
