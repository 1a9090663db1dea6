/// Which functions there are, by the way they are called.
enum CELFunctions {
    /// Names that stand for a type.
    static let types: Set<String> = [
        "bool", "bytes", "double", "int", "list", "map", "null_type", "string", "type", "uint",
    ]

    /// Functions and operators without a target.
    static let global: Set<String> = [
        "!", "negate", "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "in", "size", "type", "dyn", "int",
        "uint", "double", "string", "bytes", "bool",
    ]

    /// Functions called on a target: the standard ones, cel-go's string extensions and Kubernetes' list library.
    static let methods: Set<String> = [
        "size", "contains", "startsWith", "endsWith", "charAt", "indexOf", "lastIndexOf", "lowerAscii", "upperAscii",
        "replace", "split", "substring", "trim", "join", "isSorted", "sum", "min", "max",
    ]

    /// Functions of the `sets` library, which look like methods of a variable.
    static let sets: Set<String> = ["contains", "equivalent", "intersects"]

    static func isSetFunction(_ name: String, of target: CELExpression) -> Bool {
        if case .name("sets") = target.kind { return Self.sets.contains(name) }
        return false
    }
}
