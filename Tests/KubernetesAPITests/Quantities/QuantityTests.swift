import KubernetesAPI
import Testing

struct QuantityTests {
    @Test(arguments: [
        ("0", "0"), ("100m", "100m"), ("0.5", "500m"), ("1.5Gi", "1536Mi"), ("2000m", "2"), ("100000", "100k"),
        ("1Ki", "1Ki"), ("1024", "1024"), ("0.5Ki", "512"), ("1024Ki", "1Mi"), ("1.1Ki", "1127"), ("3e6", "3e6"),
        ("3000000e0", "3e6"), ("12e1", "120"), ("-5", "-5"), ("+1k", "1k"), ("1500k", "1500k"), (".25", "250m"),
        ("5.", "5"), ("1n", "1n"), ("0.1n", "1n"), ("1E", "1E"), ("100Ei", "9223372036854775807"),
        ("0.00000000000000000000000000000000000000001", "1n"), ("123456789u", "123456789u"), ("16Gi", "16Gi"),
        ("99999999999999999999999999999999999999999999", "9223372036854775807"), ("1.0", "1"),
    ])
    func canonicalForm(text: String, canonical: String) throws {
        #expect(try Quantity(text).description == canonical)
    }

    @Test(arguments: [
        ("", QuantityError.Code.wrongFormat), ("x", .wrongFormat), ("1x", .wrongFormat), ("1.5.5", .wrongFormat),
        ("1KiB", .wrongFormat), ("1KK", .wrongSuffix), ("-", .wrongFormat), (".", .wrongFormat), ("1e", .wrongSuffix),
        ("1 Gi", .wrongFormat), ("1e99999999999999999999", .wrongSuffix),
    ])
    func refusedTexts(text: String, code: QuantityError.Code) {
        #expect(throws: QuantityError(code)) { try Quantity(text) }
    }

    @Test func arithmetic() throws {
        let sum = try Quantity("100m") + Quantity("1")
        #expect(sum.description == "1100m")
        #expect(try (Quantity("1Gi") - Quantity("512Mi")).description == "512Mi")
        #expect(try (Quantity.zero + Quantity("1Gi")).description == "1Gi")
        #expect(try Quantity("1Ki") == Quantity("1024"))
        #expect(try Quantity("1") < Quantity("1001m"))
        #expect(try Quantity("-1") < Quantity("0"))
        #expect(try Quantity("1E") > Quantity("1n"))
        #expect(try Quantity("1.5").value == 2)
        #expect(try Quantity("1.5").milliValue == 1500)
        #expect(try Quantity("-1.5").value == -2)
        #expect(try Quantity("250m").approximate == 0.25)
        #expect(try Quantity("1u").rounded(to: -3).description == "1m")
    }

    @Test func intOrStringScales() {
        #expect(IntStr.IntOrString("25%").scaled(of: 3, roundUp: true) == 1)
        #expect(IntStr.IntOrString("25%").scaled(of: 3, roundUp: false) == 0)
        #expect(IntStr.IntOrString(2).scaled(of: 10, roundUp: true) == 2)
        #expect(IntStr.IntOrString("x").scaled(of: 10, roundUp: true) == nil)
        #expect(IntStr.IntOrString("25%").description == "25%")
    }
}
