import KubernetesAPI
import Testing
import Wire

struct StrategicMergeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var original: String
        var patch: String
        var expected: String
        var testDescription: String { self.name }
    }

    static let cases = [
        Case(
            name: "containers merge by name, new ones come first",
            original: #"{"spec":{"containers":[{"name":"a","image":"1"},{"name":"b","image":"1"}]}}"#,
            patch: #"{"spec":{"containers":[{"name":"c","image":"3"},{"name":"b","image":"2"}]}}"#,
            expected: """
                {"spec":{"containers":[{"name":"c","image":"3"},{"name":"a","image":"1"},{"name":"b","image":"2"}]}}
                """
        ),
        Case(
            name: "order as set",
            original: #"{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}"#,
            patch: """
                {"spec":{"$setElementOrder/containers":[{"name":"b"},{"name":"a"},{"name":"c"}],
                "containers":[{"name":"c","image":"i"}]}}
                """,
            expected: #"{"spec":{"containers":[{"name":"b"},{"name":"a"},{"name":"c","image":"i"}]}}"#
        ),
        Case(
            name: "order without changes",
            original: #"{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}"#,
            patch: #"{"spec":{"$setElementOrder/containers":[{"name":"b"},{"name":"a"}]}}"#,
            expected: #"{"spec":{"containers":[{"name":"b"},{"name":"a"}]}}"#
        ),
        Case(
            name: "element deleted",
            original: #"{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}"#,
            patch: #"{"spec":{"containers":[{"name":"a","$patch":"delete"}]}}"#,
            expected: #"{"spec":{"containers":[{"name":"b"}]}}"#
        ),
        Case(
            name: "list replaced",
            original: #"{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}"#,
            patch: #"{"spec":{"containers":[{"$patch":"replace"},{"name":"c"}]}}"#,
            expected: #"{"spec":{"containers":[{"name":"c"}]}}"#
        ),
        Case(
            name: "object replaced",
            original: #"{"spec":{"nodeSelector":{"a":"b"},"securityContext":{"runAsUser":1}}}"#,
            patch: #"{"spec":{"securityContext":{"$patch":"replace","runAsGroup":2}}}"#,
            expected: #"{"spec":{"nodeSelector":{"a":"b"},"securityContext":{"runAsGroup":2}}}"#
        ),
        Case(
            name: "null removes",
            original: #"{"metadata":{"labels":{"a":"b","c":"d"}}}"#,
            patch: #"{"metadata":{"labels":{"a":null,"e":"f"},"annotations":{"x":null}}}"#,
            expected: #"{"metadata":{"labels":{"c":"d","e":"f"},"annotations":{}}}"#
        ),
        Case(
            name: "retained keys",
            original: #"{"spec":{"volumes":[{"name":"v","emptyDir":{}}]}}"#,
            patch: """
                {"spec":{"volumes":[{"name":"v","$retainKeys":["name","hostPath"],"hostPath":{"path":"/x"}}]}}
                """,
            expected: #"{"spec":{"volumes":[{"name":"v","hostPath":{"path":"/x"}}]}}"#
        ),
        Case(
            name: "retained keys, and the former one null",
            original: #"{"spec":{"volumes":[{"name":"v","emptyDir":{}}]}}"#,
            patch: """
                {"spec":{"volumes":[{"name":"v","$retainKeys":["name","hostPath"],"emptyDir":null,
                "hostPath":{"path":"/x"}}]}}
                """,
            expected: #"{"spec":{"volumes":[{"name":"v","hostPath":{"path":"/x"}}]}}"#
        ),
        Case(
            name: "object emptied",
            original: #"{"spec":{"securityContext":{"runAsUser":1},"hostname":"h"}}"#,
            patch: #"{"spec":{"securityContext":{"$patch":"delete"}}}"#,
            expected: #"{"spec":{"securityContext":{},"hostname":"h"}}"#
        ),
        Case(
            name: "finalizers are a set",
            original: #"{"metadata":{"finalizers":["a","b"]}}"#,
            patch: #"{"metadata":{"finalizers":["b","c"],"$deleteFromPrimitiveList/finalizers":["a"]}}"#,
            expected: #"{"metadata":{"finalizers":["b","c"]}}"#
        ),
        Case(
            name: "atomic lists are replaced",
            original: #"{"spec":{"containers":[{"name":"a","args":["x","y"]}]}}"#,
            patch: #"{"spec":{"containers":[{"name":"a","args":["z"]}]}}"#,
            expected: #"{"spec":{"containers":[{"name":"a","args":["z"]}]}}"#
        ),
        Case(
            name: "ports merge by containerPort",
            original: #"{"spec":{"containers":[{"name":"a","ports":[{"containerPort":80,"name":"http"}]}]}}"#,
            patch: #"{"spec":{"containers":[{"name":"a","ports":[{"containerPort":80,"name":"web"}]}]}}"#,
            expected: #"{"spec":{"containers":[{"name":"a","ports":[{"containerPort":80,"name":"web"}]}]}}"#
        ),
        Case(
            name: "volumes' inline sources are known",
            original: #"{"spec":{"volumes":[{"name":"v","configMap":{"name":"a"}}]}}"#,
            patch: #"{"spec":{"volumes":[{"name":"v","configMap":{"optional":true}}]}}"#,
            expected: #"{"spec":{"volumes":[{"name":"v","configMap":{"name":"a","optional":true}}]}}"#
        ),
    ]

    @Test(arguments: Self.cases)
    func merges(testCase: Case) throws {
        let merged = try Patch.strategic(
            json(testCase.patch),
            into: json(testCase.original),
            schema: CoreV1.Pod.schema
        )
        #expect(try merged == json(testCase.expected))
    }

    @Test(arguments: [
        (#"[]"#, 400, "Invalid JSON document"),
        (
            #"{"spec":{"containers":[{"image":"x"}]}}"#, 500,
            "map: map[image:x] does not contain declared merge key: name"
        ),
        (#"{"spec":{"$patch":"what"}}"#, 500, "unknown patch type: what in map: map[$patch:what]"),
        (#"{"spec":{"$patch":"merge","a":1}}"#, 500, "unknown patch type: merge in map: map[$patch:merge a:1]"),
        (
            #"{"spec":{"containers":[{"$patch":"what"}]}}"#, 500,
            "unknown patch type: what in map: map[$patch:what]"
        ),
        (#"{"spec":{"containers":[{"$patch":"delete"}]}}"#, 500, "delete patch type with no merge key defined"),
        (
            #"{"spec":{"containers":[{"$patch":"merge"}]}}"#, 500,
            "merging lists cannot yet be specified in the patch"
        ),
        (
            #"{"spec":{"$setElementOrder/containers":1}}"#, 400, "invalid patch format of setElementOrder list"
        ),
        (
            #"{"metadata":{"$deleteFromPrimitiveList/finalizers":1}}"#, 400,
            "invalid patch format of primitive list"
        ),
        (
            #"{"spec":{"volumes":[{"name":"v","$retainKeys":["name"],"hostPath":{}}]}}"#, 400,
            "invalid patch format of retainKeys"
        ),
    ])
    func refusesMalformedPatches(patch: String, code: Int, message: String) throws {
        let error = #expect(throws: StatusError.self) {
            try Patch.strategic(json(patch), into: json("{}"), schema: CoreV1.Pod.schema)
        }
        #expect(error?.code == code)
        #expect(error?.status.message == message)
    }
}
