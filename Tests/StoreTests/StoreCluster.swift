import Foundation
import Store
import Synchronization
import Transport

/// Several `martlet store` processes that make up a cluster on the loopback.
final class StoreCluster: Sendable {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// One member: its place on the machine, and its process while it runs.
    final class Member: Sendable {
        let name: String
        let clientPort: Int
        let peerPort: Int
        /// Where the others connect to: a line that a test can cut, which leads to the peer port.
        let link: FaultyLink
        let directory: TemporaryDirectory
        private let process = Mutex<Process?>(nil)
        private let usedDisk = Mutex<FaultyDisk?>(nil)

        init(name: String, ports: FreePorts) throws {
            self.name = name
            self.clientPort = try ports.draw()
            self.peerPort = try ports.draw()
            self.link = try FaultyLink(to: self.peerPort)
            self.directory = try TemporaryDirectory()
        }

        var peerURL: String { "http://127.0.0.1:\(self.link.port)" }
        var endpoint: String { "127.0.0.1:\(self.clientPort)" }
        /// The disk it was given; nil if it has the machine's.
        var disk: FaultyDisk? { self.usedDisk.withLock { $0 } }
        /// How the process ended, once it has.
        var exitStatus: Int32? {
            self.process.withLock { $0.flatMap { $0.isRunning ? nil : $0.terminationStatus } }
        }
        var isRunning: Bool { self.process.withLock { $0?.isRunning == true } }

        /// Gives it another disk for the time from its next start on.
        func use(_ disk: FaultyDisk) { self.usedDisk.withLock { $0 = disk } }

        /// Starts the process. Returns at once.
        func start(cluster: String, state: String, flags: [String]) throws {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: MartletProcess.path)
            process.arguments =
                [
                    "store", "--data-dir", self.directory.path, "--name", self.name,
                    "--listen-client-urls", "http://\(self.endpoint)",
                    "--listen-peer-urls", "http://127.0.0.1:\(self.peerPort)",
                    "--initial-advertise-peer-urls", self.peerURL,
                    "--initial-cluster", cluster, "--initial-cluster-state", state,
                ] + flags
            process.standardInput = FileHandle.nullDevice
            if let disk = self.disk {
                process.environment = ProcessInfo.processInfo.environment.merging(disk.environment) { $1 }
                let log = try FileHandle(forWritingTo: URL(fileURLWithPath: disk.log))
                try log.seekToEnd()
                process.standardError = log
            }
            try process.run()
            self.process.withLock { $0 = process }
        }

        /// Sends the process a signal.
        func signal(_ number: Int32) {
            guard let id = self.process.withLock({ $0?.processIdentifier }) else { return }
            Foundation.kill(id, number)
        }

        /// Ends the process as the kernel would, in the middle of whatever it does.
        func kill() async throws {
            self.signal(SIGKILL)
            try await self.wait()
        }

        /// Ends the process in peace.
        func stop() async throws {
            self.signal(SIGTERM)
            try await self.wait()
        }

        /// Waits for the process to end by itself.
        func wait() async throws {
            try await blocking { self.process.withLock { $0 }?.waitUntilExit() }
        }

