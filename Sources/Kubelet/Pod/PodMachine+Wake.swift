internal import Core

/// When the machine has to look again although nothing happened.
extension PodMachine {
    func nextDue(now: Instant) -> Instant? {
        var moments: [Instant?] = [self.cleanupRetryAt]
        if !self.isStopping {
            moments += [self.deadline, self.sandboxRetryAt, self.volumesRefreshAt]
            if case .failed(let retryAt) = self.volumes { moments.append(retryAt) }
            for (name, track) in self.tracks {
                moments += [track.retryAt, track.probes?.nextRun]
                if case .failed(let reason, let at, let retryAt) = track.image {
                    moments.append(retryAt)
                    if reason.reason == "ErrImagePull" { moments.append(at + Self.pullErrorShown) }
                }
                if let latest = self.observation?.latest(name), latest.state == .exited, !track.isStarting {
                    moments.append(track.crashBackOff.retry(after: latest.finishedAt ?? latest.createdAt))
                }
            }
        }
        return moments.compactMap { $0 }.filter { $0 > now }.min()
    }
}
