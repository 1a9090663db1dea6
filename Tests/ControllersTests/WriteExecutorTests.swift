import Core
import KubernetesAPI
import KubernetesClient
import Logging
import NIOCore
import Testing
import Wire

@testable import Controllers

struct WriteExecutorTests {
    /// Answers every request with the same object.
    private struct Answering: APITransport {
        var object: Message

        func send(_ request: APIRequest) async throws -> APIResponse {
            let bytes = ByteBuffer(bytes: ObjectEnvelope(self.object).bytes())
            return APIResponse(status: 200, contentType: "application/vnd.kubernetes.protobuf", body: APIBody(bytes))
        }
    }

    private func executor(_ answer: some TypedMessage) -> WriteExecutor {
        let client = KubernetesClient(transport: Answering(object: answer.underlying))
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let informers = SharedInformers(client: client, clock: SystemWallClock(), seed: 1, logger: logger)
        for resource in [CoreV1.Namespace.resource, CoreV1.ConfigMap.resource, CoreV1.Pod.resource] {
            informers.require(InformerScope(resource))
        }
        return WriteExecutor(client: client, informers: informers)
    }

    private func count(_ executor: WriteExecutor, _ resource: GroupVersionResource) -> Int {
        executor.informers.withWorld { $0[resource].count }
    }

    private func deleting(_ finalizers: [String] = []) -> MetaV1.ObjectMeta {
        MetaV1.ObjectMeta {
            $0.name = "a"
            $0.uid = "u"
            $0.resourceVersion = "5"
            $0.deletionTimestamp = MetaV1.Time(Instant(nanosecondsSinceEpoch: 1_000_000_000))
            $0.finalizers = finalizers
        }
    }

    @Test func writtenObjectIsKnownAtOnce() async throws {
        let map = CoreV1.ConfigMap {
            $0.metadata.name = "a"
            $0.metadata.resourceVersion = "1"
        }
        let executor = self.executor(map)
        #expect(try await executor.execute(.create(map.underlying)) == "a")
        #expect(self.count(executor, CoreV1.ConfigMap.resource) == 1)
    }

    /// It was once taken for gone, since it has no finalizers in its metadata, and then stayed for ever.
    @Test func namespaceThatIsBeingDeletedStaysKnown() async throws {
        let namespace = CoreV1.Namespace {
            $0.metadata = self.deleting()
            $0.spec.finalizers = ["kubernetes"]
        }
        let executor = self.executor(namespace)
        _ = try await executor.execute(.updateStatus(namespace.underlying))
        #expect(self.count(executor, CoreV1.Namespace.resource) == 1)
    }

    @Test func objectWithoutItsLastFinalizerIsNotBroughtBack() async throws {
        let map = CoreV1.ConfigMap { $0.metadata = self.deleting() }
        let executor = self.executor(map)
        _ = try await executor.execute(.update(map.underlying))
        #expect(self.count(executor, CoreV1.ConfigMap.resource) == 0)
    }

    @Test func deletionThatIsHeldShowsTheMark() async throws {
        let map = CoreV1.ConfigMap { $0.metadata = self.deleting(["foregroundDeletion"]) }
        let executor = self.executor(map)
        let key = ObjectKey(name: "a")
        let options = DeleteOptions(uid: "u")
        _ = try await executor.execute(.delete(CoreV1.ConfigMap.resource, key, options))
        let isMarked = executor.informers.withWorld {
            $0.get(CoreV1.ConfigMap.self, key)?.metadata.deletionTimestamp != nil
        }
        #expect(isMarked)
    }
}