        /// A client of this member alone.
        func client() throws -> EtcdStore {
            try EtcdStore(
                endpoints: [.tcp(host: "127.0.0.1", port: self.clientPort)],
                repeatFor: .zero,
                logger: silentLogger
            )
        }
    }

    let flags: [String]
    private let ports = FreePorts()
    private let state: Mutex<[Member]>

    /// A cluster of `count` members, not started. Elections are quick, so that tests are.
    init(_ count: Int, flags: [String] = []) throws {
        self.flags = flags
        let ports = self.ports
        self.state = Mutex(try (1...count).map { try Member(name: "m\($0)", ports: ports) })
    }

    var members: [Member] { self.state.withLock { $0 } }

    private var initialCluster: String {
        self.members.map { "\($0.name)=\($0.peerURL)" }.joined(separator: ",")
    }

    /// A client of all members.
    func client() throws -> EtcdStore {
        let endpoints = self.members.map { HTTPEndpoint.tcp(host: "127.0.0.1", port: $0.clientPort) }
        return try EtcdStore(endpoints: endpoints, logger: silentLogger)
    }

    /// `etcdctl` for all members, or for some.
    func etcdctl(_ members: [Member]? = nil) -> Etcdctl {
        Etcdctl(endpoint: (members ?? self.members).map(\.endpoint).joined(separator: ","))
    }

    /// Starts a member, anew after it ended.
    func start(_ member: Member) throws {
        try member.start(cluster: self.initialCluster, state: "new", flags: self.flags)
    }

    /// Starts all members and returns once each serves.
    func start() async throws {
        for member in self.members { try self.start(member) }
        for member in self.members { try await self.waitUntilServing(member) }
    }

    /// Starts all members, runs `body`, and ends all processes, whatever came of it.
    func running(_ body: (StoreCluster) async throws -> Void) async throws {
        do {
            try await self.start()
            try await body(self)
        } catch {
            try await self.stop()
            throw error
        }
        try await self.stop()
    }

    /// Makes a member that is to join; it was announced to the cluster by its peer URL.
    func makeJoining(name: String) throws -> Member {
        try Member(name: name, ports: self.ports)
    }

    /// Starts a member that joins.
    func join(_ member: Member) throws {
        self.state.withLock { $0.append(member) }
        try member.start(cluster: self.initialCluster, state: "existing", flags: self.flags)
    }

    /// Waits until a member answers linearizable reads, which takes a leader.
    func waitUntilServing(_ member: Member) async throws {
        let client = try member.client()
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if (try? await client.currentRevision()) != nil {
                await client.shutdown()
                return
            }
            guard member.isRunning else { throw Failure(description: "\(member.name) ended before it served") }
            _ = try await blocking { usleep(20_000) }
        }
        throw Failure(description: "\(member.name) does not serve")
    }

    /// What `etcdctl endpoint status` says, by member; of all if none are named.
    func status(of members: [Member]? = nil) async throws -> [(member: Member, status: EndpointStatus)] {
        var found: [(Member, EndpointStatus)] = []
        for member in members ?? self.members where member.isRunning {
            let output = try await self.etcdctl([member]).run("endpoint", "status", "-w", "json")
            let answer = try JSONDecoder().decode([EndpointAnswer].self, from: Data(output.text.utf8))
            if let status = answer.first?.status { found.append((member, status)) }
        }
        return found
    }

    /// The hash of what each member holds.
    func hashes() async throws -> [UInt32] {
        var hashes: [UInt32] = []
        for member in self.members {
            let output = try await self.etcdctl([member]).run("endpoint", "hashkv", "-w", "json")
            let answers = try JSONDecoder().decode([EndpointHash].self, from: Data(output.text.utf8))
            hashes += answers.map(\.hashKV.hash)
        }
        return hashes
    }

    /// The member that leads.
    func leader() async throws -> Member {
        for _ in 0..<200 {
            if let leader = try await self.status().first(where: { $0.status.leader == $0.status.header.memberID }) {
                return leader.member
            }
            _ = try await blocking { usleep(50_000) }
        }
        throw Failure(description: "nobody leads")
    }

    /// Ends all processes.
    func stop() async throws {
        for member in self.members where member.isRunning { member.signal(SIGCONT) }
        for member in self.members where member.isRunning { try await member.stop() }
    }
}

/// Tries until it holds; the time limit is only there for a test that fails.
func eventually(_ body: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !body() {
        guard ContinuousClock.now < deadline else { throw StoreCluster.Failure(description: "it never came to be") }
        _ = try await blocking { usleep(50_000) }
    }
}

/// An answer of `etcdctl endpoint hashkv -w json`.
struct EndpointHash: Decodable {
    struct HashKV: Decodable {
        var hash: UInt32
    }

    var hashKV: HashKV

    enum CodingKeys: String, CodingKey {
        case hashKV = "HashKV"
    }
}

/// An answer of `etcdctl endpoint status -w json`.
struct EndpointAnswer: Decodable {
    var status: EndpointStatus

    enum CodingKeys: String, CodingKey {
        case status = "Status"
    }
}

/// The numbers of a member.
struct EndpointStatus: Decodable {
    struct Header: Decodable {
        var memberID: UInt64
        var clusterID: UInt64
        var revision: Int64?

        enum CodingKeys: String, CodingKey {
            case memberID = "member_id"
            case clusterID = "cluster_id"
            case revision
        }
    }

    var header: Header
    /// Absent where there is none.
    var leader: UInt64?
    var raftTerm: UInt64
    var raftIndex: UInt64

    enum CodingKeys: String, CodingKey {
        case header, leader, raftTerm, raftIndex
    }
}
