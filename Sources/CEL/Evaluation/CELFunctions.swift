/// The names that stand for a type.
enum CELFunctions {
    static let types: [String: CELType] = [
        "bool": .bool, "bytes": .bytes, "double": .double, "int": .int, "list": .list(.dyn), "map": .map(.dyn, .dyn),
        "null_type": .null, "string": .string, "type": .type(.dyn), "uint": .uint, "optional_type": .optional(.dyn),
    ]
}
