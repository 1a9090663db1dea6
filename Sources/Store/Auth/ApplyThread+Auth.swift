internal import MVCC
internal import Raft

extension ApplyThread {
    /// Tells the others in this process who may do what now, before those who wait for it are answered.
    func noteAuth(_ result: CommandResult, _ book: AuthBook) {
        switch result {
        case .authChanged(let change): self.context.auth.didApply(change, leadingTo: book)
        case .authenticated(let user, let token): self.context.auth.didAuthenticate(user, token: token)
        default: break
        }
    }
}

extension CommandResult {
    /// A token ends in the index of the entry that gives it, as etcd's do: so it is never given twice, and who does not
    /// know it can tell whether it lacks that entry.
    mutating func endToken(with index: LogIndex) {
        guard case .authenticated(let user, let token) = self else { return }
        self = .authenticated(user: user, token: "\(token).\(index.rawValue)")
    }
}
