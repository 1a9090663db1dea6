import KubernetesAPI
import Testing
import Wire

struct WorkloadValidationTests {
    static let metadata = #""metadata":{"name":"w","namespace":"default"}"#
    static let template =
        #""template":{"metadata":{"labels":{"app":"w"}},"spec":{"containers":[{"name":"c","image":"i"}]}}"#

    static func deployment(_ spec: String) -> String { #"{\#(Self.metadata),"spec":{\#(spec),\#(Self.template)}}"# }

    @Test func goodOnesPass() throws {
        let selector = #""selector":{"matchLabels":{"app":"w"}}"#
        #expect(try creationErrors(AppsV1.Deployment.self, Self.deployment(selector)) == [])
        #expect(try creationErrors(AppsV1.ReplicaSet.self, Self.deployment(selector)) == [])
        #expect(try creationErrors(AppsV1.StatefulSet.self, Self.deployment(selector)) == [])
        #expect(try creationErrors(AppsV1.DaemonSet.self, Self.deployment(selector)) == [])
    }

    @Test(arguments: [
        (#""replicas":1"#, ["spec.selector: Required value"]),
        (
            #""replicas":-1,"selector":{"matchLabels":{"app":"w"}}"#,
            ["spec.replicas: Invalid value: -1: must be greater than or equal to 0"]
        ),
        (
            #""selector":{"matchLabels":{"app":"x"}}"#,
            [
                #"spec.template.metadata.labels: Invalid value: map[string]string{"app":"w"}: `selector` does not "#
                    + "match template `labels`"
            ]
        ),
        (
            #""selector":{}"#,
            [
                "spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string(nil), "
                    + "MatchExpressions:[]v1.LabelSelectorRequirement(nil)}: empty selector is invalid for deployment"
            ]
        ),
        (
            #""selector":{"matchLabels":{"app":"w"}},"strategy":{"rollingUpdate":{"maxUnavailable":0,"#
                + #""maxSurge":"0%"}}"#,
            [
                "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0"
            ]
        ),
        (
            #""selector":{"matchLabels":{"app":"w"}},"strategy":{"type":"Recreate","rollingUpdate":{}}"#,
            ["spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'"]
        ),
        (
            #""selector":{"matchLabels":{"app":"w"}},"progressDeadlineSeconds":5,"minReadySeconds":5"#,
            ["spec.progressDeadlineSeconds: Invalid value: 5: must be greater than minReadySeconds"]
        ),
    ])
    func deploymentRefusals(spec: String, expected: [String]) throws {
        #expect(try creationErrors(AppsV1.Deployment.self, Self.deployment(spec)) == expected)
    }

    @Test func selectorsAreFixed() throws {
        let old = Self.deployment(#""selector":{"matchLabels":{"app":"w"}}"#)
        let new = old.replacing("\"w\"}", with: "\"y\"}").replacing("\"name\":\"y\"", with: "\"name\":\"w\"")
        let expected =
            "spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string{\"app\":\"y\"}, "
            + "MatchExpressions:[]v1.LabelSelectorRequirement(nil)}: field is immutable"
        #expect(try updateErrors(AppsV1.Deployment.self, new, from: old) == [expected])
    }

    @Test func statefulSetsChangeLittle() throws {
        let old = Self.deployment(#""serviceName":"a","selector":{"matchLabels":{"app":"w"}}"#)
        let scaled = Self.deployment(#""serviceName":"a","replicas":3,"selector":{"matchLabels":{"app":"w"}}"#)
        #expect(try updateErrors(AppsV1.StatefulSet.self, scaled, from: old) == [])
        let renamed = Self.deployment(#""serviceName":"b","selector":{"matchLabels":{"app":"w"}}"#)
        let errors = try updateErrors(AppsV1.StatefulSet.self, renamed, from: old)
        #expect(errors.count == 1)
        #expect(errors[0].hasPrefix("spec: Forbidden: updates to statefulset spec for fields other than 'replicas'"))
    }

    @Test func jobsEnd() throws {
        let job = Self.deployment(#""selector":{"matchLabels":{"app":"w"}}"#)
        let expected = [#"spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never""#]
        #expect(try creationErrors(BatchV1.Job.self, job) == expected)
    }

    @Test(arguments: [
        ("* * * * *", true), ("*/5 0-6 1,15 jan mon-fri", true), ("@hourly", true), ("@every 5m", true),
        ("* * * *", false), ("60 * * * *", false), ("a * * * *", false), ("*/0 * * * *", false), ("@x", false),
        ("5-1 * * * *", false), ("", false),
    ])
    func schedules(text: String, isGood: Bool) {
        #expect((CronSchedule.problem(in: text) == nil) == isGood)
    }
}
