import KubernetesAPI
import Testing
import Wire

struct ObjectPreparationTests {
    @Test func jobsFindTheirPodsByUID() throws {
        var job = try object(
            BatchV1.Job.self,
            """
            {"metadata":{"name":"j","namespace":"n","uid":"u1"},"spec":{"template":{"spec":{"restartPolicy":"Never",
            "containers":[{"name":"c","image":"i"}]}}}}
            """
        )
        Defaults.apply(to: &job)
        ObjectPreparation.create(&job.underlying)
        #expect(job.spec.selector?.matchLabels == ["batch.kubernetes.io/controller-uid": "u1"])
        #expect(
            job.spec.template.metadata.labels == [
                "batch.kubernetes.io/controller-uid": "u1", "controller-uid": "u1", "job-name": "j",
                "batch.kubernetes.io/job-name": "j",
            ]
        )
        let resource = try #require(BatchV1.Job.resourceDefinition)
        #expect(Validation.create(job.underlying, resource).isEmpty)
    }

    @Test func jobsWithAManualSelectorKeepIt() throws {
        var job = try object(BatchV1.Job.self, #"{"metadata":{"uid":"u"},"spec":{"manualSelector":true}}"#)
        ObjectPreparation.create(&job.underlying)
        #expect(job.spec.selector == nil)
    }

    @Test func daemonSetsCountTheirTemplates() throws {
        let key = "deprecated.daemonset.template.generation"
        var old = AppsV1.DaemonSet()
        ObjectPreparation.create(&old.underlying)
        #expect(old.metadata.annotations[key] == "1")
        var new = old
        new.metadata.annotations = [:]
        new.spec.template.spec.hostNetwork = true
        ObjectPreparation.update(&new.underlying, from: old.underlying)
        #expect(new.metadata.annotations[key] == "2")
        ObjectPreparation.update(&new.underlying, from: new.underlying)
        #expect(new.metadata.annotations[key] == "2")
    }

    @Test func namespacesKeepTheirFinalizers() throws {
        let old = CoreV1.Namespace { $0.spec.finalizers = ["kubernetes"] }
        var new = CoreV1.Namespace()
        ObjectPreparation.update(&new.underlying, from: old.underlying)
        #expect(new.spec.finalizers == ["kubernetes"])
    }

    @Test func secretsTakeInTheirTexts() throws {
        var secret = try object(CoreV1.Secret.self, #"{"stringData":{"a":"b"},"data":{"a":"eA==","c":"ZA=="}}"#)
        Defaults.apply(to: &secret)
        #expect(secret.data == ["a": Array("b".utf8), "c": Array("d".utf8)])
        #expect(secret.stringData.isEmpty)
    }
}
