/// How a client wants an answer: which bytes, and which form of the object.
struct Representation: Hashable, Sendable {
    /// The encoding of the bytes.
    enum Encoding: String, Hashable, Sendable, CaseIterable {
        case json = "application/json"
        case yaml = "application/yaml"
        case protobuf = "application/vnd.kubernetes.protobuf"
    }

    /// What stands for the object.
    enum Form: Hashable, Sendable {
        /// The object itself.
        case object
        /// Rows of printed cells.
        case table(version: String, include: IncludeObject)
        /// Its metadata alone.
        case partialMetadata
        /// A list's metadata alone.
        case partialMetadataList
    }

    /// How much of the object goes along with its row in a table.
    enum IncludeObject: String, Hashable, Sendable {
        case none = "None"
        case metadata = "Metadata"
        case object = "Object"
    }

    var encoding = Encoding.json
    var form = Form.object
    /// Indented, for people.
    var isPretty = false

    static let json = Representation()

    /// The `Content-Type` of an answer; of a watch that of its frames.
    func contentType(isStream: Bool) -> String {
        switch (self.encoding, isStream) {
        case (.protobuf, true): "application/vnd.kubernetes.protobuf;stream=watch"
        default: self.encoding.rawValue
        }
    }
}
