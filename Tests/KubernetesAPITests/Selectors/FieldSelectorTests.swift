import KubernetesAPI
import Testing
import Wire

struct FieldSelectorTests {
    @Test func podsAreSelected() throws {
        let pods = try #require(CoreV1.Pod.resourceDefinition)
        let pod = CoreV1.Pod {
            $0.metadata.name = "a"
            $0.spec.nodeName = "n1"
            $0.status.phase = "Running"
        }
        for (text, isSelected) in [
            ("spec.nodeName=n1", true), ("spec.nodeName!=n1", false), ("metadata.name==a,status.phase=Running", true),
            ("spec.host=n1", true), ("status.podIP=", true), ("spec.hostNetwork=false", true), ("", true),
        ] {
            #expect(try FieldSelector(text, for: pods).matches(pod.underlying) == isSelected, "\(text)")
        }
        #expect(try FieldSelector("spec.nodeName=n1", for: pods).requiredValue(of: "spec.nodeName") == "n1")
    }

    @Test func unknownFieldsAreRefused() throws {
        let pods = try #require(CoreV1.Pod.resourceDefinition)
        let maps = try #require(CoreV1.ConfigMap.resourceDefinition)
        #expect(throws: SelectorError(.unsupportedField, "field label not supported: spec.x")) {
            try FieldSelector("spec.x=1", for: pods)
        }
        let message = #""a" is not a known field selector: only "metadata.name", "metadata.namespace""#
        #expect(throws: SelectorError(.unsupportedField, message)) { try FieldSelector("a=1", for: maps) }
        #expect(throws: SelectorError(.syntax, "invalid selector: 'abc'; can't understand 'abc'")) {
            try FieldSelector("abc", for: pods)
        }
    }

    @Test func valuesAreUnescaped() throws {
        let pods = try #require(CoreV1.Pod.resourceDefinition)
        let selector = try FieldSelector(#"metadata.name=a\,b\=c"#, for: pods)
        #expect(selector.requiredValue(of: "metadata.name") == "a,b=c")
        #expect(selector.description == #"metadata.name=a\,b\=c"#)
    }
}
