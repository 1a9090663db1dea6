import Testing

@testable import Store

struct EtcdVersionTests {
    @Test(arguments: ["3.4.31", "3.5.13", "3.5.21", "3.6.0", "3.6.0-rc.1", "4.0.0"])
    func progressIsReliable(version: String) throws {
        #expect(try #require(EtcdVersion(version)).hasReliableProgress)
    }

    @Test(arguments: ["3.3.99", "3.4.23", "3.4.30", "3.5.0", "3.5.12"])
    func progressMayOvertakeEvents(version: String) throws {
        #expect(try !#require(EtcdVersion(version)).hasReliableProgress)
    }

    @Test(arguments: ["", "3.5", "3.5.x", "v3.5.21", "3.5.21.1"])
    func otherTextIsNoVersion(text: String) {
        #expect(EtcdVersion(text) == nil)
    }
}
