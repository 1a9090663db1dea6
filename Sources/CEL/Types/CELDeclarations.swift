/// Which functions there are and how each may be called.
struct CELDeclarations: Sendable {
    private(set) var functions: [String: [CELOverload]] = [:]

    /// Adds declarations from their text. A line is `name(types) result`, with a dot before the name of a method,
    /// whose target is then the first type; several results and lists of types stand between bars. A type in capital
    /// letters is a parameter.
    mutating func add(_ text: String) {
        for line in text.split(separator: "\n") {
            var reader = CELDeclarationReader(line)
            let (name, overloads) = reader.line()
            self.functions[name, default: []] += overloads
        }
    }

    /// Whether a name with a dot in it is a function's: `sets.contains`.
    func isFunction(_ name: String) -> Bool { self.functions[name] != nil }

    static let standard: CELDeclarations = {
        var declarations = CELDeclarations()
        declarations.add(Self.language)
        declarations.add(Self.extensions)
        declarations.add(Self.networks)
        return declarations
    }()
}
