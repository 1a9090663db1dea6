import Testing
import Wire

@testable import KubernetesAPI

struct DefaultsTests {
    @Test func everyRowOfTheTableNamesAField() {
        for (schema, plan) in DefaultPlan.all {
            for (number, _) in plan.values { #expect(schema.field(number: number) != nil) }
        }
        let words = DefaultTable.text.split { " \n".contains($0) }.map(String.init)
        let rows = words.filter { $0.contains(".v") && $0.last?.isLetter == true && $0.first != "/" }
        #expect(rows.count == DefaultPlan.all.values.filter { !$0.values.isEmpty }.count)
    }

    @Test func deploymentBecomesWhole() throws {
        var deployment = try object(
            AppsV1.Deployment.self,
            """
            {"metadata": {"name": "web"}, "spec": {"selector": {"matchLabels": {"app": "web"}}, "template": {
             "metadata": {"labels": {"app": "web"}}, "spec": {"containers": [{"name": "c", "image": "nginx",
             "ports": [{"containerPort": 80}], "readinessProbe": {"httpGet": {"port": 80}}}],
             "volumes": [{"name": "v"}, {"name": "w", "configMap": {"name": "m"}}]}}}}
            """
        )
        Defaults.apply(to: &deployment)
        let once = deployment
        Defaults.apply(to: &deployment)
        #expect(deployment == once)
        let expected = try json(
            """
            {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web", "creationTimestamp": null},
             "spec": {"replicas": 1, "revisionHistoryLimit": 10, "progressDeadlineSeconds": 600,
              "selector": {"matchLabels": {"app": "web"}},
              "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": "25%", "maxSurge": "25%"}},
              "template": {"metadata": {"labels": {"app": "web"}, "creationTimestamp": null}, "spec": {
               "restartPolicy": "Always", "dnsPolicy": "ClusterFirst", "schedulerName": "default-scheduler",
               "securityContext": {}, "terminationGracePeriodSeconds": 30,
               "volumes": [{"name": "v", "emptyDir": {}},
                {"name": "w", "configMap": {"name": "m", "defaultMode": 420}}],
               "containers": [{"name": "c", "image": "nginx", "imagePullPolicy": "Always", "resources": {},
                "ports": [{"containerPort": 80, "protocol": "TCP"}],
                "readinessProbe": {"httpGet": {"port": 80, "path": "/", "scheme": "HTTP"}, "timeoutSeconds": 1,
                 "periodSeconds": 10, "successThreshold": 1, "failureThreshold": 3},
                "terminationMessagePath": "/dev/termination-log", "terminationMessagePolicy": "File"}]}}},
             "status": {}}
            """
        )
        #expect(try deployment.jsonValue() == expected)
    }

    @Test func podRequestsFollowLimits() throws {
        var pod = try object(
            CoreV1.Pod.self,
            """
            {"spec": {"hostNetwork": true, "serviceAccount": "robot", "containers": [{"name": "c", "image": "a:1",
             "ports": [{"containerPort": 80}],
             "resources": {"limits": {"cpu": "0.5", "memory": "1Gi"}, "requests": {"memory": "512Mi"}}}]}}
            """
        )
        Defaults.apply(to: &pod)
        let container = try #require(pod.spec.containers.first)
        #expect(container.resources.requests.mapValues(\.string) == ["cpu": "500m", "memory": "512Mi"])
        #expect(container.imagePullPolicy == "IfNotPresent")
        #expect(container.ports.first?.hostPort == 80)
        #expect(pod.spec.enableServiceLinks == true)
        #expect(pod.spec.serviceAccountName == "robot")
    }

    @Test(arguments: [
        ("nginx", "Always"), ("nginx:latest", "Always"), ("nginx:1", "IfNotPresent"), ("a.io:5000/x", "Always"),
        ("a.io:5000/x:2", "IfNotPresent"), ("x@sha256:00", "IfNotPresent"),
    ])
    func pullPolicyByTag(image: String, policy: String) {
        #expect(ConditionalDefaults.pullPolicy(of: image) == policy)
    }

    @Test func servicesGetTheirType() throws {
        var service = try object(
            CoreV1.Service.self,
            #"{"spec": {"type": "NodePort", "ports": [{"port": 80}], "selector": {"app": "web"}}}"#
        )
        Defaults.apply(to: &service)
        #expect(service.spec.sessionAffinity == "None")
        #expect(service.spec.externalTrafficPolicy == "Cluster")
        #expect(service.spec.internalTrafficPolicy == "Cluster")
        #expect(service.spec.ports.first?.targetPort == IntStr.IntOrString(80))
        #expect(service.spec.ports.first?.protocol == "TCP")
    }

    @Test func jobsAreDefaultedButTheirTemplatesAreNot() throws {
        var job = try object(BatchV1.Job.self, #"{"spec": {"template": {"metadata": {"labels": {"a": "b"}}}}}"#)
        Defaults.apply(to: &job)
        #expect(job.spec.completions == 1)
        #expect(job.spec.backoffLimit == 6)
        #expect(job.metadata.labels == ["a": "b"])
        var cron = try object(BatchV1.CronJob.self, #"{"spec": {"schedule": "* * * * *"}}"#)
        Defaults.apply(to: &cron)
        #expect(cron.spec.concurrencyPolicy == "Allow")
        #expect(cron.spec.jobTemplate.spec.backoffLimit == nil)
        #expect(cron.spec.jobTemplate.spec.template.spec.dnsPolicy == "ClusterFirst")
    }

    @Test func smallKinds() throws {
        var namespace = CoreV1.Namespace { $0.metadata.name = "n" }
        Defaults.apply(to: &namespace)
        #expect(namespace.metadata.labels == ["kubernetes.io/metadata.name": "n"])
        #expect(namespace.status.phase == "Active")
        var binding = try object(RBACV1.RoleBinding.self, #"{"subjects": [{"kind": "User", "name": "u"}]}"#)
        Defaults.apply(to: &binding)
        #expect(binding.roleRef.apiGroup == "rbac.authorization.k8s.io")
        #expect(binding.subjects.first?.apiGroup == "rbac.authorization.k8s.io")
        var set = AppsV1.StatefulSet()
        Defaults.apply(to: &set)
        #expect(set.spec.updateStrategy.rollingUpdate?.partition == 0)
        #expect(set.spec.persistentVolumeClaimRetentionPolicy?.whenDeleted == "Retain")
        var autoscaler = AutoscalingV2.HorizontalPodAutoscaler()
        Defaults.apply(to: &autoscaler)
        #expect(autoscaler.spec.metrics.first?.resource?.target.averageUtilization == 80)
    }
}
