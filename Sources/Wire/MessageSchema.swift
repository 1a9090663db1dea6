internal import CMessages
internal import CProtobufC
internal import Glibc

/// The declaration of one message: its fields, and the rules that generic code works by.
///
/// A schema is a pointer into constant tables that are part of the program (Generated/Messages/schema.c), so it costs
/// nothing to copy, compare and keep.
// SAFETY: the tables are immutable and live as long as the program.
package struct MessageSchema: @unchecked Sendable {
    let table: UnsafePointer<martlet_message>

    /// - Parameter tableIndex: the place in the table, known to generated code.
    package init(tableIndex: Int) {
        precondition(tableIndex < Int(martlet_message_count()), "generated views and schema table must be of one make")
        self.table = martlet_message_at(UInt32(tableIndex))
    }

    init(table: UnsafePointer<martlet_message>) {
        self.table = table
    }

    /// Every message of the table.
    package static var all: [MessageSchema] {
        (0..<Int(martlet_message_count())).map(MessageSchema.init(tableIndex:))
    }

    /// The full protobuf name: "k8s.io.api.core.v1.Pod".
    package var name: String { String(cString: self.table.pointee.name) }
    /// The name without its package: "Pod". Of kinds, this is the kind.
    package var shortName: String { String(cString: self.table.pointee.short_name) }
    /// The API group of a kind ("" is core); nil where the message is no kind.
    package var group: String? { self.isKind ? optionalString(self.table.pointee.group) ?? "" : nil }
    package var version: String? { optionalString(self.table.pointee.version) }
    /// The message is a kind: its JSON begins with `kind` and `apiVersion`.
    package var isKind: Bool { self.table.pointee.type_meta != 0 }
    /// "object", "list" or nil: what the kind's `metadata` is.
    package var metadata: String? { optionalString(self.table.pointee.metadata) }
    /// How the message stands in JSON where that is not an object of its fields (facts: `json_form`).
    package var jsonForm: String? { optionalString(self.table.pointee.json_form) }
    package var mapType: String? { optionalString(self.table.pointee.map_type) }
    /// The definition's name in OpenAPI: "io.k8s.api.core.v1.Pod".
    package var openAPIName: String? { optionalString(self.table.pointee.openapi) }
    /// What the message means, for people: its comment in Protos/. Only messages with a name in OpenAPI have one.
    package var documentation: String? { optionalString(self.table.pointee.description) }

    /// The fields by ascending number.
    package var fields: FieldList { FieldList(message: self) }

    /// The fields in the order of JSON output.
    package var fieldsInJSONOrder: some RandomAccessCollection<FieldSchema> {
        let fields = self.fields
        return fields.indices.lazy.map { fields[Int(self.table.pointee.json_order[$0])] }
    }

    package func field(number: Int) -> FieldSchema? {
        self.index(ofField: UInt32(truncatingIfNeeded: number)).map { self.fields[$0] }
    }

    /// The field with a JSON name; fields of inline messages are not looked into.
    package func field(json: String) -> FieldSchema? {
        self.fields.first { field in field.table.pointee.json.map { strcmp($0, json) == 0 } ?? false }
    }

    /// The place of a field in the table, by binary search.
    func index(ofField number: UInt32) -> Int? {
        var low = 0
        var high = Int(self.table.pointee.field_count)
        while low < high {
            let middle = (low + high) / 2
            let found = self.table.pointee.fields[middle].number
            if found == number { return middle }
            if found < number { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

extension MessageSchema: Hashable {
    package static func == (left: MessageSchema, right: MessageSchema) -> Bool { left.table == right.table }
    package func hash(into hasher: inout Hasher) { hasher.combine(self.table) }
}

extension MessageSchema: CustomStringConvertible {
    package var description: String { self.name }
}

/// The fields of a message, by ascending number.
package struct FieldList: RandomAccessCollection, Sendable {
    let message: MessageSchema

    package var startIndex: Int { 0 }
    package var endIndex: Int { Int(self.message.table.pointee.field_count) }

    package subscript(position: Int) -> FieldSchema {
        precondition(self.indices.contains(position), "a field index must be below the field count")
        return FieldSchema(table: self.message.table.pointee.fields + position)
    }
}

func optionalString(_ raw: UnsafePointer<CChar>?) -> String? {
    raw.map { String(cString: $0) }
}

extension MessageSchema {
    /// The table and libprotobuf-c's descriptor list the same fields in the same order, which readers rely on.
    package var agreesWithDescriptor: Bool {
        let descriptor = self.table.pointee.descriptor.pointee
        guard Int(descriptor.n_fields) == self.fields.count else { return false }
        return self.fields.indices.allSatisfy { descriptor.fields[$0].id == UInt32(self.fields[$0].number) }
    }
}
