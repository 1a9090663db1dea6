import KubernetesAPI
import Testing

/// What an apply makes of an object and of who owns its fields.
struct FieldApplicationTests {
    /// Writes, each of a manager, and the object that they end in.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var writes: [(manager: String, config: String)]
        var object: String

        init(_ name: String, _ writes: [(String, String)], _ object: String) {
            self.testDescription = name
            self.writes = writes.map { (manager: $0.0, config: $0.1) }
            self.object = object
        }
    }

    static let cases = [
        Case(
            "a field not applied any more goes",
            [("a", #"{"number":1,"text":"x"}"#), ("a", #"{"text":"x"}"#)],
            #"{"text":"x"}"#
        ),
        Case(
            "but stays while another applies it",
            [("a", #"{"number":1,"text":"x"}"#), ("b", #"{"number":1}"#), ("a", #"{"text":"x"}"#)],
            #"{"number":1,"text":"x"}"#
        ),
        Case(
            "keys of maps are owned one by one",
            [("a", #"{"map":{"x":"1","y":"2"}}"#), ("b", #"{"map":{"z":"3"}}"#), ("a", #"{"map":{"y":"2"}}"#)],
            #"{"map":{"y":"2","z":"3"}}"#
        ),
        Case(
            "a map that loses all goes",
            [("a", #"{"text":"x","map":{"x":"1"}}"#), ("a", #"{"text":"x"}"#)],
            #"{"text":"x"}"#
        ),
        Case(
            "structs go whole",
            [("a", #"{"text":"x","struct":{"inner":{"c":1}}}"#), ("a", #"{"text":"x"}"#)],
            #"{"text":"x"}"#
        ),
        Case(
            "structs stay for what another has in them",
            [("a", #"{"struct":{"a":1,"inner":{"c":1}}}"#), ("b", #"{"struct":{"inner":{"c":1}}}"#), ("a", "{}")],
            #"{"struct":{"inner":{"c":1}}}"#
        ),
        Case(
            "atomic structs are replaced",
            [("a", #"{"atom":{"a":1,"b":2}}"#), ("a", #"{"atom":{"b":3}}"#)],
            #"{"atom":{"b":3}}"#
        ),
        Case("atomic lists are replaced", [("a", #"{"list":[1,2]}"#), ("a", #"{"list":[3]}"#)], #"{"list":[3]}"#),
        Case(
            "values of sets are owned one by one",
            [("a", #"{"set":["x","y"]}"#), ("b", #"{"set":["y","z"]}"#), ("a", #"{"set":["w"]}"#)],
            #"{"set":["y","z","w"]}"#
        ),
        Case(
            "elements by key: merged, removed, and kept for others",
            [
                ("a", #"{"items":[{"name":"x","value":1},{"name":"y","value":2}]}"#),
                ("b", #"{"items":[{"name":"z","value":3},{"name":"y","more":["m"]}]}"#),
                ("a", #"{"items":[{"name":"x","value":5}]}"#),
            ],
            #"{"items":[{"name":"x","value":5},{"name":"z","value":3},{"name":"y","more":["m"]}]}"#
        ),
        Case(
            "the applied order wins among what both have",
            [
                ("a", #"{"items":[{"name":"x"},{"name":"y"},{"name":"z"}]}"#),
                ("b", #"{"items":[{"name":"n"},{"name":"z"},{"name":"x"}]}"#),
            ],
            #"{"items":[{"name":"y"},{"name":"n"},{"name":"z"},{"name":"x"}]}"#
        ),
        Case(
            "a key that is left out has its default",
            [
                ("a", #"{"ports":[{"port":80,"name":"web"}]}"#),
                ("b", #"{"ports":[{"port":80,"protocol":"TCP","name":"web"},{"port":80,"protocol":"UDP"}]}"#),
            ],
            #"{"ports":[{"port":80,"name":"web","protocol":"TCP"},{"port":80,"protocol":"UDP"}]}"#
        ),
        Case(
            "what is not described is merged by members",
            [("a", #"{"any":{"p":{"q":1},"l":[1]}}"#), ("b", #"{"any":{"p":{"r":2}}}"#), ("a", #"{"any":{"l":[2]}}"#)],
            #"{"any":{"p":{"r":2},"l":[2]}}"#
        ),
        Case("null is a value", [("a", #"{"number":1}"#), ("a", #"{"number":null}"#)], #"{"number":null}"#),
        Case(
            "null does not empty a map",
            [("a", #"{"map":{"x":"1"}}"#), ("b", #"{"map":null}"#)],
            #"{"map":{"x":"1"}}"#
        ),
    ]

    @Test(arguments: Self.cases)
    func mergesAndRemoves(_ test: Case) throws {
        var story = ApplyStory()
        for write in test.writes { try story.apply(write.manager, write.config) }
        let expected = try JSONParser.parse(test.object)
        #expect(try JSONParser.parse(story.text) == expected, "\(story.text)")
    }

    @Test func equalValuesAreOwnedTogether() throws {
        var story = ApplyStory()
        try story.apply("a", #"{"number":1,"text":"x"}"#)
        try story.apply("b", #"{"number":1}"#)
        #expect(
            story.owners == [#"b Apply v1 @- {"f:number":{}}"#, #"a Apply v1 @1 {"f:number":{},"f:text":{}}"#],
            "the second changed nothing, so it has no time"
        )
        try story.apply("a", #"{"number":1,"text":"x"}"#)
        #expect(story.owners.last == #"a Apply v1 @1 {"f:number":{},"f:text":{}}"#, "nothing changed")
        #expect(throws: StatusError.self) { try story.apply("b", #"{"number":2}"#) }
        try story.apply("a", #"{"text":"x"}"#)
        try story.apply("b", #"{"number":2}"#)
        #expect(story.owners == [#"a Apply v1 @1 {"f:text":{}}"#, #"b Apply v1 @6 {"f:number":{}}"#])
    }

    @Test func conflictsAreNamed() throws {
        var story = ApplyStory()
        try story.apply("a", #"{"number":1,"items":[{"name":"x","value":1}]}"#)
        try story.update("u", #"{"number":1,"items":[{"name":"x","value":1}],"text":"t"}"#)
        let one = #expect(throws: StatusError.self) { try story.apply("b", #"{"number":2}"#) }
        #expect(one?.status.message == #"Apply failed with 1 conflict: conflict with "a": .number"#)
        #expect(one?.status.code == 409)
        let many = #expect(throws: StatusError.self) {
            try story.apply("b", #"{"number":2,"items":[{"name":"x","value":2}],"text":"s"}"#)
        }
        #expect(
            many?.status.message == """
                Apply failed with 3 conflicts: conflicts with "a":
                - .number
                - .items[name="x"].value
                conflicts with "u" using v1:
                - .text
                """
        )
        let causes = many?.status.details?.causes.map { "\($0.reason) \($0.message) \($0.field)" }
        #expect(
            causes == [
                #"FieldManagerConflict conflict with "a" .number"#,
                #"FieldManagerConflict conflict with "a" .items[name="x"].value"#,
                #"FieldManagerConflict conflict with "u" using v1 .text"#,
            ]
        )
        try story.apply("b", #"{"number":2,"text":"s"}"#, force: true)
        #expect(
            story.owners == [
                #"a Apply v1 @1 {"f:items":{"k:{\"name\":\"x\"}":{".":{},"f:name":{},"f:value":{}}}}"#,
                #"b Apply v1 @5 {"f:number":{},"f:text":{}}"#,
            ]
        )
    }

    @Test func updatesTakeFieldsFromAppliers() throws {
        var story = ApplyStory()
        try story.apply("a", #"{"number":1,"text":"x"}"#)
        try story.update("u", #"{"number":2,"text":"x"}"#)
        #expect(story.owners == [#"a Apply v1 @1 {"f:text":{}}"#, #"u Update v1 @2 {"f:number":{}}"#])
        try story.apply("a", #"{"text":"x"}"#)
        #expect(story.text == #"{"number":2,"text":"x"}"#, "what an update owns stays")
        try story.apply("a", #"{"number":2,"text":"x"}"#)
        try story.update("u", #"{"text":"x"}"#)
        #expect(story.owners == [#"a Apply v1 @1 {"f:text":{}}"#])
    }

    @Test func whatWasThereBeforeTheFirstApplyIsKept() throws {
        var story = ApplyStory()
        try story.update("u", #"{"number":1,"text":"x"}"#)
        story.forgetManagers()
        let refused = #expect(throws: StatusError.self) { try story.apply("a", #"{"number":2}"#) }
        #expect(
            refused?.status.message
                == #"Apply failed with 1 conflict: conflict with "before-first-apply" using v1: .number"#
        )
        try story.apply("a", #"{"number":1}"#)
        #expect(
            story.owners == [
                #"a Apply v1 @- {"f:number":{}}"#, #"before-first-apply Update v1 @3 {"f:number":{},"f:text":{}}"#,
            ]
        )
    }

    @Test func fieldsOfOtherVersionsAreConverted() throws {
        var story = ApplyStory()
        try story.apply("a", #"{"count":1,"text":"x"}"#, version: "v2")
        let refused = #expect(throws: StatusError.self) { try story.apply("b", #"{"number":2}"#) }
        #expect(refused?.status.message.hasSuffix(#"conflict with "a": .count"#) == true)
        try story.apply("b", #"{"number":1}"#)
        try story.apply("a", #"{"text":"x"}"#)
        #expect(story.text == #"{"number":1,"text":"x"}"#, "owned in the other version")
        #expect(story.owners.contains { $0.hasPrefix(#"a Apply v1"#) && $0.hasSuffix(#"{"f:text":{}}"#) })
        try story.apply("c", #"{"flag":true}"#, version: "v2")
        story.drop(version: "v2")
        try story.apply("b", #"{"number":3}"#)
        #expect(!story.owners.contains { $0.hasPrefix("c ") }, "nobody can say any more what it owned")
    }

    @Test(arguments: [
        (#"{"nope":1}"#, ".nope: field not declared in schema"),
        (#"{"number":"1"}"#, ".number: expected numeric (int or float), got string"),
        (#"{"text":5}"#, ".text: expected string, got &value.valueUnstructured{Value:5}"),
        (#"{"flag":"yes"}"#, ".flag: expected boolean, got &{yes}"),
        (#"{"struct":[1]}"#, ".struct: expected map, got &{[1]}"),
        (#"{"items":{"a":"b"}}"#, ".items: expected list, got &{map[a:b]}"),
        (#"{"items":[{"name":"x"},{"name":"x"}]}"#, #".items: duplicate entries for key [name="x"]"#),
        (
            #"{"ports":[{"port":1},{"port":1,"protocol":"TCP"}]}"#,
            #".ports: duplicate entries for key [port=1,protocol="TCP"]"#
        ),
        (#"{"set":["a","a"]}"#, #".set: duplicate entries for key [="a"]"#),
        (
            #"{"items":[{"value":1}]}"#,
            #".items: element 0: associative list with keys has an element that omits key field "name" "#
                + "(and doesn't have default value)"
        ),
        (#"{"items":[null]}"#, ".items: element 0: associative list with keys may not have a null element"),
        (#"{"atom":{"c":1}}"#, ".atom.c: field not declared in schema"),
        (
            #"{"flag":1,"number":true}"#,
            "errors:\n  .flag: expected boolean, got &{1}\n  .number: expected numeric (int or float), got bool"
        ),
    ])
    func configurationsOfAnotherFormAreRefused(config: String, cause: String) throws {
        var story = ApplyStory()
        let refused = #expect(throws: StatusError.self) { try story.apply("a", config) }
        #expect(refused?.status.message == "failed to create typed patch object (/; /v1, Kind=Test): \(cause)")
        #expect(refused?.status.code == 500)
    }
}
