/// What a leader knows about a member, for others to read.
package struct MemberProgress: Hashable, Sendable {
    /// Its log equals the leader's up to here.
    package var matchIndex: LogIndex
    /// Whether it answered lately.
    package var isActive: Bool
    /// Whether it only follows.
    package var isLearner: Bool

    /// A state of affairs.
    package init(matchIndex: LogIndex, isActive: Bool, isLearner: Bool) {
        self.matchIndex = matchIndex
        self.isActive = isActive
        self.isLearner = isLearner
    }
}
