import Core
import DNSMessages
import Testing

struct BrokenMessageTests {
    private static let header: [UInt8] = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var code: DNSMessageError.Code
    }

    @Test(arguments: [
        Case(testDescription: "empty", bytes: [], code: .truncated),
        Case(testDescription: "half a header", bytes: [0, 1, 0, 0, 0], code: .truncated),
        Case(testDescription: "no question", bytes: header, code: .truncated),
        Case(testDescription: "pointer to itself", bytes: header + [0xC0, 12, 0, 1, 0, 1], code: .badPointer),
        Case(testDescription: "pointer forwards", bytes: header + [0xC0, 20, 0, 1, 0, 1], code: .badPointer),
        Case(
            testDescription: "label before its pointer",
            bytes: header + [1, 97, 0xC0, 12, 0, 1, 0, 1],
            code: .badPointer
        ),
        Case(testDescription: "reserved label", bytes: header + [0x80, 1, 0, 1, 0, 1], code: .badLabel),
        Case(testDescription: "label past the end", bytes: header + [63, 97, 97, 97, 97], code: .truncated),
        Case(
            testDescription: "long name",
            bytes: header + Array(Array(repeating: [UInt8(1), 97], count: 130).joined()) + [0, 0, 1, 0, 1],
            code: .nameTooLong
        ),
        Case(
            testDescription: "more records than bytes",
            bytes: [0, 1, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 1, 0, 1],
            code: .truncated
        ),
        Case(
            testDescription: "address of 3 bytes",
            bytes: [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 3, 1, 2, 3],
            code: .badRecord
        ),
        Case(
            testDescription: "name past its data",
            bytes: [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 1, 1, 97, 0],
            code: .badRecord
        ),
        Case(testDescription: "too long", bytes: Array(repeating: 0, count: 65_536), code: .tooLarge),
    ])
    func isRefused(_ broken: Case) {
        let error = #expect(throws: DNSMessageError.self) { try DNSMessage(bytes: broken.bytes) }
        #expect(error?.code == broken.code)
    }

    @Test func randomBytesNeverCrash() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var bytes = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            // Small counts, so that the reader gets beyond the header.
            for index in [4, 6, 8, 10] where index < bytes.count { bytes[index] = 0 }
            for index in [5, 7, 9, 11] where index < bytes.count { bytes[index] &= 1 }
            if let message = try? DNSMessage(bytes: bytes) {
                #expect((try? DNSMessage(bytes: message.bytes())) == message)
            }
        }
    }
}
