internal import CDescriptors
internal import Foundation

/// One file of the plugin's answer.
struct GeneratedFile {
    var name: String
    var content: String

    /// The plugin's answer as protobuf bytes.
    static func response(_ files: [GeneratedFile]) -> [UInt8] {
        var response = Martlet__Plugin__Response()
        martlet__plugin__response__init(&response)
        let entries = files.map { file in
            let entry = UnsafeMutablePointer<Martlet__Plugin__Response__File>.allocate(capacity: 1)
            martlet__plugin__response__file__init(entry)
            entry.pointee.name = file.name.withCString { strdup($0) }
            entry.pointee.content = file.content.withCString { strdup($0) }
            return Optional(entry)
        }
        defer {
            for case .some(let entry) in entries {
                free(entry.pointee.name)
                free(entry.pointee.content)
                entry.deallocate()
            }
        }
        var pointers = entries
        return pointers.withUnsafeMutableBufferPointer { buffer in
            response.n_file = buffer.count
            response.file = buffer.baseAddress
            let size = martlet__plugin__response__get_packed_size(&response)
            return [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
                count = martlet__plugin__response__pack(&response, bytes.baseAddress)
            }
        }
    }
}
