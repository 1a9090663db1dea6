import Core
import KubernetesAPI
import Testing
import Wire

struct PodSummaryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var pod: String
        var ready: String
        var reason: String
        var restarts: String = "0"
        var testDescription: String { self.reason }
    }

    static let cases = [
        Case(pod: #"{"spec":{"containers":[{}]},"status":{"phase":"Pending"}}"#, ready: "0/1", reason: "Pending"),
        Case(
            pod: """
                {"spec":{"containers":[{},{}]},"status":{"phase":"Running","containerStatuses":[
                {"ready":true,"state":{"running":{}}},{"restartCount":2,
                "state":{"waiting":{"reason":"CrashLoopBackOff"}},
                "lastState":{"terminated":{"finishedAt":"2023-11-14T22:08:20Z"}}}]}}
                """,
            ready: "1/2",
            reason: "CrashLoopBackOff",
            restarts: "2 (5m ago)"
        ),
        Case(
            pod: """
                {"spec":{"containers":[{}],"initContainers":[{"name":"i"},{"name":"j"}]},"status":{"phase":"Pending",
                "initContainerStatuses":[{"name":"i","state":{"terminated":{"exitCode":0}}},
                {"name":"j","state":{"running":{}}}]}}
                """,
            ready: "0/1",
            reason: "Init:1/2"
        ),
        Case(
            pod: """
                {"spec":{"containers":[{}],"initContainers":[{"name":"i"}]},"status":{"phase":"Pending",
                "initContainerStatuses":[{"name":"i","restartCount":1,"state":{"terminated":{"exitCode":3}}}]}}
                """,
            ready: "0/1",
            reason: "Init:ExitCode:3",
            restarts: "1"
        ),
        Case(
            pod: """
                {"metadata":{"deletionTimestamp":"2023-11-14T22:08:20Z"},"spec":{"containers":[{}]},
                "status":{"phase":"Running","containerStatuses":[{"ready":true,"state":{"running":{}}}]}}
                """,
            ready: "1/1",
            reason: "Terminating"
        ),
        Case(
            pod: """
                {"spec":{"containers":[{}]},"status":{"phase":"Succeeded","containerStatuses":[
                {"state":{"terminated":{"exitCode":0,"reason":"Completed"}}}]}}
                """,
            ready: "0/1",
            reason: "Completed"
        ),
        Case(
            pod: """
                {"spec":{"containers":[{}],"initContainers":[{"name":"s","restartPolicy":"Always"}]},"status":{
                "phase":"Running","initContainerStatuses":[{"name":"s","started":true,"ready":true,
                "state":{"running":{}}}],
                "containerStatuses":[{"ready":true,"state":{"running":{}}}]}}
                """,
            ready: "2/2",
            reason: "Running"
        ),
        Case(
            pod: """
                {"spec":{"containers":[{}]},"status":{"phase":"Pending","conditions":[{"type":"PodScheduled",
                "reason":"SchedulingGated"}]}}
                """,
            ready: "0/1",
            reason: "SchedulingGated"
        ),
        Case(
            pod: #"{"spec":{"containers":[{}]},"status":{"phase":"Failed","reason":"Evicted"}}"#,
            ready: "0/1",
            reason: "Evicted"
        ),
    ]

    @Test(arguments: Self.cases)
    func summaries(testCase: Case) throws {
        let summary = PodSummary(try object(CoreV1.Pod.self, testCase.pod))
        #expect("\(summary.readyContainers)/\(summary.totalContainers)" == testCase.ready)
        #expect(summary.reason == testCase.reason)
        #expect(summary.restartText(at: TableTests.now) == testCase.restarts)
    }
}
