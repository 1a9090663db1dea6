internal import Wire

/// A change of membership on its way through the log, and who waits for it.
struct MembershipRequest: Sendable {
    /// Its number among all that wait.
    let id: UInt64
    /// What is to change.
    let edit: MemberEdit
    /// Told who takes part once the change is applied.
    let answer: PendingAnswer<[Etcd.Member]>
}
