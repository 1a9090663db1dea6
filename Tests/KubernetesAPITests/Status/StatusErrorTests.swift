import KubernetesAPI
import Testing

struct StatusErrorTests {
    let pods = GroupResource(group: "", resource: "pods")
    let deployments = GroupResource(group: "apps", resource: "deployments")

    @Test func objectsMessages() {
        let absent = StatusError.notFound(self.pods, "x")
        #expect(absent.message == #"pods "x" not found"#)
        #expect(absent.code == 404)
        #expect(absent.reason == .notFound)
        #expect(absent.status.details?.kind == "pods")
        #expect(absent.status.details?.name == "x")
        #expect(StatusError.alreadyExists(self.deployments, "x").message == #"deployments.apps "x" already exists"#)
        let conflict = StatusError.conflict(self.deployments, "x", StatusError.modified)
        let expected =
            #"Operation cannot be fulfilled on deployments.apps "x": the object has been modified; please "#
            + "apply your changes to the latest version and try again"
        #expect(conflict.message == expected)
        #expect(StatusError.forbidden(self.pods, "", "no").message == "pods is forbidden: no")
    }

    @Test func invalidObjectsListTheirCauses() throws {
        let kind = GroupKind(group: "apps", kind: "Deployment")
        let replicas = FieldError.invalid("spec.replicas", .integer(-1), "must be greater than or equal to 0")
        let one = StatusError.invalid(kind, "x", [replicas])
        let expected =
            #"Deployment.apps "x" is invalid: spec.replicas: Invalid value: -1: must be greater than or "#
            + "equal to 0"
        #expect(one.message == expected)
        #expect(one.code == 422)
        let cause = try #require(one.status.details?.causes.first)
        #expect(cause.reason == "FieldValueInvalid")
        #expect(cause.message == "Invalid value: -1: must be greater than or equal to 0")
        #expect(cause.field == "spec.replicas")
        let two = StatusError.invalid(kind, "x", [.required("a"), .notFound("b", "v"), .required("a")])
        #expect(two.message == #"Deployment.apps "x" is invalid: [a: Required value, b: Not found: "v"]"#)
    }

    @Test func fieldErrorsPrintAsKubernetesDoes() {
        let policy = FieldError.notSupported("spec.restartPolicy", "Sometimes", ["Always", "Never"])
        #expect(
            policy.description
                == #"spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "Never""#
        )
        #expect(FieldError.tooLong("a", max: 1).description == "a: Too long: may not be more than 1 byte")
        #expect(FieldError.tooMany("a", count: 3, max: 2).description == "a: Too many: 3: must have at most 2 items")
        #expect(FieldError.forbidden("a", "no").description == "a: Forbidden: no")
        #expect(FieldError.duplicate("a", .string("b")).description == #"a: Duplicate value: "b""#)
        let path = FieldPath("spec").child("containers").index(0).child("env").key("x")
        #expect(path.description == "spec.containers[0].env[x]")
    }
}
