import KubernetesAPI
import Testing
import Wire

/// What may be said of ephemeral containers, and where.
struct EphemeralContainerTests {
    private static let metadata = #""metadata":{"name":"p","namespace":"default","resourceVersion":"1"}"#

    private static func pod(_ ephemeral: String) -> String {
        """
        {\(Self.metadata),"spec":{"containers":[{"name":"c","image":"i"}],"volumes":[{"name":"v"}],
        "ephemeralContainers":[\(ephemeral)]}}
        """
    }

    private func errors(_ ephemeral: String, from old: String) throws -> [String] {
        var value = try object(CoreV1.Pod.self, Self.pod(ephemeral))
        var oldValue = try object(CoreV1.Pod.self, Self.pod(old))
        Defaults.apply(to: &value)
        Defaults.apply(to: &oldValue)
        let resource = try #require(CoreV1.Pod.resourceDefinition)
        return Validation.update(
            value.underlying,
            from: oldValue.underlying,
            resource,
            subresource: "ephemeralcontainers"
        ).map(\.description)
    }

    @Test(arguments: [
        (#"{"name":"e","image":"i","targetContainerName":"c","volumeMounts":[{"name":"v","mountPath":"/v"}]}"#, []),
        (#"{"name":"e","image":"i","resources":{}}"#, []),
        (#"{"image":"i"}"#, ["spec.ephemeralContainers[0].name: Required value"]),
        (#"{"name":"e"}"#, ["spec.ephemeralContainers[0].image: Required value"]),
        (#"{"name":"c","image":"i"}"#, [#"spec.ephemeralContainers[0].name: Duplicate value: "c""#]),
        (
            #"{"name":"e","image":"i","targetContainerName":"e"}"#,
            [#"spec.ephemeralContainers[0].targetContainerName: Not found: "e""#]
        ),
        (
            #"{"name":"e","image":"i","ports":[{"containerPort":1}],"lifecycle":{"preStop":{"sleep":{"seconds":1}}}}"#,
            [
                "spec.ephemeralContainers[0].ports: Forbidden: cannot be set for an Ephemeral Container",
                "spec.ephemeralContainers[0].lifecycle: Forbidden: cannot be set for an Ephemeral Container",
            ]
        ),
        (
            #"{"name":"e","image":"i","volumeMounts":[{"name":"v","mountPath":"/v","subPath":"s"}]}"#,
            [
                "spec.ephemeralContainers[0].volumeMounts[0].subPath: Forbidden: "
                    + "cannot be set for an Ephemeral Container"
            ]
        ),
    ])
    func isChecked(_ ephemeral: String, _ expected: [String]) throws {
        #expect(try self.errors(ephemeral, from: "") == expected)
    }

    @Test func onlyAdditionsPass() throws {
        let one = #"{"name":"e","image":"i"}"#
        #expect(try self.errors(one + #",{"name":"f","image":"i"}"#, from: one) == [])
        let forbidden = #"spec.ephemeralContainers: Forbidden: existing ephemeral containers "e" may not be"#
        #expect(try self.errors("", from: one) == [forbidden + " removed\n"])
        let changed = try self.errors(#"{"name":"e","image":"other"}"#, from: one)
        #expect(changed.count == 1 && changed[0].hasPrefix(forbidden + " changed\n"))
    }

    @Test func onlyTheSubresourceSetsThem() throws {
        let one = #"{"name":"e","image":"i"}"#
        #expect(
            try creationErrors(CoreV1.Pod.self, Self.pod(one)) == [
                "spec.ephemeralContainers: Forbidden: cannot be set on create"
            ]
        )
        let errors = try updateErrors(CoreV1.Pod.self, Self.pod(one), from: Self.pod(""))
        #expect(errors.count == 1 && errors[0].hasPrefix("spec: Forbidden: pod updates may not change fields other"))
    }
}
