internal import KubernetesAPI
internal import Store
internal import Synchronization

/// How many objects there are of each resource, as of the last look. State: `Mutex`.
final class ObjectCounts: Sendable {
    private static let interval = Duration.seconds(60)

    private let stored: StoredObjects
    private let counts = Mutex<[GroupResource: Int]>([:])

    init(_ stored: StoredObjects) {
        self.stored = stored
    }

    /// 0 where nothing is known.
    func count(of resource: GroupResource) -> Int { self.counts.withLock { $0[resource] ?? 0 } }

    /// What is known of every resource.
    var all: [GroupResource: Int] { self.counts.withLock { $0 } }

    /// Looks now and then until the task is cancelled.
    func run() async {
        repeat {
            await self.look()
        } while (try? await ContinuousClock().sleep(for: Self.interval)) != nil
    }

    /// Looks now.
    func look() async {
        var seen: Set<String> = []
        for group in self.stored.resources.groups {
            for definition in self.stored.resources.resources(group: group.group, version: group.version) {
                guard let codec = self.stored.codec(of: definition), seen.insert(codec.keys.prefix).inserted else {
                    continue
                }
                let range = codec.keys.range(namespace: nil)
                guard let count = try? await self.stored.store.count(start: range.start, end: range.end, revision: 0)
                else { continue }
                self.counts.withLock { $0[definition.groupResource] = Int(count) }
            }
        }
    }
}
