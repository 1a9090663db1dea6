import KubernetesAPI
import Testing

struct JSONPatchTests {
    @Test(arguments: [
        (#"{"a":{"b":1}}"#, #"[{"op":"add","path":"/a/c","value":2}]"#, #"{"a":{"b":1,"c":2}}"#),
        (
            #"{"a":[1,3]}"#, #"[{"op":"add","path":"/a/1","value":2},{"op":"add","path":"/a/-","value":4}]"#,
            #"{"a":[1,2,3,4]}"#
        ),
        (#"{"a":1,"b":2}"#, #"[{"op":"remove","path":"/a"}]"#, #"{"b":2}"#),
        (#"{"a":1}"#, #"[{"op":"replace","path":"/a","value":null}]"#, #"{"a":null}"#),
        (#"{"a/b":{"m~n":1}}"#, #"[{"op":"move","from":"/a~1b/m~0n","path":"/c"}]"#, #"{"a/b":{},"c":1}"#),
        (
            #"{"a":[1]}"#, #"[{"op":"copy","from":"/a/0","path":"/b"},{"op":"test","path":"/b","value":1}]"#,
            #"{"a":[1],"b":1}"#
        ),
        (#"{"a":[1,2]}"#, #"[{"op":"remove","path":"/a/-1"}]"#, #"{"a":[1]}"#),
    ])
    func applies(original: String, patch: String, expected: String) throws {
        #expect(try Patch.json(json(patch), to: json(original)) == json(expected))
    }

    @Test(arguments: [
        #"[{"op":"remove","path":"/x"}]"#, #"[{"op":"replace","path":"/x","value":1}]"#,
        #"[{"op":"add","path":"/x/y","value":1}]"#, #"[{"op":"test","path":"/a","value":2}]"#,
        #"[{"op":"add","path":"/l/5","value":1}]"#, #"[{"op":"what","path":"/a"}]"#, #"[{"op":"add","path":"a"}]"#,
        #"[{"op":"move","from":"/x","path":"/y"}]"#, #"[{"op":"add","path":"/a"}]"#,
        #"[{"op":"remove","path":""}]"#, #"[{"op":"add","path":"/l/01x","value":1}]"#,
    ])
    func refusesWhatDoesNotFit(patch: String) throws {
        let error = #expect(throws: StatusError.self) { try Patch.json(json(patch), to: json(#"{"a":1,"l":[]}"#)) }
        #expect(error?.code == 422)
        #expect(error?.reason == .invalid)
    }

    @Test func refusesWhatIsNoPatch() throws {
        let error = #expect(throws: StatusError.self) { try Patch.json(json("{}"), to: json("{}")) }
        #expect(error?.code == 400)
        let many = JSONValue.array(Array(repeating: ["op": "test", "path": "/a", "value": nil], count: 10_001))
        #expect(throws: StatusError.self) { try Patch.json(many, to: ["a": nil]) }
    }

    @Test func mergePatch() throws {
        let original = try json(#"{"a":"b","c":{"d":"e","f":"g"},"l":[1]}"#)
        let patch = try json(#"{"a":"z","c":{"f":null},"l":[2,3],"n":{"x":null,"y":1}}"#)
        let expected = try json(#"{"a":"z","c":{"d":"e"},"l":[2,3],"n":{"y":1}}"#)
        #expect(Patch.merge(patch, into: original) == expected)
    }
}
