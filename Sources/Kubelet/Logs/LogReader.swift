internal import Core
internal import Linux

/// Reads a container's log and, if asked to, goes on as it grows, across rotations, until the container has ended.
struct LogReader {
    let options: LogOptions
    /// Whether the container may still write.
    let isRunning: @Sendable () -> Bool

    /// How often a log that is followed is looked at.
    private static let followInterval = Duration.milliseconds(100)

    func read(_ path: String, _ write: ([UInt8]) async throws -> Void) async throws {
        var filter = LogLineFilter(self.options)
        var file = try await BlockingWork.run { try LogFile(path: path) }
        if let lines = self.options.tailLines {
            let first = file
            try await BlockingWork.run { first.seekToTail(lines: lines) }
            if lines == 0, !self.options.follow { return }
        }
        while !Task.isCancelled, !filter.isFull {
            // Asked before the read, so that what was written last is not missed.
            let mayGrow = self.options.follow && self.isRunning()
            let current = file
            let bytes = try await BlockingWork.run { try current.read() }
            if !bytes.isEmpty {
                let output = filter.feed(bytes)
                if !output.isEmpty { try await write(output) }
                continue
            }
            if self.options.follow, file.isReplaced {
                // The old file is read to its end, so the new one begins at its own.
                file = try await BlockingWork.run { try LogFile(path: path) }
                continue
            }
            guard mayGrow else { return }
            try await ContinuousClock().sleep(for: Self.followInterval)
        }
    }
}
