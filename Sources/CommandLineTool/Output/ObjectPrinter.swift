internal import Core
internal import KubernetesAPI
internal import Wire

/// Prints objects as `kubectl get` does.
struct ObjectPrinter {
    var format: OutputFormat
    var showsHeaders = true
    var showsKind = false
    var showsNamespace = false
    var showsLabels = false

    /// One object alone, or several as a list.
    func text(_ objects: [Message], of resource: ResourceDefinition, at now: Instant, isList: Bool) throws -> String {
        switch self.format {
        case .table: return self.table(objects, of: resource, at: now)
        case .name: return objects.map { "\(resource.objectPrefix)/\($0.objectMeta.name)\n" }.joined()
        case .json: return try Self.indented(Self.document(objects, isList: isList)) + "\n"
        case .yaml: return YAMLWriter.text(try Self.document(objects, isList: isList))
        }
    }

    /// The value that `-o json` and `-o yaml` print.
    static func document(_ objects: [Message], isList: Bool) throws -> JSONValue {
        let values = try objects.map { object -> JSONValue in
            var value = try JSONParser.parse(MessageJSONEncoder.encode(object))
            // kubectl leaves managedFields out.
            if case .object(var root) = value, case .object(var metadata) = root["metadata"] {
                metadata["managedFields"] = nil
                root["metadata"] = .object(metadata)
                value = .object(root)
            }
            return value.sorted
        }
        guard isList || values.count != 1, let first = values.first else {
            return values.first ?? Self.list([])
        }
        return isList ? Self.list(values) : first
    }

    private static func list(_ values: [JSONValue]) -> JSONValue {
        ["apiVersion": "v1", "items": .array(values), "kind": "List", "metadata": ["resourceVersion": ""]]
    }

    /// JSON with four spaces a level, as kubectl prints it.
    static func indented(_ value: JSONValue, level: Int = 0) throws -> String {
        let inner = String(repeating: "    ", count: level + 1)
        let outer = String(repeating: "    ", count: level)
        switch value {
        case .array(let elements) where !elements.isEmpty:
            let lines = try elements.map { inner + (try Self.indented($0, level: level + 1)) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let object) where !object.isEmpty:
            let lines = try object.members.map { member in
                inner + JSONValue.string(member.key).text + ": " + (try Self.indented(member.value, level: level + 1))
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        default: return value.text
        }
    }

    private func table(_ objects: [Message], of resource: ResourceDefinition, at now: Instant) -> String {
        let columns = TableColumns.columns(of: resource.schema)
        let isWide = self.format == .table(isWide: true)
        let shown = columns.indices.filter { isWide || columns[$0].priority == 0 }
        var lines: [String] = []
        if self.showsHeaders {
            var titles = shown.map { columns[$0].name.uppercased() }
            if self.showsNamespace { titles.insert("NAMESPACE", at: 0) }
            if self.showsLabels { titles.append("LABELS") }
            lines.append(titles.joined(separator: "\t"))
        }
        for object in objects {
            let row = TableRow(object, now: now)
            var cells = shown.map { Self.text(row.cells[$0], columns[$0], at: now) }
            if self.showsKind, !cells.isEmpty { cells[0] = "\(resource.objectPrefix)/\(cells[0])" }
            if self.showsNamespace { cells.insert(object.objectMeta.namespace, at: 0) }
            if self.showsLabels { cells.append(Self.labels(object.objectMeta.labels)) }
            lines.append(cells.joined(separator: "\t"))
        }
        return TabWriter.table.format(lines.joined(separator: "\n") + "\n")
    }

    private static func labels(_ labels: [String: String]) -> String {
        labels.isEmpty
            ? "<none>" : labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }

    /// Moments are shown as ages.
    private static func text(_ cell: JSONValue, _ column: TableColumn, at now: Instant) -> String {
        if column.type == "date" {
            guard let text = cell.string, let time = TimeText.decode(text) else { return "<unknown>" }
            return HumanDuration.text(.seconds(now.secondsSinceEpoch - time.seconds))
        }
        switch cell {
        case .string(let text): return text.split(separator: "\n").first.map(String.init) ?? ""
        case .null: return "<none>"
        default: return cell.text
        }
    }
}
