import Bootstrap
import Testing

struct AddressRangeTests {
    @Test func addressesAndParts() throws {
        let services = try #require(AddressRange("10.96.0.0/12"))
        #expect(services.address(at: 1) == "10.96.0.1")
        #expect(services.address(at: 10) == "10.96.0.10")
        #expect(services.contains("10.111.255.255") && !services.contains("10.112.0.0"))
        let pods = try #require(AddressRange("10.244.0.0/16"))
        #expect(pods.part(at: 2, prefixLength: 24)?.description == "10.244.2.0/24")
        #expect(pods.part(at: 256, prefixLength: 24) == nil)
        #expect(AddressRange("10.0.0.0/32")?.address(at: 1) == nil)
    }

    @Test(arguments: ["", "10.0.0.0", "10.0.0.1/24", "10.0.0.0/33", "10.0.0/8", "300.0.0.0/8", "10.0.0.0/-1", "::/0"])
    func otherTextIsRefused(text: String) {
        #expect(AddressRange(text) == nil)
    }
}
