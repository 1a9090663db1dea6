/// What goes through the log: every change of the replicated state is one of these.
package enum Command: Hashable, Sendable {
    case put(PutOperation)
    case delete(DeleteOperation)
    case transaction(Transaction)
    /// Forget what only revisions below this one need.
    case compact(Int64)
    case grantLease(id: Int64, timeToLive: Int64)
    case revokeLease(id: Int64)
    /// What is left of leases' time, so that it survives a change of leader.
    case checkpointLeases([LeaseCheckpoint])
    /// What a member says of itself: its record, opaque here.
    case setMember(id: UInt64, record: [UInt8])
    case alarm(AlarmChange)
    /// The version that the cluster is on its way down to; nil: to none.
    case setDowngrade(String?)
    case auth(AuthChange)
    /// The password of the user was right by the users as of the stamp: it may have a token that starts like this.
    case authenticate(AuthStamp, token: String)
    /// A command on somebody's behalf, for as long as what was known of users when it was made is still true.
    indirect case authorized(AuthStamp, Command)
}
