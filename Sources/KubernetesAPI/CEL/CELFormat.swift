internal import CEL

/// Kubernetes' library of named formats: `format.dns1123Label().validate(text)` gives what is wrong with a text.
struct CELFormat: CELObject {
    let name: String

    /// By name, how long an expression that would check it is: what a check is charged by.
    private static let regexSizes: [String: Int] = [
        "dns1123Label": 30, "dns1123Subdomain": 60, "dns1035Label": 30, "qualifiedName": 60, "dns1123LabelPrefix": 30,
        "dns1123SubdomainPrefix": 60, "dns1035LabelPrefix": 30, "labelValue": 40, "uri": 1_000, "uuid": 80, "byte": 90,
        "date": 130, "datetime": 130,
    ]

    private func errors(_ text: String) -> [String] {
        switch self.name {
        case "dns1123Label": NameRules.dnsLabel(text)
        case "dns1123Subdomain": NameRules.dnsSubdomain(text)
        case "dns1035Label": NameRules.dns1035Label(text)
        case "qualifiedName": NameRules.qualifiedName(text)
        case "dns1123LabelPrefix": NameRules.dnsLabel(Self.completed(text))
        case "dns1123SubdomainPrefix": NameRules.dnsSubdomain(Self.completed(text))
        case "dns1035LabelPrefix": NameRules.dns1035Label(Self.completed(text))
        case "labelValue": NameRules.labelValue(text)
        case "uri": CELURL.complaint(text).map { [$0] } ?? []
        case "uuid": Self.matches(text, Self.uuid) ? [] : ["does not match the UUID format"]
        case "byte": Self.matches(text, Self.base64) ? [] : ["invalid base64"]
        case "date": CELTimestamp("\(text)T00:00:00Z") == nil ? ["invalid date"] : []
        default: CELTimestamp(text) == nil ? ["invalid datetime"] : []
        }
    }

    private static let uuid = "(?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$"
    private static let base64 =
        "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$"

    /// The beginning of a name as a whole name: what it ends in need not end a name.
    private static func completed(_ text: String) -> String {
        text.utf8.count > 1 && text.hasSuffix("-") ? text.dropLast(2) + "a" : text
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        (try? LinearRegex(pattern))?.isFound(in: text) == true
    }

    static let library: CELLibrary = {
        var declarations = """
            .validate(kubernetes.NamedFormat, string) optional(list(string))
            format.named(string) optional(kubernetes.NamedFormat)
            """
        var functions: [String: CELLibrary.Function] = ["format.named": Self.named]
        for name in Self.regexSizes.keys {
            declarations += "\nformat.\(name)() kubernetes.NamedFormat"
            functions["format.\(name)"] = Self.maker(name)
        }
        return CELLibrary(declarations: declarations, functions: functions)
    }()

    private static func maker(_ name: String) -> CELLibrary.Function {
        { _ in .object(CELFormat(name: name)) }
    }

    @Sendable private static func named(_ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard case .string(let name)? = arguments.first else { throw .noSuchOverload }
        return .optional(Self.regexSizes[name] == nil ? nil : .object(CELFormat(name: name)))
    }

    var typeName: String { "kubernetes.NamedFormat" }

    func equals(_ other: any CELObject) -> Bool { (other as? CELFormat)?.name == self.name }

    func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard method == "validate", case .string(let text)? = arguments.first else { throw .noSuchOverload }
        let errors = self.errors(text)
        return .optional(errors.isEmpty ? nil : .list(errors.map { .string($0) }))
    }

    func cost(of method: String, _ arguments: [CELValue]) -> UInt64 {
        guard method == "validate", case .string(let text)? = arguments.first else { return 1 }
        return UInt64((text.unicodeScalars.count + 10) / 10) * UInt64(((Self.regexSizes[self.name] ?? 0) + 3) / 4)
    }
}
