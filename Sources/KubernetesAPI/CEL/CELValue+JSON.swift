package import CEL
package import Wire

extension CELValue {
    /// A JSON value as expressions see it where no schema is known: whole numbers are integers, objects are maps
    /// with keys as they are.
    package init(_ json: JSONValue) {
        switch json {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .int(value)
        case .double(let value): self = .double(value)
        case .string(let text): self = .string(text)
        case .array(let elements): self = .list(elements.map { CELValue($0) })
        case .object(let object): self = .map(CELMap(object.map { ($0.key, CELValue($0.value)) }))
        }
    }

    /// A message as its JSON form shows it.
    package init(_ message: Message) {
        self.init(message.jsonValue)
    }
}
