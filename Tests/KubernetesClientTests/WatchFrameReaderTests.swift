import KubernetesAPI
import KubernetesClient
import NIOCore
import Testing
import Wire

struct WatchFrameReaderTests {
    private let pod = CoreV1.Pod { $0.metadata.name = "a" }

    @Test func eventsArriveInPieces() throws {
        let bytes = self.frame("ADDED", self.pod) + self.frame("MODIFIED", self.pod) + self.frame("DELETED", self.pod)
        var reader = WatchFrameReader()
        var events: [WatchEvent<Message>] = []
        for byte in bytes {
            reader.append(ByteBuffer(bytes: [byte]))
            while let event = try reader.next() { events.append(event) }
        }
        let object = self.pod.underlying
        #expect(events == [.added(object), .modified(object), .deleted(object)])
    }

    @Test func bookmarksTellTheVersion() throws {
        let bookmark = CoreV1.Pod {
            $0.metadata.resourceVersion = "12"
            $0.metadata.annotations["k8s.io/initial-events-end"] = "true"
        }
        var reader = WatchFrameReader()
        reader.append(ByteBuffer(bytes: self.frame("BOOKMARK", bookmark)))
        #expect(try reader.next() == .bookmark(resourceVersion: "12", endsInitialEvents: true))
    }

    @Test func errorsAreThrownAsTheirStatus() throws {
        let status = MetaV1.Status {
            $0.code = 410
            $0.reason = "Expired"
        }
        var reader = WatchFrameReader()
        reader.append(ByteBuffer(bytes: self.frame("ERROR", status)))
        let error = #expect(throws: StatusError.self) { try reader.next() }
        #expect(error?.isExpired == true)
    }

    @Test(
        arguments: [
            [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 2, 0xFF, 0xFF], [0, 0, 0, 3, 0x0A, 0x01, 0x41],
        ] as [[UInt8]]
    )
    func nonsenseIsRefused(bytes: [UInt8]) {
        var reader = WatchFrameReader()
        reader.append(ByteBuffer(bytes: bytes))
        #expect(throws: (any Error).self) { try reader.next() }
    }

    private func frame(_ type: String, _ object: some TypedMessage) -> [UInt8] {
        let event = MetaV1.WatchEvent {
            $0.type = type
            $0.object.raw = ObjectEnvelope(object.underlying).bytes()
        }.protobuf()
        let length = UInt32(event.count)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + event
    }
}
