internal import CDescriptors
internal import CProtobufC

/// The comments that stand before declarations of one file, by the path of the declaration.
struct SourceComments {
    /// `FileDescriptorProto.message_type`, `DescriptorProto.field` and `DescriptorProto.nested_type`.
    static let messages: Int32 = 4
    static let fields: Int32 = 2
    static let nestedMessages: Int32 = 3

    private var comments: [[Int32]: String] = [:]

    init(_ raw: UnsafeMutablePointer<Google__Protobuf__SourceCodeInfo>?) {
        guard let raw = raw?.pointee else { return }
        for location in list(raw.location, raw.n_location) {
            guard let comment = optionalText(location.leading_comments) else { continue }
            let path = [Int32](UnsafeBufferPointer(start: location.path, count: location.n_path))
            self.comments[path] = Self.joined(comment)
        }
    }

    /// The text of a comment as one line; nil where there is none.
    subscript(path: [Int32]) -> String? { self.comments[path] }

    private static func joined(_ comment: String) -> String? {
        let words = comment.split { $0 == " " || $0 == "\n" }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
