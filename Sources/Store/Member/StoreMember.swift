package import Logging
internal import MVCC
internal import Raft
internal import Storage
internal import Synchronization

/// A member of the store in this process: Raft, its log, the applied state and the watchers.
///
/// Writes go through the log and are answered once they are durable and applied. Reads look at the state file from the
/// caller's thread, beside the writer; the file is mapped, so they block only where a page has to come from the disk.
/// A sole member answers a write only after it is applied, which makes every later read linearizable.
package final class StoreMember: Sendable {
    /// Its number, drawn when its directory was made.
    package let memberID: UInt64
    /// The number of the cluster it belongs to.
    package let clusterID: UInt64

    let state: StateFile
    let hub: WatchHub
    let clocks: LeaseClocks
    let auth: AuthState
    let status: MemberStatus
    let applyInbox: Mailbox<ApplyThread.Item>
    let logInbox: Mailbox<LogThread.Item>
    let book: MemberBook
    let snapshots: SnapshotFiles
    let network: PeerNetwork?
    let numbers: ProposalNumbers
    let spaceAlarm: SpaceAlarm
    let quotaBytes: Int
    let epochClock: any EpochClock
    let token: String
    let logger: Logger
    private let waitingWritesMax: Int
    private let end: EndSignal

    /// Opens the member in its directory, or makes a new one there, and brings the state up to date with the log.
    ///
    /// Refuses to start on a log or state that is damaged, naming file and offset.
    package static func open(
        _ configuration: StoreMemberConfiguration,
        logger: Logger
    ) async throws -> StoreMember {
        let member = try StoreMember(configuration, try await Self.findings(configuration, logger), logger: logger)
        // Others are heard only once the peers' port is served, so a member of several can not wait for them here.
        guard configuration.cluster == nil else { return member }
        // Once this comes back the whole log is applied, and this member leads.
        _ = try await member.propose(.transaction(Transaction()))
        return member
    }

    /// Who the member is, if its directory does not say so yet.
    private static func findings(
        _ configuration: StoreMemberConfiguration,
        _ logger: Logger
    ) async throws -> ClusterDirectory.Findings? {
        guard let cluster = configuration.cluster else { return nil }
        do {
            let directory = try PosixDisk(path: configuration.dataDirectory)
            guard try MemberIdentity(in: directory) == nil else { return nil }
        } catch {
            throw StoreError(storage: error)
        }
        return try await ClusterDirectory(configuration: cluster, logger: logger).find()
    }

    /// Opens the member in a directory with the usual settings.
    package static func open(dataDirectory: String, logger: Logger) async throws -> StoreMember {
        try await self.open(StoreMemberConfiguration(dataDirectory: dataDirectory), logger: logger)
    }

    private convenience init(
        _ configuration: StoreMemberConfiguration,
        _ findings: ClusterDirectory.Findings?,
        logger: Logger
    ) throws {
        do {
            let opened = try OpenedMember(configuration, findings, logger: logger)
            try opened.start()
            self.init(opened, configuration, logger: logger)
        } catch {
            throw StoreError(storage: error)
        }
    }

    /// The face of a member whose threads somebody drives.
    init(_ opened: OpenedMember, _ configuration: StoreMemberConfiguration, logger: Logger) {
        self.memberID = opened.identity.member
        self.clusterID = opened.identity.cluster
        self.state = opened.state
        self.hub = opened.hub
        self.clocks = opened.clocks
        self.auth = opened.auth
        self.status = opened.status
        self.applyInbox = opened.applyInbox
        self.logInbox = opened.logInbox
        self.end = opened.end
        self.book = opened.book
        self.snapshots = opened.snapshots
        self.network = opened.network
        self.numbers = opened.numbers
        self.spaceAlarm = opened.spaceAlarm
        self.quotaBytes = configuration.quotaBytes
        self.epochClock = configuration.epochClock
        self.token = configuration.cluster?.token ?? ""
        self.logger = logger
        self.waitingWritesMax = configuration.waitingWritesMax
    }

    deinit {
        self.logInbox.put(.stop)
    }

    /// Stops accepting writes, ends all watches and closes the files; returns when all is on disk.
    package func shutdown() async {
        self.logInbox.put(.stop)
        await self.end.wait()
    }

    /// Waits until the member does not work any more, by its own or its cluster's doing; throws why.
    func waitForEnd() async throws {
        await self.end.waitUnlessCancelled()
        try Task.checkCancellation()
        if let failure = self.status.failure { throw failure }
    }

    /// Puts a command through the log as it is and returns what applying it resulted in; throws if it was refused.
    /// - Parameter term: the term in which this member must lead for it to be made; nil: whoever leads.
    func submit(_ command: Command, onlyIn term: Term? = nil) async throws -> CommandResult {
        try await withCheckedThrowingContinuation { continuation in
            do {
                try self.propose(command, onlyIn: term) { continuation.resume(with: $0) }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    /// The same for callers that do not wait: `respond` is called on a thread of the store's own and must not block. It
    /// is not called when this throws.
    func propose(
        _ command: Command,
        onlyIn term: Term? = nil,
        _ respond: @escaping @Sendable (Result<CommandResult, StoreError>) -> Void
    ) throws(StoreError) {
        if let refusal = self.status.refusal(of: command) {
            if refusal.code == .noSpace, self.status.isFull { self.spaceAlarm.raise() }
            throw refusal
        }
        let proposal = Proposal(id: self.numbers.draw(), command: command, onlyIn: term) { answer in
            if case .failure = answer { self.status.metrics.proposalsFailed.add(1, ordering: .relaxed) }
            respond(self.refusing(answer))
        }
        guard proposal.commandBytes <= Self.requestBytesMax else {
            // It must not be answered as well, as it is when it is let go of.
            proposal.withdraw()
            throw StoreError(.requestTooLarge, EtcdText.requestTooLarge)
        }
        if !self.logInbox.put(.propose(proposal), limit: self.waitingWritesMax) {
            proposal.respond(.failure(self.refusal()))
        }
    }

    /// A result that is a refusal as the error it is to the caller.
    private func refusing(_ answer: Result<CommandResult, StoreError>) -> Result<CommandResult, StoreError> {
        if case .success(.authRefused(let refusal)) = answer { return .failure(StoreError(refusal)) }
        guard case .success(.refused(let error)) = answer else { return answer }
        do throws(StoreError) {
            let compactRevision = error.code == .compacted ? try self.view().compactRevision : 0
            return .failure(StoreError(error, compactRevision: compactRevision))
        } catch {
            return .failure(error)
        }
    }

    func refusal() -> StoreError {
        self.status.failure ?? StoreError(.tooManyRequests, EtcdText.tooManyRequests)
    }

    /// A view of all that is applied by now.
    func view() throws(StoreError) -> KeyspaceView {
        if let failure = self.status.failure { throw failure }
        do {
            return try self.state.view()
        } catch {
            throw StoreError(storage: error)
        }
    }

    /// Waits until what only revisions below a compacted one needed is removed from this member's state.
    func waitForSweep(through revision: Int64) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let answer = PendingAnswer<Void> { continuation.resume(with: $0) }
            if !self.applyInbox.put(.awaitSweep(through: revision, answer)) {
                answer.respond(.failure(self.refusal()))
            }
        }
    }

    /// The leases as they are after all that is applied by now.
    func leases() async throws -> LeaseBook {
        try await withCheckedThrowingContinuation { continuation in
            if !self.applyInbox.put(.inspectLeases { continuation.resume(returning: $0) }) {
                continuation.resume(throwing: StoreError(.stopped, EtcdText.stopped))
            }
        }
    }
}
