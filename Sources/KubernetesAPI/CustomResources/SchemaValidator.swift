/// Says what is wrong with a value of a custom resource by its schema, in the words of Kubernetes' validator.
///
/// Where an object is changed, what did not change is not looked at: a schema that became stricter does not stand in
/// the way of writes that have nothing to do with it.
struct SchemaValidator {
    /// More faults than this are not collected.
    static let errorsMax = 200

    private(set) var errors: [FieldError] = []

    /// What is wrong with a whole object.
    /// - Parameter old: the object before the change; nil where it is new.
    static func errors(_ object: JSONValue, _ schema: StructuralSchema, from old: JSONValue? = nil) -> [FieldError] {
        var validator = Self()
        validator.validate(object, schema, SchemaPlace(), old: old)
        return validator.errors
    }

    mutating func validate(
        _ value: JSONValue,
        _ schema: StructuralSchema,
        _ place: SchemaPlace,
        old: JSONValue?,
        isNested: Bool = false
    ) {
        if let old, old == value { return }
        guard self.errors.count < Self.errorsMax else { return }
        if !isNested, let fault = SchemaTypes.fault(value, schema) {
            return self.add(place, .typeInvalid, .string(fault.found), "must be of type \(fault.wanted)\(fault.shown)")
        }
        if value == .null { return }
        self.validateCombinations(value, schema.rules, place)
        switch value {
        case .string(let text): self.validate(text, schema.rules, place)
        case .integer, .double: self.validate(number: value, schema.rules, place)
        case .array(let elements): self.validate(elements, schema, place, old: old)
        case .object, .bool, .null: break
        }
        self.validateOptions(value, schema.rules, place)
        if case .object(let object) = value { self.validate(object, schema, place, old: old) }
    }

    mutating func add(_ place: SchemaPlace, _ code: FieldError.Code, _ value: BadValue, _ text: String) {
        self.errors.append(FieldError(code, place.path, value, "\(place.name) in body \(text)"))
    }

    mutating func add(_ error: FieldError) {
        self.errors.append(error)
    }

    // MARK: What holds other values

    private mutating func validate(
        _ elements: [JSONValue],
        _ schema: StructuralSchema,
        _ place: SchemaPlace,
        old: JSONValue?
    ) {
        if let items = schema.items {
            let olds = ListElements.olds(of: elements, from: old, schema)
            for (index, element) in elements.enumerated() {
                self.validate(element, items, place.index(index), old: olds[index])
            }
        }
        let rules = schema.rules
        if let least = rules.minItems, elements.count < least {
            self.add(place, .invalid, .integer(elements.count), "should have at least \(least) items")
        }
        if let most = rules.maxItems, elements.count > most {
            self.add(.tooMany(place.path, count: elements.count, max: Int(clamping: most)))
        }
        if rules.isUnique, Set(elements).count < elements.count {
            self.add(place, .invalid, BadValue(.array(elements)), "shouldn't contain duplicates")
        }
    }

    private mutating func validate(
        _ object: JSONObject,
        _ schema: StructuralSchema,
        _ place: SchemaPlace,
        old: JSONValue?
    ) {
        let rules = schema.rules
        if let least = rules.minProperties, object.count < least {
            self.add(place, .invalid, .integer(object.count), "should have at least \(least) properties")
        }
        if let most = rules.maxProperties, object.count > most {
            self.add(.tooMany(place.path, count: object.count, max: Int(clamping: most)))
        }
        for member in object.members.sorted(by: { $0.key.precedesInBytes($1.key) }) {
            guard let known = schema.member(member.key) else { continue }
            self.validate(member.value, known, place.child(member.key), old: old?[member.key])
        }
        for name in rules.required where object[name] == nil {
            self.add(.required(place.child(name).path))
        }
    }

    // MARK: Schemas beside each other

    private mutating func validateCombinations(_ value: JSONValue, _ rules: SchemaRuleSet, _ place: SchemaPlace) {
        func errors(_ schema: StructuralSchema) -> [FieldError] {
            var validator = Self()
            validator.validate(value, schema, place, old: nil, isNested: schema.type.isEmpty)
            return validator.errors
        }
        if !rules.anyOf.isEmpty {
            let results = rules.anyOf.map(errors)
            if results.allSatisfy({ !$0.isEmpty }) {
                self.combine(place, "must validate at least one schema (anyOf)")
                self.errors += results.min { $0.count < $1.count } ?? []
            }
        }
        if !rules.oneOf.isEmpty {
            let results = rules.oneOf.map(errors)
            let count = results.count(where: \.isEmpty)
            if count != 1 {
                let found = count == 0 ? "Found none valid" : "Found \(count) valid alternatives"
                self.combine(place, "must validate one and only one schema (oneOf). \(found)")
                if count == 0 { self.errors += results.min { $0.count < $1.count } ?? [] }
            }
        }
        if !rules.allOf.isEmpty {
            let results = rules.allOf.map(errors)
            if results.contains(where: { !$0.isEmpty }) {
                self.errors += results.flatMap(\.self)
                let valid = results.count(where: \.isEmpty)
                let found = valid == 0 ? ". None validated" : ""
                self.combine(place, "must validate all the schemas (allOf)\(found)")
            }
        }
        if let not = rules.not, errors(not).isEmpty {
            self.combine(place, "must not validate the schema (not)")
        }
    }

    private mutating func combine(_ place: SchemaPlace, _ text: String) {
        self.errors.append(.invalid(FieldPath(), "", "\(GoSyntax.quoted(place.name)) \(text)"))
    }
}
