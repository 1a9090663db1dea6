internal import Core
internal import Identity
internal import KubernetesAPI
internal import Logging
internal import Store
internal import Synchronization

/// The encryption of a server: the rules of its configuration file, read anew as the file changes.
///
/// The rules stand under a lock; readers take a copy. After each change, and at the start, whatever the store holds
/// in another form than the rules would write today is written anew, so that a rotated key is soon used by all values.
final class EncryptionAtRest: Sendable {
    private struct State {
        var text: String
        var rules: EncryptionRules
    }

    private static let pollInterval = Duration.seconds(2)
    private static let pageSize = 500

    private let path: String
    private let resources: ResourceRegistry
    private let state: Mutex<State>

    /// Reads the file; throws when it is missing or wrong.
    init(path: String, resources: ResourceRegistry) throws {
        let (text, rules) = try Self.read(path, resources)
        self.path = path
        self.resources = resources
        self.state = Mutex(State(text: text, rules: rules))
    }

    var rules: EncryptionRules { self.state.withLock { $0.rules } }

    private static func read(_ path: String, _ resources: ResourceRegistry) throws -> (String, EncryptionRules) {
        guard let text = try KeyFile.read(path) else { throw EncryptionError("\(path): no such file") }
        return (text, EncryptionRules(try EncryptionConfiguration(yaml: text), resources: resources))
    }

    /// Reads the file again and says whether it has changed; a wrong one leaves the rules as they were.
    func reload() throws -> Bool {
        let (text, rules) = try Self.read(self.path, self.resources)
        return self.state.withLock { state in
            guard state.text != text else { return false }
            state = State(text: text, rules: rules)
            return true
        }
    }

    /// Keeps the store as the file says, until the task is cancelled.
    func run(_ store: any KeyValueStore, logger: Logger) async {
        let clock = ContinuousClock()
        var isDue = true
        var failure: String?
        while !Task.isCancelled {
            do {
                if try self.reload() {
                    logger.info("encryption configuration reloaded", metadata: [LogKey.path: "\(self.path)"])
                    isDue = true
                }
                if isDue {
                    let count = try await self.rewriteStale(store)
                    if count > 0 { logger.info("stored values encrypted anew", metadata: ["count": "\(count)"]) }
                    isDue = false
                }
                failure = nil
            } catch {
                // The same failure is told once, not every few seconds.
                let text = "\(error)"
                if text != failure, !Task.isCancelled {
                    logger.error("encryption at rest", metadata: [LogKey.error: "\(text)"])
                }
                failure = text
            }
            guard (try? await clock.sleep(for: Self.pollInterval)) != nil else { return }
        }
    }

    /// Writes every value anew that is not in the form of today; returns how many.
    func rewriteStale(_ store: any KeyValueStore) async throws -> Int {
        var count = 0
        for entry in self.rules.entries {
            var start = entry.prefix
            var end = entry.prefix
            end[end.count - 1] += 1
            while true {
                let page = try await store.list(start: start, end: end, limit: Self.pageSize, revision: 0)
                for value in page.values where try await self.rewrite(value, store) { count += 1 }
                guard page.more, let last = page.values.last else { break }
                start = last.key + [0]
            }
        }
        return count
    }

    private func rewrite(_ stored: StoredValue, _ store: any KeyValueStore) async throws -> Bool {
        let rules = self.rules
        guard let transformer = rules.transformer(for: stored.key), transformer.isStale(stored.value) else {
            return false
        }
        let sealed = try transformer.seal(try rules.open(stored).value, key: stored.key)
        let outcome = try await store.put(
            stored.key,
            sealed,
            expectedModRevision: stored.modRevision,
            lease: stored.lease
        )
        // Another write that came between has used today's form.
        guard case .stored = outcome else { return false }
        return true
    }
}
