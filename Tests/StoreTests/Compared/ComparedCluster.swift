import Foundation
import Synchronization

/// One of the two clusters that are given the same commands.
final class ComparedCluster: Sendable {
    /// What etcdctl said, without what differs from cluster to cluster.
    struct Answer: Hashable, Sendable, CustomStringConvertible {
        var status: Int32
        var output: String
        var errors: String

        var description: String { "status \(self.status)\n\(self.output)\(self.errors)" }
    }

    let endpoints: [String]
    private let directory: TemporaryDirectory
    private let text: EtcdctlText
    private let names = Mutex<[String: String]>([:])

    /// A cluster that serves at the endpoints, whose members reach each other at the URLs.
    init(endpoints: [String], peerURLs: [String]) async throws {
        self.endpoints = endpoints
        self.directory = try TemporaryDirectory()
        self.text = EtcdctlText(endpoints: endpoints, peerURLs: peerURLs, directory: self.directory.path)
        self.names.withLock { $0["dir"] = self.directory.path }
        try await self.findMembers()
    }

    var etcdctl: Etcdctl { Etcdctl(endpoint: self.endpoints.joined(separator: ",")) }

    /// What stands for a name; the name itself if nothing does.
    func value(_ name: String) -> String { self.names.withLock { $0[name] } ?? name }

    private func findMembers() async throws {
        let list = try await self.etcdctl.run("member", "list").text
        for line in list.split(separator: "\n") {
            let parts = line.split(separator: ", ", omittingEmptySubsequences: false).map(String.init)
            guard parts.count > 2 else { continue }
            self.names.withLock { $0[parts[2]] = parts[0] }
        }
        let statuses = try await self.etcdctl.run("endpoint", "status", "-w", "json").text
        for answer in try JSONDecoder().decode([PlacedAnswer].self, from: Data(statuses.utf8)) {
            let id = answer.status.header.memberID
            let role = answer.status.leader == id ? "leader" : "follower"
            self.names.withLock { names in
                names[role] = answer.endpoint
                names[role + "ID"] = String(id, radix: 16)
            }
        }
    }

    /// Gives a command, and returns what came of it.
    func run(_ step: EtcdctlStep) async throws -> Answer {
        let names = self.names.withLock { $0 }
        let words = step.words.map { word in
            names.reduce(word) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
        }
        let endpoint =
            switch step.endpoint {
            case .all: self.endpoints.joined(separator: ",")
            case .leader: self.value("leader")
            case .follower: self.value("follower")
            }
        let etcdctl = Etcdctl(endpoint: endpoint)
        var output = try await etcdctl.run(arguments: words, input: step.input)
        let deadline = ContinuousClock.now + .seconds(20)
        while step.isPatient, output.status != 0, ContinuousClock.now < deadline {
            _ = try await blocking { usleep(200_000) }
            output = try await etcdctl.run(arguments: words, input: step.input)
        }
        if let (name, after) = step.capture, let start = output.text.firstRange(of: after) {
            let rest = output.text[start.upperBound...].drop { $0 == " " }
            self.names.withLock { $0[name] = String(rest.prefix { $0.isHexDigit }) }
        }
        if step.words.first == "move-leader", output.status == 0 { try await self.findMembers() }
        return Answer(
            status: output.status,
            output: self.text.plain(output.text, step.view, from: step.endpoint),
            errors: self.text.plain(output.errors, step.view, from: step.endpoint)
        )
    }
}

/// An answer of `etcdctl endpoint status -w json` with where it is from.
private struct PlacedAnswer: Decodable {
    var endpoint: String
    var status: EndpointStatus

    enum CodingKeys: String, CodingKey {
        case endpoint = "Endpoint"
        case status = "Status"
    }
}
