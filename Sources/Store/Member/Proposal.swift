internal import MVCC

/// A command on its way through the log, and who waits for its result.
struct Proposal: Sendable {
    /// The command's stored form.
    var data: [UInt8]
    /// Called once, on a thread of the store's own: it must not block.
    var respond: @Sendable (Result<CommandResult, StoreError>) -> Void
}
