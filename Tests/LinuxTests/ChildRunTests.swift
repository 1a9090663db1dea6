import Linux
import Testing

@Suite struct ChildRunTests {
    @Test func inputAndOutputMoveAtOnce() throws {
        // More than a pipe holds, both ways.
        let input = [UInt8](repeating: 7, count: 300_000)
        let outcome = try Child(path: "/bin/cat", arguments: []).run(input: input, silenceMilliseconds: 5000)
        #expect(outcome.status == 0)
        #expect(outcome.output == input)
    }

    @Test func aProgramThatReadsNothingIsFed() throws {
        let input = [UInt8](repeating: 7, count: 300_000)
        let outcome = try Child(path: "/bin/true", arguments: []).run(input: input, silenceMilliseconds: 5000)
        #expect(outcome.status == 0)
    }

    @Test func silenceAndFloodsEndIt() {
        #expect(throws: SyscallError.self) {
            try Child(path: "/bin/sleep", arguments: ["60"]).run(silenceMilliseconds: 50)
        }
        #expect(throws: SyscallError.self) {
            try Child(path: "/usr/bin/yes", arguments: []).run(silenceMilliseconds: 5000, outputBytesMax: 1000)
        }
    }
}
