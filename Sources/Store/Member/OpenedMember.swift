internal import Logging
internal import MVCC
internal import Raft
internal import Storage
internal import Wire

/// The parts of a member, made from what is on disk, before its threads run.
struct OpenedMember {
    let identity: MemberIdentity
    let state: StateFile
    let hub: WatchHub
    let clocks: LeaseClocks
    let auth: AuthState
    let book = MemberBook()
    let snapshots: SnapshotFiles
    /// The lines to the other members; nil when there can be none.
    let network: PeerNetwork?
    let numbers: ProposalNumbers
    let spaceAlarm: SpaceAlarm
    let status = MemberStatus()
    let applyInbox = Mailbox<ApplyThread.Item>()
    let logInbox = Mailbox<LogThread.Item>()
    let end = EndSignal()
    let logThread: LogThread
    let applyThread: ApplyThread
    private let directory: PosixDisk

    init(
        _ configuration: StoreMemberConfiguration,
        _ findings: ClusterDirectory.Findings?,
        surroundings: MemberSurroundings = MemberSurroundings(),
        logger: Logger
    ) throws {
        self.directory = try PosixDisk(path: configuration.dataDirectory)
        try self.directory.lock()
        let settings = WriteAheadLog.Settings(segmentSize: configuration.segmentBytes)
        let logDisk = try surroundings.logDisk ?? PosixDisk(path: "\(configuration.dataDirectory)/log")
        let (log, contents) = try WriteAheadLog.open(logDisk, settings: settings)
        if contents.tornBytes > 0 {
            logger.info("cleared an interrupted write", metadata: ["store.log.bytes": "\(contents.tornBytes)"])
        }
        self.state = try StateFile(
            disk: PosixDisk(path: "\(configuration.dataDirectory)/state"),
            trustsMemory: surroundings.trustsMemory
        )
        self.identity = try Self.identify(in: self.directory, self.state, findings)
        try self.directory.sync()
        let opened = try LogAndState(log: log, contents: contents, state: self.state)
        for (id, record) in opened.memberRecords { try self.book.set(record, of: id) }
        self.hub = WatchHub(
            currentRevision: opened.numbers.currentRevision,
            weightMax: configuration.watchWindowBytes,
            countMax: configuration.watchWindowRevisions
        )
        self.clocks = LeaseClocks(
            clock: configuration.clock,
            checkpointInterval: configuration.leaseCheckpointInterval
        )
        self.auth = AuthState(try self.state.view().auth(), configuration.auth, clock: configuration.clock)
        self.numbers = ProposalNumbers(startingAt: surroundings.firstNumber)
        self.spaceAlarm = SpaceAlarm(
            member: self.identity.member,
            numbers: self.numbers,
            status: self.status,
            log: self.logInbox
        )
        self.snapshots = try SnapshotFiles(directory: "\(configuration.dataDirectory)/snapshots", state: self.state)
        self.network = configuration.cluster.map { [identity, book, snapshots, logInbox] cluster in
            let context = Peer.Context(
                cluster: identity.cluster,
                inbox: logInbox,
                snapshots: snapshots,
                clock: ContinuousClock(),
                logger: logger
            )
            return PeerNetwork(NodeID(identity.member), tls: cluster.tls, book: book, context: context)
        }
        let peers = surroundings.peers ?? self.network ?? NoPeers()
        self.applyThread = try ApplyThread(
            ApplyThread.Context(
                id: NodeID(self.identity.member),
                state: self.state,
                inbox: self.applyInbox,
                log: self.logInbox,
                hub: self.hub,
                clocks: self.clocks,
                auth: self.auth,
                book: self.book,
                peers: peers,
                numbers: self.numbers,
                spaceAlarm: self.spaceAlarm,
                status: self.status,
                threads: surroundings.threads,
                quotaBytes: configuration.quotaBytes,
                checkpointBytes: configuration.checkpointBytes,
                logger: logger
            )
        )
        let heartbeat = configuration.cluster?.heartbeatInterval ?? .milliseconds(100)
        let election = configuration.cluster?.electionTimeout ?? .milliseconds(1000)
        let electionTicks = max(2, Int(election / heartbeat))
        self.logThread = LogThread(
            node: try opened.makeNode(self.identity, electionTicks: electionTicks),
            log: log,
            appliedIndex: opened.numbers.applied.index,
            membershipChanges: MembershipChanges(book: self.book),
            context: LogThread.Context(
                inbox: self.logInbox,
                outbox: self.applyInbox,
                peers: peers,
                snapshots: self.snapshots,
                status: self.status,
                threads: surroundings.threads,
                clock: configuration.clock,
                tick: heartbeat,
                entriesKeptForPeers: surroundings.entriesKeptForPeers,
                electionTicks: electionTicks,
                logger: logger
            )
        )
    }

    /// Reads who the member is. A new one is first noted in the state as who takes part, then by its own file: so one
    /// that has the file never takes itself for a sole member by mistake.
    private static func identify(
        in directory: PosixDisk,
        _ state: StateFile,
        _ findings: ClusterDirectory.Findings?
    ) throws -> MemberIdentity {
        let known = try MemberIdentity(in: directory)
        let identity = known ?? findings?.identity ?? .drawn()
        let view = try state.view()
        if known != nil, try view.membership() != nil { return identity }
        guard view.numbers.applied.index == .zero || known != nil else {
            throw StoreError(.corrupt, "\(directory.path) holds a state but not whose it is")
        }
        let change = try state.change()
        try (findings ?? .sole(identity)).note(in: change)
        try change.commit()
        try state.makeCheckpoint().persist()
        if known == nil { try identity.store(in: directory) }
        return identity
    }

    /// Starts the threads. They own everything from here on.
    func start() throws(StoreError) {
        let parts = ThreadParts(log: self.logThread, apply: self.applyThread)
        parts.log.applyInPlace = { parts.apply.applyInPlace($0) }
        let end = self.end
        let directory = self.directory
        try StoreThread.start("store-apply") {
            parts.apply.run {
                // The log's thread told it to stop as its own last act: nobody uses the directory any more.
                directory.unlock()
                end.signal()
            }
        }
        try StoreThread.start("store-log") { parts.log.run() }
    }

    // SAFETY: each part is handed to one thread when that starts. The log's thread touches what applies entries only in
    // the place of its thread, which waits meanwhile; see `Mailbox.borrow`.
    private struct ThreadParts: @unchecked Sendable {
        let log: LogThread
        let apply: ApplyThread
    }
}
