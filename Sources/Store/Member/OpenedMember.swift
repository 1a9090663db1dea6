internal import Logging
internal import MVCC
internal import Raft
internal import Storage

/// The parts of a member, made from what is on disk, before its threads run.
struct OpenedMember {
    let identity: MemberIdentity
    let state: StateFile
    let hub: WatchHub
    let clocks: LeaseClocks
    let status = MemberStatus()
    let applyInbox = Mailbox<ApplyThread.Item>()
    let logInbox = Mailbox<LogThread.Item>()
    let end = EndSignal()
    private let logThread: LogThread
    private let applyThread: ApplyThread
    private let directory: PosixDisk

    init(_ configuration: StoreMemberConfiguration, logger: Logger) throws {
        self.directory = try PosixDisk(path: configuration.dataDirectory)
        try self.directory.lock()
        self.identity = try MemberIdentity(in: self.directory)
        let settings = WriteAheadLog.Settings(segmentSize: configuration.segmentBytes)
        let logDisk = try PosixDisk(path: "\(configuration.dataDirectory)/log")
        let (log, contents) = try WriteAheadLog.open(logDisk, settings: settings)
        if contents.tornBytes > 0 {
            logger.info("cleared an interrupted write", metadata: ["store.log.bytes": "\(contents.tornBytes)"])
        }
        self.state = try StateFile(disk: PosixDisk(path: "\(configuration.dataDirectory)/state"))
        try self.directory.sync()
        let numbers = try self.state.view().numbers
        self.hub = WatchHub(
            currentRevision: numbers.currentRevision,
            weightMax: configuration.watchWindowBytes,
            countMax: configuration.watchWindowRevisions
        )
        self.clocks = LeaseClocks(clock: configuration.clock)
        self.applyThread = try ApplyThread(
            ApplyThread.Context(
                state: self.state,
                inbox: self.applyInbox,
                log: self.logInbox,
                hub: self.hub,
                clocks: self.clocks,
                status: self.status,
                quotaBytes: configuration.quotaBytes,
                checkpointBytes: configuration.checkpointBytes,
                logger: logger
            )
        )
        self.logThread = LogThread(
            node: try Self.makeNode(self.identity, contents, numbers),
            log: log,
            inbox: self.logInbox,
            outbox: self.applyInbox,
            status: self.status,
            logger: logger
        )
    }

    private static func makeNode(
        _ identity: MemberIdentity,
        _ contents: LogContents,
        _ numbers: StateNumbers
    ) throws -> RaftNode {
        guard numbers.applied.index <= contents.lastIndex, numbers.applied.index >= contents.base.index else {
            let log = "\(contents.base.index.rawValue)...\(contents.lastIndex.rawValue)"
            throw StoreError(.corrupt, "state stands at entry \(numbers.applied.index.rawValue), the log has \(log)")
        }
        let id = NodeID(identity.member)
        return try RaftNode(
            settings: RaftSettings(id: id, seed: identity.member),
            membership: Membership(voters: [id]),
            hardState: contents.hardState,
            base: contents.base,
            entries: contents.entries,
            appliedIndex: numbers.applied.index
        )
    }

    /// Starts the threads. They own everything from here on.
    func start() throws(StoreError) {
        let parts = ThreadParts(log: self.logThread, apply: self.applyThread)
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

    // SAFETY: each part is handed to one thread when that starts, and touched by no other from then on.
    private struct ThreadParts: @unchecked Sendable {
        let log: LogThread
        let apply: ApplyThread
    }
}
