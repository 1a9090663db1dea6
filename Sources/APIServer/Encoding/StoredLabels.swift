internal import KubernetesAPI
internal import Wire

/// Reads the labels of a stored object without decoding the rest of it, so that a list costs little for what its
/// selector leaves out.
enum StoredLabels {
    private static let labels = MetaV1.ObjectMeta.schema.field(json: "labels")?.number

    /// Nil where the object is not stored as protobuf, or where its bytes are broken.
    static func read(_ value: [UInt8], _ schema: MessageSchema) -> [String: String]? {
        guard let envelope = StoredEnvelope(value), let metadata = schema.field(json: "metadata")?.number else {
            return nil
        }
        var labels: [String: String] = [:]
        var object = FieldScanner(value, in: envelope.raw)
        while let field = object.next() {
            guard field.number == metadata else { continue }
            var fields = FieldScanner(value, in: field.content)
            while let field = fields.next() {
                guard field.number == Self.labels else { continue }
                guard let (key, text) = Self.entry(value, field.content) else { return nil }
                labels[key] = text
            }
            guard fields.isAtEnd else { return nil }
        }
        return object.isAtEnd ? labels : nil
    }

    private static func entry(_ value: [UInt8], _ range: Range<Int>) -> (String, String)? {
        var (key, text) = ("", "")
        var entry = FieldScanner(value, in: range)
        while let part = entry.next() {
            guard let content = String(validating: value[part.content], as: UTF8.self) else { return nil }
            if part.number == 1 { key = content }
            if part.number == 2 { text = content }
        }
        return entry.isAtEnd ? (key, text) : nil
    }
}
