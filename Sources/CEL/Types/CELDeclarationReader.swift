/// Reads a line of `CELDeclarations`. The text is part of the program, so that a fault in it is the program's.
struct CELDeclarationReader {
    private var rest: Substring

    init(_ line: Substring) {
        self.rest = line.drop { $0 == " " }
    }

    mutating func line() -> (name: String, overloads: [CELOverload]) {
        let isMethod = self.take(".")
        let name = String(self.until("("))
        var overloads: [CELOverload] = []
        repeat {
            var parameters: [CELType] = []
            while !self.take(")") {
                parameters.append(self.type())
                _ = self.take(",")
            }
            overloads.append(CELOverload(isMethod: isMethod, parameters: parameters, result: self.type()))
        } while self.take("|") && self.take("(")
        precondition(self.rest.isEmpty, "the declaration of \(name) is well formed")
        return (name, overloads)
    }

    private mutating func type() -> CELType {
        self.skipBlanks()
        let name = String(self.rest.prefix { !" ,()|".contains($0) })
        self.rest = self.rest.dropFirst(name.count)
        precondition(!name.isEmpty, "a declaration names its types")
        if let simple = Self.simple[name] { return simple }
        if ["list", "map", "optional", "type"].contains(name), self.take("(") {
            let first = self.type()
            let second = self.take(",") ? self.type() : nil
            _ = self.take(")")
            switch name {
            case "list": return .list(first)
            case "map": return .map(first, second ?? .dyn)
            case "optional": return .optional(first)
            default: return .type(first)
            }
        }
        return name.allSatisfy(\.isUppercase) ? .parameter(name) : .opaque(name)
    }

    private static let simple: [String: CELType] = [
        "dyn": .dyn, "null": .null, "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string,
        "bytes": .bytes, "timestamp": .timestamp, "duration": .duration,
    ]

    private mutating func take(_ character: Character) -> Bool {
        self.skipBlanks()
        guard self.rest.first == character else { return false }
        self.rest.removeFirst()
        return true
    }

    private mutating func until(_ character: Character) -> Substring {
        let part = self.rest.prefix { $0 != character }
        self.rest = self.rest.dropFirst(part.count + 1)
        return part
    }

    private mutating func skipBlanks() { self.rest = self.rest.drop { $0 == " " } }
}
