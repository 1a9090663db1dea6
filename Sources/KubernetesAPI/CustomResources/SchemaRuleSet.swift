/// What a schema demands of a value, beside its type and what stands where in it.
package struct SchemaRuleSet: Sendable {
    package let format: String?
    package let pattern: String?
    let expression: SchemaPattern?
    package let options: [JSONValue]
    package let required: [String]
    package let minimum: Double?
    package let maximum: Double?
    package let isMinimumExclusive: Bool
    package let isMaximumExclusive: Bool
    package let multipleOf: Double?
    package let minLength: Int64?
    package let maxLength: Int64?
    package let minItems: Int64?
    package let maxItems: Int64?
    package let minProperties: Int64?
    package let maxProperties: Int64?
    package let isUnique: Bool
    package let allOf: [StructuralSchema]
    package let anyOf: [StructuralSchema]
    package let oneOf: [StructuralSchema]
    package let not: StructuralSchema?

    init(_ json: JSONValue) {
        self.format = json["format"]?.string
        self.pattern = json["pattern"]?.string
        self.expression = self.pattern.flatMap { SchemaPattern($0) }
        self.options = json["enum"]?.array ?? []
        self.required = json["required"]?.array?.compactMap(\.string) ?? []
        self.minimum = json["minimum"]?.number
        self.maximum = json["maximum"]?.number
        self.isMinimumExclusive = json["exclusiveMinimum"]?.bool ?? false
        self.isMaximumExclusive = json["exclusiveMaximum"]?.bool ?? false
        self.multipleOf = json["multipleOf"]?.number
        self.minLength = json["minLength"]?.integer
        self.maxLength = json["maxLength"]?.integer
        self.minItems = json["minItems"]?.integer
        self.maxItems = json["maxItems"]?.integer
        self.minProperties = json["minProperties"]?.integer
        self.maxProperties = json["maxProperties"]?.integer
        self.isUnique = json["uniqueItems"]?.bool ?? false
        self.allOf = Self.schemas(json["allOf"])
        self.anyOf = Self.schemas(json["anyOf"])
        self.oneOf = Self.schemas(json["oneOf"])
        self.not = json["not"].map { StructuralSchema($0) }
    }

    private static func schemas(_ json: JSONValue?) -> [StructuralSchema] {
        json?.array?.map { StructuralSchema($0) } ?? []
    }
}

extension JSONValue {
    /// The value of a number.
    package var number: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .double(let double): double
        case .null, .bool, .string, .array, .object: nil
        }
    }
}
