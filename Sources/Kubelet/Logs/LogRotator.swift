internal import Core
internal import Linux
internal import Logging
internal import Wire

/// Keeps the logs of running containers small: a file that has grown too large is set aside, and the oldest of those
/// is removed.
struct LogRotator: Sendable {
    let tools: PodTools

    private static let interval = Duration.seconds(10)

    func run() async {
        while !Task.isCancelled {
            try? await ContinuousClock().sleep(for: Self.interval)
            guard !Task.isCancelled else { return }
            await self.rotateAll()
        }
    }

    func rotateAll() async {
        let (root, limit) = (self.tools.configuration.podLogsDirectory, self.tools.configuration.logMaxBytes)
        let large = (try? await BlockingWork.run { LogRotation.largeFiles(below: root, limit: limit) }) ?? []
        // Nothing is asked of the runtime while all files are small, which is nearly always.
        guard !large.isEmpty, let containers = try? await self.tools.cri.listContainers() else { return }
        for container in containers where container.state == .containerRunning {
            guard let status = try? await self.tools.cri.containerStatus(container.id), large.contains(status.logPath)
            else {
                continue
            }
            await self.rotate(status.logPath, of: container.id)
        }
    }

    private func rotate(_ path: String, of id: String) async {
        let (filesMax, now) = (self.tools.configuration.logMaxFiles, self.tools.clock.now())
        do {
            let aside = try await BlockingWork.run { try LogRotation.setAside(path, filesMax: filesMax, now: now) }
            do {
                try await self.tools.cri.reopenContainerLog(id)
            } catch {
                // The container still writes to the file that was set aside: it goes back to its place.
                try await BlockingWork.run { try Files.rename(aside, to: path) }
                throw error
            }
        } catch {
            self.tools.logger.warning(
                "could not rotate a log",
                metadata: [LogKey.path: "\(path)", LogKey.error: "\(error)"]
            )
        }
    }
}
