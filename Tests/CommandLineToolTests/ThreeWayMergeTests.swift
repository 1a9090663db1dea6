import KubernetesAPI
import Testing

@testable import CommandLineTool

@Suite struct ThreeWayMergeTests {
    private func merge(_ live: String, _ last: String?, _ modified: String) throws -> JSONValue {
        try ThreeWayMerge.merge(
            live: JSONParser.parse(live),
            last: last.map { try JSONParser.parse($0) },
            modified: JSONParser.parse(modified),
            schema: AppsV1.Deployment.schema
        )
    }

    @Test func keepsWhatOnlyTheServerKnows() throws {
        let merged = try self.merge(
            #"{"metadata":{"uid":"u"},"spec":{"replicas":3,"revisionHistoryLimit":10}}"#,
            #"{"spec":{"replicas":3}}"#,
            #"{"spec":{"replicas":5}}"#
        )
        #expect(merged == ["metadata": ["uid": "u"], "spec": ["replicas": 5, "revisionHistoryLimit": 10]])
    }

    @Test func removesWhatTheManifestNoLongerHas() throws {
        let merged = try self.merge(
            #"{"spec":{"replicas":3,"paused":true}}"#,
            #"{"spec":{"replicas":3,"paused":true}}"#,
            #"{"spec":{"paused":true}}"#
        )
        #expect(merged == ["spec": ["paused": true]])
    }

    @Test func mergesListsByTheirKey() throws {
        let containers = #"{"spec":{"template":{"spec":{"containers":"#
        let merged = try self.merge(
            containers
                + #"[{"name":"a","image":"1","imagePullPolicy":"Always"},{"name":"old"},{"name":"injected"}]}}}}"#,
            containers + #"[{"name":"a","image":"1"},{"name":"old"}]}}}}"#,
            containers + #"[{"name":"b","image":"9"},{"name":"a","image":"2"}]}}}}"#
        )
        let names = merged["spec"]?["template"]?["spec"]?["containers"]?.array?.map { $0["name"]?.string }
        #expect(names == ["b", "a", "injected"])
        #expect(
            merged["spec"]?["template"]?["spec"]?["containers"]?.array?[1]
                == ["name": "a", "image": "2", "imagePullPolicy": "Always"]
        )
    }

    @Test func mergesListsOfPlainValuesWithAMergeStrategy() throws {
        let merged = try self.merge(
            #"{"metadata":{"finalizers":["server","mine"]}}"#,
            #"{"metadata":{"finalizers":["mine"]}}"#,
            #"{"metadata":{"finalizers":["new"]}}"#
        )
        #expect(merged == ["metadata": ["finalizers": ["server", "new"]]])
    }
}
