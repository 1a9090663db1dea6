import KubernetesAPI
import Testing
import Wire

struct PodValidationTests {
    static let metadata = #""metadata":{"name":"p","namespace":"default"}"#

    func errors(_ spec: String) throws -> [String] {
        try creationErrors(CoreV1.Pod.self, #"{\#(Self.metadata),"spec":\#(spec)}"#)
    }

    @Test func goodPodsPass() throws {
        let spec = """
            {"containers":[{"name":"c","image":"nginx","ports":[{"containerPort":80,"name":"http"}],
            "env":[{"name":"A","valueFrom":{"fieldRef":{"fieldPath":"metadata.labels['x']"}}}],
            "volumeMounts":[{"name":"v","mountPath":"/v"}],"livenessProbe":{"httpGet":{"port":"http"}},
            "resources":{"requests":{"cpu":"1"},"limits":{"cpu":"2","example.com/gpu":"1"}}}],
            "volumes":[{"name":"v","secret":{"secretName":"s"}}],
            "tolerations":[{"operator":"Exists"}]}
            """
        #expect(try self.errors(spec) == [])
    }

    @Test(arguments: [
        (#"{}"#, ["spec.containers: Required value"]),
        (
            #"{"containers":[{"name":"c","image":"i","volumeMounts":[{"name":"x","mountPath":"/x"}]}]}"#,
            [#"spec.containers[0].volumeMounts[0].name: Not found: "x""#]
        ),
        (#"{"containers":[{"name":"c"}]}"#, ["spec.containers[0].image: Required value"]),
        (#"{"containers":[{"image":"i"}]}"#, ["spec.containers[0].name: Required value"]),
        (
            #"{"containers":[{"name":"c","image":"i"},{"name":"c","image":"i"}]}"#,
            [#"spec.containers[1].name: Duplicate value: "c""#]
        ),
        (
            #"{"containers":[{"name":"c","image":"i"}],"restartPolicy":"Sometimes"}"#,
            [
                #"spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never""#
            ]
        ),
        (
            #"{"containers":[{"name":"c","image":"i","imagePullPolicy":"x"}]}"#,
            [
                #"spec.containers[0].imagePullPolicy: Unsupported value: "x": supported values: "Always", "#
                    + #""IfNotPresent", "Never""#
            ]
        ),
        (
            #"{"containers":[{"name":"c","image":"i","ports":[{"containerPort":70000}]}]}"#,
            ["spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive"]
        ),
        (
            #"{"containers":[{"name":"c","image":"i","ports":[{"protocol":"TCP"}]}]}"#,
            ["spec.containers[0].ports[0].containerPort: Required value"]
        ),
        (
            #"{"containers":[{"name":"c","image":"i","resources":{"requests":{"cpu":"2"},"limits":{"cpu":"1"}}}]}"#,
            [
                #"spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu "#
                    + "limit of 1"
            ]
        ),
        (
            #"{"containers":[{"name":"c","image":"i","resources":{"limits":{"memory":"-1"}}}]}"#,
            [
                #"spec.containers[0].resources.limits[memory]: Invalid value: "-1": must be greater than or "#
                    + "equal to 0",
                #"spec.containers[0].resources.requests[memory]: Invalid value: "-1": must be greater than or "#
                    + "equal to 0",
            ]
        ),
        (
            #"{"containers":[{"name":"c","image":"i","livenessProbe":{}}]}"#,
            ["spec.containers[0].livenessProbe: Required value: must specify a handler type"]
        ),
        (
            #"{"containers":[{"name":"c","image":"i","env":[{"name":"A","valueFrom":{}}]}]}"#,
            [
                "spec.containers[0].env[0].valueFrom: Invalid value: \"\": must specify one of: `fieldRef`, "
                    + "`resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`"
            ]
        ),
        (
            #"{"containers":[{"name":"c","image":"i"}],"volumes":[{"name":"v","emptyDir":{},"#
                + #""hostPath":{"path":"/"}}]}"#,
            ["spec.volumes[0].emptyDir: Forbidden: may not specify more than 1 volume type"]
        ),
        (
            #"{"containers":[{"name":"c","image":"i"}],"activeDeadlineSeconds":0}"#,
            ["spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive"]
        ),
    ])
    func refusals(spec: String, expected: [String]) throws {
        #expect(try self.errors(spec) == expected)
    }

    @Test func namesAndLabels() throws {
        let errors = try creationErrors(
            CoreV1.Pod.self,
            #"{"metadata":{"name":"My_Pod","labels":{"a":"-"}},"spec":{"containers":[{"name":"c","image":"i"}]}}"#
        )
        #expect(errors.count == 3)
        #expect(errors[0].hasPrefix(#"metadata.name: Invalid value: "My_Pod": a lowercase RFC 1123 subdomain must"#))
        #expect(errors[1] == "metadata.namespace: Required value")
        #expect(errors[2].hasPrefix(#"metadata.labels: Invalid value: "-": a valid label must be an empty string"#))
        #expect(
            try creationErrors(
                CoreV1.Pod.self,
                #"{"metadata":{"namespace":"n"},"spec":{"containers":[{"name":"c","image":"i"}]}}"#
            ) == ["metadata.name: Required value: name or generateName is required"]
        )
    }

    @Test func whatMayChangeInAPod() throws {
        let old = #"{\#(Self.metadata),"spec":{"containers":[{"name":"c","image":"a"}]}}"#
        let image = #"{\#(Self.metadata),"spec":{"containers":[{"name":"c","image":"b"}]}}"#
        #expect(try updateErrors(CoreV1.Pod.self, image, from: old) == [])
        let command = #"{\#(Self.metadata),"spec":{"containers":[{"name":"c","image":"a","command":["x"]}]}}"#
        let errors = try updateErrors(CoreV1.Pod.self, command, from: old)
        #expect(errors.count == 1)
        let prefix =
            "spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,"
            + "`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to "
            + "existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was "
            + "previously negative)\n  spec.containers[0].command"
        #expect(errors[0].hasPrefix(prefix))
        let more = #"{\#(Self.metadata),"spec":{"containers":[{"name":"c","image":"a"},{"name":"d","image":"a"}]}}"#
        #expect(
            try updateErrors(CoreV1.Pod.self, more, from: old)
                == ["spec.containers: Forbidden: pod updates may not add or remove containers"]
        )
    }
}
