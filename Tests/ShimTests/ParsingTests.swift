import Testing

@testable import Shim

@Suite struct ParsingTests {
    @Test(
        arguments: [
            (#"{"annotations":{"io.kubernetes.cri.sandbox-id":"abc"}}"#, "abc"),
            ("{\"io.kubernetes.cri.sandbox-id\" :\n \"abc\"}", "abc"),
            (#"{"io.kubernetes.cri.sandbox-id":7}"#, nil),
            (#"{"io.kubernetes.cri.sandbox-id":"abc"#, nil),
            (#"{"io.kubernetes.cri.sandbox-id""#, nil),
            (#"{"io.kubernetes.cri.sandbox-id":"a\"b"}"#, nil),
            ("", nil),
        ] as [(String, String?)]
    )
    func theSandboxIsFoundInTheConfiguration(_ text: String, _ id: String?) {
        #expect(SandboxAnnotation.sandboxID(in: Array(text.utf8)) == id)
    }

    @Test func theLastErrorOfTheOCIRuntimeIsFound() {
        let log = """
            {"level":"warning","msg":"first","time":"x"}
            {"level":"error","msg":"exec: \\"nope\\": not found\\u003c","time":"x"}
            {"level":"error","time":"x"}

            """
        #expect(LogMessage.last(in: Array(log.utf8)) == #"exec: "nope": not found\u003c"#)
        #expect(LogMessage.last(in: Array(#"{"msg":"cut"#.utf8)) == nil)
        #expect(LogMessage.last(in: []) == nil)
    }

    @Test func streamsAreNamedByScheme() throws {
        let plan = try StreamPlan(input: "/in", output: "fifo:///out", error: "cri:///log", terminal: false)
        #expect(plan.input == .fifo("/in"))
        #expect(plan.output == .fifo("/out"))
        #expect(plan.error == .log("/log"))
        let attachable = try StreamPlan(input: "", output: "cri:///a?b?attach=/s", error: "", terminal: true)
        #expect(attachable.output == .log("/a?b", attach: "/s"))
        #expect(try StreamPlan(input: "", output: "/o", error: "/e", terminal: true).error == .null)
        #expect(throws: TaskError.self) { try StreamPlan(input: "", output: "binary:///x", error: "", terminal: false) }
        #expect(throws: TaskError.self) { try StreamPlan(input: "cri:///x", output: "", error: "", terminal: false) }
    }

    @Test func argumentsAreContainerds() throws {
        let words = [
            "-namespace", "k8s.io", "--id=x", "-address", "/run/c.sock", "-publish-binary", "/bin/c", "-debug", "start",
        ]
        let arguments = try ShimArguments(words)
        #expect(arguments.command == .start)
        #expect(arguments.namespace == "k8s.io")
        #expect(arguments.id == "x")
        #expect(arguments.address == "/run/c.sock")
        #expect(try ShimArguments(["-v"]).command == .version)
        for wrong in [[], ["-id"], ["-id", "x"], ["start"], ["-id", "x", "stop"], ["-what", "-id", "x", "start"]] {
            #expect(throws: TaskError.self) { try ShimArguments(wrong) }
        }
    }

    @Test func socketsDifferByPodNamespaceAndInstance() {
        func path(_ instance: String, _ namespace: String, _ group: String) -> String {
            SocketAddress(directory: "/s", instance: instance, namespace: namespace, group: group).path
        }
        let paths: Set = [
            path("a", "n", "g"), path("b", "n", "g"), path("a", "m", "g"), path("a", "n", "h"), path("an", "", "g"),
        ]
        #expect(paths.count == 5)
        #expect(path("a", "n", "g") == path("a", "n", "g"))
        #expect(paths.allSatisfy { $0.utf8.count == 35 })
    }
}
