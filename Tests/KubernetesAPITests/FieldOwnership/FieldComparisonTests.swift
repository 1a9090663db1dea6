import KubernetesAPI
import Testing
import Wire

struct FieldComparisonTests {
    private func text(_ set: FieldSet) -> String { String(decoding: set.json(), as: UTF8.self) }

    private static let deployment = """
        {"metadata":{"name":"web","labels":{"app":"web"}},"spec":{"replicas":3,"selector":{"matchLabels":{"app":"web"}},
        "strategy":{"type":"RollingUpdate","rollingUpdate":{"maxSurge":"25%","maxUnavailable":"25%"}},
        "template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"nginx","image":"nginx",
        "resources":{},"ports":[{"containerPort":80,"protocol":"TCP"}]}],"securityContext":{},
        "dnsPolicy":"ClusterFirst"}}}}
        """

    /// What kube-apiserver 1.32 notes of such a Deployment. The members of structs that are always there (spec,
    /// strategy, template) are not owned themselves; optional structs, maps and list elements are.
    private static let created =
        #"{"f:metadata":{"f:labels":{".":{},"f:app":{}},"f:name":{}},"f:spec":{"f:replicas":{},"f:selector":{},"#
        + #""f:strategy":{"f:rollingUpdate":{".":{},"f:maxSurge":{},"f:maxUnavailable":{}},"f:type":{}},"#
        + #""f:template":{"f:metadata":{"f:labels":{".":{},"f:app":{}}},"f:spec":{"#
        + #""f:containers":{"k:{\"name\":\"nginx\"}":{".":{},"f:image":{},"f:name":{},"f:ports":{".":{},"#
        + #""k:{\"containerPort\":80,\"protocol\":\"TCP\"}":{".":{},"f:containerPort":{},"f:protocol":{}}},"#
        + #""f:resources":{}}},"f:dnsPolicy":{},"f:securityContext":{}}}}}"#

    @Test func aNewObjectOwnsWhatItAddsToAnEmptyOne() throws {
        let new = try object(AppsV1.Deployment.self, Self.deployment).underlying
        let comparison = FieldComparison(from: MessageTree(Message(new.schema)), to: MessageTree(new))
        #expect(self.text(comparison.changed) == Self.created)
        #expect(comparison.removed.isEmpty)
    }

    @Test func jsonOfTheSameObjectsComparesAlike() throws {
        let new = try object(AppsV1.Deployment.self, Self.deployment).underlying
        let empty = Message(new.schema)
        func tree(_ message: Message) throws -> JSONTree<MessageOwnership> {
            JSONTree(try JSONParser.parse(MessageJSONEncoder.encode(message)), MessageOwnership(message.schema))
        }
        let messages = FieldComparison(from: MessageTree(empty), to: MessageTree(new))
        #expect(FieldComparison(from: try tree(empty), to: try tree(new)) == messages)
        let back = FieldComparison(from: MessageTree(new), to: MessageTree(empty))
        #expect(FieldComparison(from: try tree(new), to: try tree(empty)) == back)
    }

    @Test func tellsWhatWasAddedChangedAndRemoved() throws {
        let old = try object(
            CoreV1.Pod.self,
            """
            {"metadata":{"finalizers":["a","b"],"labels":{"x":"1","y":"2"}},
            "spec":{"containers":[{"name":"a","image":"1","args":["p"]},{"name":"b","image":"1"}]}}
            """
        )
        let new = try object(
            CoreV1.Pod.self,
            """
            {"metadata":{"finalizers":["b","c"],"labels":{"x":"2"}},
            "spec":{"containers":[{"name":"c","image":"1"},{"name":"a","image":"2","args":["q"]}]}}
            """
        )
        let comparison = FieldComparison(from: MessageTree(old.underlying), to: MessageTree(new.underlying))
        #expect(
            self.text(comparison.added) == #"{"f:metadata":{"f:finalizers":{"v:\"c\"":{}}},"f:spec":{"f:containers":"#
                + #"{"k:{\"name\":\"c\"}":{".":{},"f:image":{},"f:name":{},"f:resources":{}}}}}"#
        )
        #expect(
            self.text(comparison.modified) == #"{"f:metadata":{"f:labels":{"f:x":{}}},"f:spec":{"f:containers":"#
                + #"{"k:{\"name\":\"a\"}":{"f:args":{},"f:image":{}}}}}"#
        )
        #expect(
            self.text(comparison.removed) == #"{"f:metadata":{"f:finalizers":{"v:\"a\"":{}},"f:labels":{"f:y":{}}},"#
                + #""f:spec":{"f:containers":{"k:{\"name\":\"b\"}":{".":{},"f:image":{},"f:name":{},"#
                + #""f:resources":{}}}}}"#
        )
    }
}
