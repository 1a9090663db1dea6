import Core
import KubernetesAPI
import Linux
import Testing
import Wire

@testable import Kubelet

struct LogTests {
    private static let text = """
        2026-11-21T09:00:00.000000001Z stdout F one
        2026-11-21T09:00:01.000000001Z stderr P tw
        2026-11-21T09:00:01.000000002Z stderr F o
        2026-11-21T09:00:02.000000001Z stdout F 
        2026-11-21T09:00:03.000000001Z stdout F three  words

        """

    private static func filter(_ change: (inout LogOptions) -> Void) -> String {
        var options = LogOptions()
        change(&options)
        var filter = LogLineFilter(options)
        var output: [UInt8] = []
        // In pieces, as a file is read.
        for chunk in stride(from: 0, to: Self.text.utf8.count, by: 7) {
            output += filter.feed(Self.text.utf8.dropFirst(chunk).prefix(7))
        }
        return String(decoding: output, as: UTF8.self)
    }

    @Test func linesArePutTogether() {
        #expect(Self.filter { _ in } == "one\ntwo\n\nthree  words\n")
    }

    @Test func timesStandBeforeWholeLines() {
        let expected =
            "2026-11-21T09:00:00.000000001Z one\n2026-11-21T09:00:01.000000001Z two\n"
            + "2026-11-21T09:00:02.000000001Z \n2026-11-21T09:00:03.000000001Z three  words\n"
        #expect(Self.filter { $0.timestamps = true } == expected)
    }

    @Test func oldLinesAreLeftOut() {
        let since = TimeText.decode("2026-11-21T09:00:02Z").map {
            Instant(nanosecondsSinceEpoch: $0.seconds * 1_000_000_000)
        }
        #expect(Self.filter { $0.since = since } == "\nthree  words\n")
    }

    @Test func bytesAreLimited() {
        #expect(Self.filter { $0.limitBytes = 6 } == "one\ntw")
    }

    @Test func queriesAreChecked() throws {
        let now = Instant(nanosecondsSinceEpoch: 100_000_000_000)
        let query = ["follow": "true", "tailLines": "5", "sinceSeconds": "10", "timestamps": "1"]
        let options = try LogOptions(query: query, now: now)
        #expect(options.follow && options.timestamps && !options.previous)
        #expect(options.tailLines == 5)
        #expect(options.since == Instant(nanosecondsSinceEpoch: 90_000_000_000))
        for (name, value) in [("tailLines", "-1"), ("tailLines", "x"), ("limitBytes", "0"), ("sinceTime", "today")] {
            #expect(throws: OperationError.self) { try LogOptions(query: [name: value], now: now) }
        }
    }

    @Test(arguments: [0, 1, 2, 5, 6, 99])
    func tailBeginsAtALine(lines: Int) throws {
        try Scratch.with { root in
            try Files.write(Array("a\nb\nc\nd\ne\n".utf8), to: root + "/log")
            let file = try LogFile(path: root + "/log")
            file.seekToTail(lines: lines)
            let expected = ["a", "b", "c", "d", "e"].suffix(lines).map { $0 + "\n" }.joined()
            #expect(String(decoding: try file.read(), as: UTF8.self) == expected)
        }
    }

    @Test func rotationKeepsTheNewest() throws {
        try Scratch.with { root in
            let log = root + "/0.log"
            var now = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)
            for number in 0..<7 {
                try Files.write([UInt8(number)], to: log)
                let file = try LogFile(path: log)
                #expect(!file.isReplaced)
                _ = try LogRotation.setAside(log, filesMax: 3, now: now)
                try Files.write([], to: log)
                #expect(file.isReplaced)
                now = now + .seconds(1)
            }
            let names = try Files.names(in: root)
            #expect(names == ["0.log", "0.log.20231114-221325", "0.log.20231114-221326"])
        }
    }

    struct Choice: Sendable {
        var restarts: Int32 = 0
        var waiting: String?
        var isRunning = false
        var wasTerminated = false
        var previous = false
        var restart: Int32?
        var error: String?
    }

    @Test(arguments: [
        Choice(restarts: 2, isRunning: true, restart: 2),
        Choice(restarts: 2, isRunning: true, wasTerminated: true, previous: true, restart: 1),
        Choice(restarts: 2, waiting: "CrashLoopBackOff", wasTerminated: true, restart: 2),
        Choice(restarts: 2, waiting: "CrashLoopBackOff", wasTerminated: true, previous: true, restart: 2),
        Choice(isRunning: true, previous: true, error: "previous terminated container \"c\" in pod \"p\" not found"),
        Choice(
            waiting: "ContainerCreating",
            error: "container \"c\" in pod \"p\" is waiting to start: ContainerCreating"
        ),
        Choice(
            waiting: "ImagePullBackOff",
            error: "container \"c\" in pod \"p\" is waiting to start: trying and failing to pull image"
        ),
    ])
    func runIsChosen(example: Choice) throws {
        var pod = makePod("c")
        var status = CoreV1.ContainerStatus()
        status.name = "c"
        status.restartCount = example.restarts
        if example.isRunning { status.state.running = CoreV1.ContainerStateRunning() }
        if let reason = example.waiting {
            status.state.waiting = CoreV1.ContainerStateWaiting { $0.reason = reason }
        }
        if example.wasTerminated { status.lastState.terminated = CoreV1.ContainerStateTerminated { $0.exitCode = 1 } }
        pod.status.containerStatuses = [status]
        if let error = example.error {
            #expect(throws: OperationError(error)) {
                try ContainerLogChoice.restart(of: "c", in: pod, previous: example.previous)
            }
        } else {
            let restart = try ContainerLogChoice.restart(of: "c", in: pod, previous: example.previous)
            #expect(restart == example.restart)
        }
    }
}
