import KubernetesAPI

/// Ownership rules that a test writes down.
indirect enum TestRules: OwnershipSchema {
    case scalar(FieldScalar)
    /// Members by name.
    case structure([String: TestRules], isAtomic: Bool = false)
    /// Any key.
    case map(TestRules)
    case set
    case atomicList
    case keyed([String], TestRules, defaults: [String: JSONValue] = [:])
    case free

    static let root = TestRules.structure([
        "apiVersion": .scalar(.string), "kind": .scalar(.string), "metadata": .structure(["name": .scalar(.string)]),
        "number": .scalar(.number), "text": .scalar(.string), "flag": .scalar(.bool),
        "struct": .structure([
            "a": .scalar(.number), "b": .scalar(.number), "inner": .structure(["c": .scalar(.number)]),
        ]),
        "atom": .structure(["a": .scalar(.number), "b": .scalar(.number)], isAtomic: true),
        "map": .map(.scalar(.string)), "set": .set, "list": .atomicList, "any": .free,
        "items": .keyed(["name"], .structure(["name": .scalar(.string), "value": .scalar(.number), "more": .set])),
        "ports": .keyed(
            ["port", "protocol"],
            .structure(["port": .scalar(.number), "protocol": .scalar(.string), "name": .scalar(.string)]),
            defaults: ["protocol": "TCP"]
        ),
    ])

    var structure: FieldStructure {
        switch self {
        case .scalar(let scalar): .whole(scalar)
        case .structure(_, let isAtomic): isAtomic ? .whole(.object) : .members
        case .map: .members
        case .set: .set
        case .atomicList: .whole(.list)
        case .keyed(let names, _, _): .keyed(names)
        case .free: .free
        }
    }

    func member(_ name: String) -> TestRules? {
        switch self {
        case .structure(let members, _): members[name]
        case .map(let value): value
        case .free: .free
        case .scalar, .set, .atomicList, .keyed: nil
        }
    }

    func declares(_ name: String) -> Bool {
        if case .structure(let members, _) = self { return members[name] != nil }
        return false
    }

    var element: TestRules? {
        switch self {
        case .set: .scalar(.any)
        case .atomicList: .scalar(.any)
        case .keyed(_, let element, _): element
        case .scalar, .structure, .map, .free: nil
        }
    }

    func keyDefault(_ name: String) -> JSONValue? {
        guard case .keyed(_, _, let defaults) = self else { return nil }
        return defaults[name]
    }
}
