import KubernetesAPI
import Testing
import Wire

struct FieldManagersTests {
    private func set(_ json: String) throws -> FieldSet { try FieldSet(json: Array(json.utf8)) }

    private func time(_ seconds: Int64) -> MetaV1.Time {
        var time = MetaV1.Time()
        time.seconds = seconds
        return time
    }

    private func updater(_ name: String, _ version: String = "v1") -> FieldManagerKey {
        FieldManagerKey(manager: name, operation: .update, apiVersion: version)
    }

    private func change(added: String = "{}", removed: String = "{}") throws -> FieldComparison {
        var comparison = FieldComparison()
        comparison.added = try self.set(added)
        comparison.removed = try self.set(removed)
        return comparison
    }

    private func describe(_ managers: FieldManagers) -> [String] {
        managers.entries.map { entry in
            let fields = String(decoding: entry.fieldsV1?.raw ?? [], as: UTF8.self)
            return "\(entry.manager) \(entry.operation) \(entry.time?.seconds ?? 0) \(fields)"
        }
    }

    @Test func writersTakeFieldsFromEachOther() throws {
        var managers = FieldManagers()
        func write(_ name: String, _ comparison: FieldComparison, at seconds: Int64) throws {
            try managers.update(self.updater(name), apiVersion: "v1", now: self.time(seconds)) { _ in comparison }
        }
        try write(
            "a",
            try self.change(added: #"{"f:metadata":{"f:name":{}},"f:data":{".":{},"f:x":{},"f:y":{}}}"#),
            at: 1
        )
        #expect(self.describe(managers) == [#"a Update 1 {"f:data":{".":{},"f:x":{},"f:y":{}}}"#])
        try write("b", try self.change(added: #"{"f:data":{"f:x":{}}}"#, removed: #"{"f:data":{"f:y":{}}}"#), at: 2)
        #expect(self.describe(managers) == [#"a Update 1 {"f:data":{}}"#, #"b Update 2 {"f:data":{"f:x":{}}}"#])
        try write("b", try self.change(removed: #"{"f:data":{".":{},"f:x":{}}}"#), at: 3)
        #expect(self.describe(managers).isEmpty)
    }

    @Test func fieldsThatAnAddressDoesNotWriteStayWithTheirOwner() throws {
        var managers = FieldManagers()
        let status = try self.change(added: #"{"f:status":{"f:phase":{}}}"#)
        try managers.update(self.updater("a"), apiVersion: "v1", now: self.time(1)) { _ in status }
        let ignored = try self.set(#"{"f:status":{}}"#)
        try managers.update(self.updater("b"), apiVersion: "v1", now: self.time(2)) { _ in status.excluding(ignored) }
        #expect(self.describe(managers) == [#"a Update 1 {"f:status":{"f:phase":{}}}"#])
    }

    @Test func theOldestUpdatersAreJoined() throws {
        var managers = FieldManagers()
        for number in 1...12 {
            let change = try self.change(added: #"{"f:data":{"f:k\#(number)":{}}}"#)
            try managers.update(self.updater("m\(number)"), apiVersion: "v1", now: self.time(Int64(number))) { _ in
                change
            }
        }
        let entries = self.describe(managers)
        #expect(entries.count == FieldManagers.updatersMax)
        #expect(entries.first == #"ancient-changes Update 3 {"f:data":{"f:k1":{},"f:k2":{},"f:k3":{}}}"#)
        #expect(entries[1] == #"m4 Update 4 {"f:data":{"f:k4":{}}}"#)
    }

    @Test func entriesAreReadBack() throws {
        var managers = FieldManagers()
        let key = FieldManagerKey(manager: "kubelet", operation: .update, apiVersion: "v1", subresource: "status")
        let change = try self.change(added: #"{"f:status":{"f:phase":{}}}"#)
        try managers.update(key, apiVersion: "v1", now: self.time(5)) { _ in change }
        #expect(try FieldManagers(managers.entries) == managers)
        var odd = managers.entries
        odd[0].fieldsType = "FieldsV2"
        #expect(throws: JSONError.self) { try FieldManagers(odd) }
    }

    @Test(arguments: [
        ("kubectl/v1.32.0 (linux/amd64)", "kubectl"), ("curl", "curl"), ("", ""), ("a\u{7}b\u{200B}c/1", "abc"),
        (String(repeating: "ä", count: 80), String(repeating: "ä", count: 64)),
    ])
    func managersAreNamedByTheirUserAgent(agent: String, name: String) {
        #expect(FieldManagerKey.name(userAgent: agent) == name)
    }
}
