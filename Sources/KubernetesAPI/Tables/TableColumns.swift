package import Wire

/// Finds the columns of a kind.
package enum TableColumns {
    /// The columns by message type, read once from `TableColumnText`.
    private static let bySchema: [MessageSchema: [TableColumn]] = {
        var lines: [String] = []
        for line in TableColumnText.text.split(separator: "\n") {
            if line.hasPrefix(" "), let last = lines.indices.last {
                lines[last] += line
            } else {
                lines.append(String(line))
            }
        }
        var columns: [MessageSchema: [TableColumn]] = [:]
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1)
            let names = parts[0].split(separator: " ").map(String.init)
            guard names.count == 2, parts.count == 2 else { continue }
            let kind = GroupVersionKind(apiVersion: names[0], kind: names[1])
            guard let schema = ResourceRegistry.schema(of: kind) else { continue }
            columns[schema] = parts[1].split(separator: "|").map(Self.column)
        }
        return columns
    }()

    /// The columns of a kind's tables.
    package static func columns(of schema: MessageSchema) -> [TableColumn] {
        Self.bySchema[schema] ?? TableColumn.general
    }

    private static func column(_ text: Substring) -> TableColumn {
        var name = text.drop { $0 == " " }
        var column = TableColumn(name: "", type: "string")
        while let last = name.last, "#?@=+".contains(last) {
            switch last {
            case "#": column.type = "integer"
            case "?": column.type = "boolean"
            case "@": column.type = "date"
            case "=":
                column.format = "name"
                column.description = TableColumn.nameDescription
            default: column.priority = 1
            }
            name = name.dropLast()
        }
        column.name = String(name)
        return column
    }
}
