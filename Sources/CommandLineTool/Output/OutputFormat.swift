/// `-o`: how objects are printed.
enum OutputFormat: Hashable {
    case table(isWide: Bool)
    case yaml
    case json
    case name

    /// - Throws: `CommandError` naming the formats that there are.
    init(_ text: String?) throws {
        switch text {
        case nil: self = .table(isWide: false)
        case "wide": self = .table(isWide: true)
        case "yaml": self = .yaml
        case "json": self = .json
        case "name": self = .name
        case .some(let text):
            throw CommandError(
                "unable to match a printer suitable for the output format \"\(text)\", "
                    + "allowed formats are: json,name,wide,yaml"
            )
        }
    }
}
