internal import Foundation

/// How long something took, each time that it was done.
struct TrialResult: Sendable {
    var durations: [Duration]
    /// What else there is to say.
    var note: String
    /// What the processes had in memory of their own, if that was measured.
    var anonymousBytes = 0

    private var median: Duration { self.durations.sorted()[self.durations.count / 2] }

    var summary: String {
        self.durations.map { String(format: "%.3f s", $0.seconds) }.joined(separator: ", ") + "; " + self.note
    }

    /// This result over another's, as ratios of the medians.
    func comparison(with other: TrialResult) -> String {
        let time = String(format: "time x%.2f", self.median.seconds / max(other.median.seconds, 1e-9))
        guard self.anonymousBytes > 0, other.anonymousBytes > 0 else { return time }
        return time
            + String(format: ", anonymous memory x%.2f", Double(self.anonymousBytes) / Double(other.anonymousBytes))
    }
}
