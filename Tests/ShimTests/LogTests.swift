import Testing

@testable import Shim

@Suite struct LogTests {
    private let time = LogTime(nanosecondsSinceEpoch: 1_767_225_600_000_000_001)

    private func encode(_ chunks: [String], finish: Bool = true) -> String {
        var encoder = LogEncoder(stream: "stdout")
        var output: [UInt8] = []
        for chunk in chunks {
            Array(chunk.utf8).withUnsafeBytes { encoder.append($0, time: self.time, to: &output) }
        }
        if finish { encoder.finish(time: self.time, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000000000Z"),
            (951_782_400_123_456_789, "2000-02-29T00:00:00.123456789Z"),
            (4_107_542_399_999_999_999, "2100-02-28T23:59:59.999999999Z"),
            (4_107_542_400_000_000_000, "2100-03-01T00:00:00.000000000Z"),
            (-1, "1969-12-31T23:59:59.999999999Z"),
        ] as [(Int64, String)]
    )
    func timesAreOfTheGregorianCalendar(_ nanoseconds: Int64, _ text: String) {
        #expect(String(decoding: LogTime(nanosecondsSinceEpoch: nanoseconds).text, as: UTF8.self) == text)
    }

    @Test func aLineInPiecesIsOneEntry() {
        #expect(self.encode(["he", "llo\nwor"], finish: false) == "2026-01-01T00:00:00.000000001Z stdout F hello\n")
    }

    @Test func theLastLineNeedsNoNewline() {
        let entries = self.encode(["a\n\nb"]).split(separator: "\n").map { $0.dropFirst(38) }
        #expect(entries == ["F a", "F ", "F b"])
    }

    @Test func aLongLineComesInParts() {
        let part = String(repeating: "x", count: LogEncoder.partSizeMax)
        let prefix = "2026-01-01T00:00:00.000000001Z stdout "
        #expect(self.encode([part + "y\n"]) == "\(prefix)P \(part)\n\(prefix)F y\n")
        // A line of exactly one part with its end in the next read has an empty last entry.
        #expect(self.encode([part, "\n"]) == "\(prefix)P \(part)\n\(prefix)F \n")
    }

    @Test func nothingMakesNoEntry() {
        #expect(self.encode([]).isEmpty)
        #expect(self.encode([""]).isEmpty)
    }
}
