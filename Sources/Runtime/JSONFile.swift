internal import Linux

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The documents that the runtime reads and writes as JSON: image parts, OCI configurations, CNI configurations and its
/// own records.
enum JSONFile {
    /// A value from its JSON; what is not JSON of it is `corrupt`.
    static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8], _ what: String) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw RuntimeError(.corrupt, "\(what) is not valid", cause: error)
        }
    }

    /// JSON with sorted keys, so that equal values have equal bytes.
    static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    /// A value from a file; nil when there is no file.
    static func read<Value: Decodable>(_ type: Value.Type, at path: String) throws -> Value? {
        do throws(SyscallError) {
            let bytes = try Files.read(path)
            do {
                return try JSONDecoder().decode(type, from: Data(bytes))
            } catch {
                throw SyscallError(call: "read", object: path, errno: ErrorNumber.invalid)
            }
        } catch {
            if error.isNotFound { return nil }
            throw error
        }
    }

    /// Replaces a file by a value's JSON, all or nothing.
    static func write(_ value: some Encodable, to path: String, durable: Bool = true) throws {
        try Files.replace(path, with: try self.encode(value), durable: durable)
    }
}
