import KubernetesAPI
import Wire

/// An object and its managers, through a row of writes. Each write comes a second after the one before.
struct ApplyStory {
    private(set) var object: JSONValue = ["apiVersion": "v1", "kind": "Test"]
    private(set) var managers = FieldManagers()
    private var seconds: Int64 = 0
    /// What is served beside v1: v2 is the same, but has `number` as `count`.
    private var versions: Set<String> = ["v1", "v2"]

    private func tree(_ value: JSONValue) -> JSONTree<TestRules> { JSONTree(value, Self.rules(value)) }

    private static func rules(_ value: JSONValue) -> TestRules {
        guard value["apiVersion"] == "v2", case .structure(var members, _) = TestRules.root else { return .root }
        members["count"] = members.removeValue(forKey: "number")
        return .structure(members)
    }

    private func convert(_ tree: JSONTree<TestRules>, _ version: String) -> JSONTree<TestRules>? {
        guard self.versions.contains(version), case .object(let object) = tree.value else { return nil }
        if object["apiVersion"] == .string(version) { return tree }
        let names = ["number": "count", "count": "number"]
        var converted = JSONObject(object.members.map { (names[$0.key] ?? $0.key, $0.value) })
        converted["apiVersion"] = .string(version)
        return self.tree(.object(converted))
    }

    /// A version that is not served any longer.
    mutating func drop(version: String) { self.versions.remove(version) }

    private static func config(_ json: String, _ version: String) throws -> JSONValue {
        guard case .object(var object) = try JSONParser.parse(json) else { return .null }
        object["apiVersion"] = .string(version)
        object["kind"] = "Test"
        return .object(object)
    }

    mutating func apply(_ name: String, _ json: String, force: Bool = false, version: String = "v1") throws {
        self.seconds += 1
        let story = self
        let application = FieldApplication<TestRules>(
            key: FieldManagerKey(manager: name, operation: .apply, apiVersion: version),
            apiVersion: version,
            isForced: force,
            ignored: FieldSet()
        ) { story.convert($0, $1) }
        guard let live = self.convert(self.tree(self.object), version) else { return }
        let empty = self.tree(try Self.config("{}", version))
        let config = self.tree(try Self.config(json, version))
        let applied = try self.managers.apply(config, to: live, empty: empty, application, now: self.now)
        self.object = self.convert(applied, "v1")?.value ?? .null
    }

    mutating func update(_ name: String, _ json: String) throws {
        self.seconds += 1
        let (old, story) = (self.tree(self.object), self)
        let new = self.tree(try Self.config(json, "v1"))
        let key = FieldManagerKey(manager: name, operation: .update, apiVersion: "v1")
        try self.managers.update(key, apiVersion: "v1", now: self.now) { version in
            guard let old = story.convert(old, version), let new = story.convert(new, version) else { return nil }
            return FieldComparison(from: old, to: new)
        }
        self.object = new.value
    }

    /// As if the server had never kept account.
    mutating func forgetManagers() { self.managers = FieldManagers() }

    private var now: MetaV1.Time { MetaV1.Time { $0.seconds = self.seconds } }

    /// The object without its type.
    var text: String {
        guard case .object(var object) = self.object else { return self.object.text }
        object["apiVersion"] = nil
        object["kind"] = nil
        return JSONValue.object(object).text
    }

    /// Each manager with what it owns: `a Apply v1 @2 {…}`.
    var owners: [String] {
        self.managers.entries.map { entry in
            let time = entry.time.map { "@\($0.seconds)" } ?? "@-"
            let fields = String(decoding: entry.fieldsV1?.raw ?? [], as: UTF8.self)
            return "\(entry.manager) \(entry.operation) \(entry.apiVersion) \(time) \(fields)"
        }
    }
}
