import KubernetesAPI
import Testing
import Wire

struct FieldSetTests {
    private func set(_ json: String) throws -> FieldSet { try FieldSet(json: Array(json.utf8)) }
    private func text(_ set: FieldSet) -> String { String(decoding: set.json(), as: UTF8.self) }

    @Test func writesSortedTextWithAMarkForNodesThatAreInTheSet() throws {
        let set = FieldSet(paths: [
            [.member("spec"), .member("replicas")],
            [
                .member("spec"),
                .keyed([.init(name: "containerPort", value: 80), .init(name: "protocol", value: "TCP")]),
            ],
            [.member("metadata"), .member("labels"), .member("a/b")],
            [.member("metadata"), .member("labels")],
            [.member("metadata"), .member("finalizers"), .value("x")],
            [.member("list"), .index(2)],
        ])
        let expected =
            #"{"f:list":{"i:2":{}},"f:metadata":{"f:finalizers":{"v:\"x\"":{}},"f:labels":{".":{},"f:a/b":{}}},"#
            + #""f:spec":{"f:replicas":{},"k:{\"containerPort\":80,\"protocol\":\"TCP\"}":{}}}"#
        #expect(self.text(set) == expected)
        #expect(try self.set(expected) == set)
        #expect(set.contains([.member("metadata"), .member("labels")]))
        #expect(!set.contains([.member("metadata"), .member("finalizers")]))
    }

    @Test func readsMembersInAnyOrder() throws {
        let read = try self.set(#"{"f:b":{},"f:a":{"f:z":{},".":{},"f:c":{}}}"#)
        #expect(self.text(read) == #"{"f:a":{".":{},"f:c":{},"f:z":{}},"f:b":{}}"#)
    }

    @Test(arguments: ["[]", #"{"spec":{}}"#, #"{"i:x":{}}"#, #"{"k:[]":{}}"#, #"{"v:{":{}}"#, #"{"f:a":1}"#, "{"])
    func refusesWhatIsNoSet(json: String) {
        #expect(throws: JSONError.self) { try self.set(json) }
    }

    @Test func combines() throws {
        let left = try self.set(#"{"f:a":{".":{},"f:x":{},"f:y":{}},"f:b":{}}"#)
        let right = try self.set(#"{"f:a":{"f:y":{},"f:z":{}},"f:c":{}}"#)
        #expect(self.text(left.union(right)) == #"{"f:a":{".":{},"f:x":{},"f:y":{},"f:z":{}},"f:b":{},"f:c":{}}"#)
        #expect(self.text(left.intersection(right)) == #"{"f:a":{"f:y":{}}}"#)
        #expect(self.text(left.subtracting(right)) == #"{"f:a":{".":{},"f:x":{}},"f:b":{}}"#)
        #expect(self.text(left.subtractingTrees(try self.set(#"{"f:a":{}}"#))) == #"{"f:b":{}}"#)
        #expect(self.text(left.leaves) == #"{"f:a":{"f:x":{},"f:y":{}},"f:b":{}}"#)
        #expect(left.subtracting(left).isEmpty)
    }

    @Test func namesPathsAsConflictsDo() {
        let path: [FieldPathElement] = [
            .member("spec"), .keyed([.init(name: "containerPort", value: 80), .init(name: "protocol", value: "TCP")]),
            .value("x"), .index(0),
        ]
        #expect(path.map(\.description).joined() == #".spec[containerPort=80,protocol="TCP"][="x"][0]"#)
    }
}
