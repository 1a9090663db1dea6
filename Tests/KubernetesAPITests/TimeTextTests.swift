import KubernetesAPI
import Testing

/// What a client that speaks protobuf can send and one that speaks JSON cannot.
struct TimeTextTests {
    @Test func timesBeyondTheCalendarAreHeld() {
        #expect(TimeText.encode(seconds: .max) == "9999-12-31T23:59:59Z")
        #expect(TimeText.encode(seconds: .min) == "0001-01-01T00:00:00Z")
        #expect(TimeText.encode(seconds: 0, nanoseconds: -1, micros: true) == "1970-01-01T00:00:00.000000Z")
    }
}
