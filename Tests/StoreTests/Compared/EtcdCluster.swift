import Foundation
import Synchronization

/// Three members of the distribution's etcd on the loopback.
final class EtcdCluster: Sendable {
    /// One member: its ports, and its process.
    struct Member: Sendable {
        let name: String
        let clientPort: Int
        let peerPort: Int
        let directory: String
        let process: Process

        var endpoint: String { "127.0.0.1:\(self.clientPort)" }
        var peerURL: String { "http://127.0.0.1:\(self.peerPort)" }
    }

    let members: [Member]
    private let directory: TemporaryDirectory

    /// Starts all members, each in a directory that is made by `prepare`, or by itself; returns once all serve.
    init(
        ports: FreePorts = FreePorts(),
        prepare: ([Member]) async throws -> Void = { _ in }
    ) async throws {
        let directory = try TemporaryDirectory()
        self.directory = directory
        self.members = try (1...3).map { number in
            Member(
                name: "m\(number)",
                clientPort: try ports.draw(),
                peerPort: try ports.draw(),
                directory: "\(directory.path)/m\(number)",
                process: Process()
            )
        }
        try await prepare(self.members)
        do {
            for member in self.members { try self.start(member) }
            try await eventually { try await self.etcdctl.run("endpoint", "health").status == 0 }
        } catch {
            for member in self.members where member.process.isRunning { member.process.terminate() }
            throw error
        }
    }

    var initialCluster: String { Self.initialCluster(of: self.members) }

    static func initialCluster(of members: [Member]) -> String {
        members.map { "\($0.name)=\($0.peerURL)" }.joined(separator: ",")
    }

    /// `etcdctl` for all members.
    var etcdctl: Etcdctl { Etcdctl(endpoint: self.members.map(\.endpoint).joined(separator: ",")) }

    private func start(_ member: Member) throws {
        let process = member.process
        process.executableURL = URL(fileURLWithPath: StoreKind.etcdPath)
        process.arguments = [
            "--name", member.name, "--data-dir", member.directory,
            "--listen-client-urls", "http://\(member.endpoint)",
            "--advertise-client-urls", "http://\(member.endpoint)",
            "--listen-peer-urls", member.peerURL, "--initial-advertise-peer-urls", member.peerURL,
            "--initial-cluster", self.initialCluster,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Ends all members.
    func stop() async {
        for member in self.members { member.process.terminate() }
        for member in self.members { _ = try? await blocking { member.process.waitUntilExit() } }
    }
}
