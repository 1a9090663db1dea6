import Core
import KubernetesAPI
import KubernetesClient
import Testing
import Wire

struct EventCorrelatorTests {
    private let start = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)
    private let pod = CoreV1.ObjectReference {
        $0.kind = "Pod"
        $0.namespace = "ns"
        $0.name = "web"
        $0.uid = "u"
    }

    @Test func sameAgainRaisesTheCount() {
        var correlator = EventCorrelator(component: "kubelet", host: "n1")
        let first = correlator.observe(self.pod, .normal, reason: "Pulled", message: "m", now: self.start)
        #expect(first.count == 1)
        #expect(first.metadata.namespace == "ns")
        #expect(first.metadata.name.hasPrefix("web."))
        #expect(first.source.component == "kubelet" && first.source.host == "n1")
        let later = self.start + .seconds(30)
        let second = correlator.observe(self.pod, .normal, reason: "Pulled", message: "m", now: later)
        #expect(second.count == 2)
        #expect(second.metadata.name == first.metadata.name)
        #expect(second.firstTimestamp == first.firstTimestamp)
        #expect(second.lastTimestamp.instant == later)
        let other = correlator.observe(self.pod, .normal, reason: "Pulled", message: "other", now: later)
        #expect(other.count == 1 && other.metadata.name != first.metadata.name)
    }

    @Test func objectsOutsideOfNamespacesHaveTheirEventsInDefault() {
        var correlator = EventCorrelator(component: "c")
        let node = CoreV1.ObjectReference { $0.name = "n1" }
        let event = correlator.observe(node, .warning, reason: "r", message: "m", now: self.start)
        #expect(event.metadata.namespace == "default")
        #expect(event.type == "Warning")
    }

    @Test func memoryIsBounded() {
        var correlator = EventCorrelator(component: "c")
        let count = EventCorrelator.entriesMax + 100
        for number in 0..<count {
            _ = correlator.observe(self.pod, .normal, reason: "r", message: "\(number)", now: self.start)
        }
        let old = correlator.observe(self.pod, .normal, reason: "r", message: "0", now: self.start)
        #expect(old.count == 1)
        let recent = correlator.observe(self.pod, .normal, reason: "r", message: "\(count - 1)", now: self.start)
        #expect(recent.count == 2)
    }
}
