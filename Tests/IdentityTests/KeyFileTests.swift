import Foundation
import Identity
import Testing

struct KeyFileTests {
    @Test func fileHasItsModeAndIsReplacedWhole() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "pki/deep/key.pem").path
        #expect(try KeyFile.read(path) == nil)
        try KeyFile.write("one", to: path, mode: 0o600)
        try KeyFile.write("two", to: path, mode: 0o600)
        #expect(try KeyFile.read(path) == "two")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.appending(path: "pki/deep").path)
        #expect(names == ["key.pem"])
    }

    @Test func pairWithoutItsKeyIsRefused() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try KeyFile.write("c", to: "\(directory)/a.crt", mode: 0o644)
        #expect(throws: IdentityError.self) {
            try KeyPair.read(certificatePath: "\(directory)/a.crt", keyPath: "\(directory)/a.key")
        }
        #expect(try KeyPair.read(certificatePath: "\(directory)/b.crt", keyPath: "\(directory)/b.key") == nil)
    }
}
