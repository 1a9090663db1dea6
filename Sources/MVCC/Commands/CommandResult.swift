/// What applying a command resulted in, on every member the same.
package enum CommandResult: Sendable {
    case operation(OperationResult)
    case compacted(Int64)
    case leaseGranted(id: Int64, timeToLive: Int64)
    case leaseRevoked(id: Int64)
    case leasesCheckpointed([LeaseCheckpoint])
    case memberSet(id: UInt64, record: [UInt8])
    /// The alarms that were raised, or that ended.
    case alarmsChanged([Alarm])
    case downgradeSet(String?)
    case authChanged(AuthChange)
    case authenticated(user: String, token: String)
    /// It may not be done, or makes no sense for users and roles as they are; nothing was changed.
    case authRefused(AuthRefusal)
    /// The command was refused and changed nothing.
    case refused(MVCCError)
}
