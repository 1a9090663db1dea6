import APIServer
import KubernetesAPI
import Testing
import Transport

/// The Pod Security Standards, over the wire: who is refused, who is warned, in which words.
struct PodSecurityTests {
    private func namespace(_ server: TestServer, _ labels: String) async throws {
        _ = try await server.send("POST", "/api/v1/namespaces", #"{"metadata":{"name":"ns","labels":{\#(labels)}}}"#)
        _ = try await server.send(
            "POST",
            "/api/v1/namespaces/ns/serviceaccounts",
            #"{"metadata":{"name":"default"}}"#
        )
    }

    private func create(_ server: TestServer, _ spec: String) async throws -> TestResponse {
        let body = #"{"metadata":{"name":"p"},"spec":{\#(spec)}}"#
        return try await server.send("POST", "/api/v1/namespaces/ns/pods?dryRun=All", body)
    }

    private static let bare = #""containers":[{"name":"a","image":"i"}]"#
    private static let good = #"""
        "securityContext":{"runAsNonRoot":true,"seccompProfile":{"type":"RuntimeDefault"}},"containers":[{"name":"a",
        "image":"i","securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]}}}]
        """#

    @Test func restrictedNamespacesRefuseInKubernetesWords() async throws {
        try await TestServer.run { server in
            try await self.namespace(server, #""pod-security.kubernetes.io/enforce":"restricted""#)
            let refused = try await self.create(server, Self.bare)
            #expect(refused.status == 403)
            #expect(
                refused["message"]?.string == #"pods "p" is forbidden: violates PodSecurity "restricted:latest": "#
                    + #"allowPrivilegeEscalation != false (container "a" must set "#
                    + #"securityContext.allowPrivilegeEscalation=false), unrestricted capabilities "#
                    + #"(container "a" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true "#
                    + #"(pod or container "a" must set securityContext.runAsNonRoot=true), seccompProfile "#
                    + #"(pod or container "a" must set securityContext.seccompProfile.type to "#
                    + #""RuntimeDefault" or "Localhost")"#
            )
            #expect(try await self.create(server, Self.good).status == 201)
        }
    }

    @Test(arguments: [
        (#""hostNetwork":true,"hostPID":true,"#, "", "host namespaces (hostNetwork=true, hostPID=true)"),
        (
            #""volumes":[{"name":"v","hostPath":{"path":"/"}},{"name":"w","hostPath":{"path":"/"}}],"#, "",
            #"hostPath volumes (volumes "v", "w")"#
        ),
        (
            "", #","securityContext":{"privileged":true}"#,
            #"privileged (container "a" must not set securityContext.privileged=true)"#
        ),
        (
            "", #","ports":[{"containerPort":80,"hostPort":8080}]"#,
            #"hostPort (container "a" uses hostPort 8080)"#
        ),
        (
            "", #","securityContext":{"capabilities":{"add":["NET_ADMIN","CHOWN"]}}"#,
            #"non-default capabilities (container "a" must not include "NET_ADMIN" in "#
                + "securityContext.capabilities.add)"
        ),
        (
            #""securityContext":{"sysctls":[{"name":"kernel.msgmax","value":"1"}]},"#, "",
            "forbidden sysctls (kernel.msgmax)"
        ),
        (
            #""securityContext":{"seLinuxOptions":{"type":"spc_t","user":"u"}},"#, "",
            #"seLinuxOptions (pod set forbidden securityContext.seLinuxOptions: type "spc_t"; user may not be set)"#
        ),
        (
            #""securityContext":{"seccompProfile":{"type":"Unconfined"}},"#, "",
            #"seccompProfile (pod must not set securityContext.seccompProfile.type to "Unconfined")"#
        ),
        (
            "", #","securityContext":{"procMount":"Unmasked"}"#,
            #"procMount (container "a" must not set securityContext.procMount to "Unmasked")"#
        ),
        (
            "", #","securityContext":{"appArmorProfile":{"type":"Unconfined"}}"#,
            #"forbidden AppArmor profile (container "a" must not set AppArmor profile type to "Unconfined")"#
        ),
    ])
    func baselineRefuses(spec: String, container: String, violation: String) async throws {
        try await TestServer.run { server in
            try await self.namespace(
                server,
                #""pod-security.kubernetes.io/enforce":"baseline","pod-security.kubernetes.io/enforce-version":"v1.32""#
            )
            let body = spec + #""containers":[{"name":"a","image":"i"\#(container)}]"#
            let refused = try await self.create(server, body)
            #expect(
                refused["message"]?.string
                    == #"pods "p" is forbidden: violates PodSecurity "baseline:v1.32": \#(violation)"#
            )
        }
    }

    @Test func warningsReachTheClient() async throws {
        try await TestServer.run { server in
            try await self.namespace(server, #""pod-security.kubernetes.io/warn":"baseline""#)
            let spec = #""hostNetwork":true,"# + Self.bare
            let made = try await self.create(server, spec)
            #expect(made.status == 201)
            let text = #"299 - "would violate PodSecurity \"baseline:latest\": host namespaces (hostNetwork=true)""#
            #expect(made.headers.all("warning") == [text])
            let deployment = """
                {"metadata":{"name":"d"},"spec":{"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":
                {"labels":{"a":"b"}},"spec":{\(spec)}}}}
                """
            let controller = try await server.send("POST", "/apis/apps/v1/namespaces/ns/deployments", deployment)
            #expect(controller.status == 201)
            #expect(controller.headers.all("warning") == [text])
        }
    }

    @Test func stricterLabelsNameThePodsThatViolateThem() async throws {
        try await TestServer.run { server in
            try await self.namespace(server, "")
            for name in ["a", "b", "c"] {
                let body = #"{"metadata":{"name":"\#(name)"},"spec":{"hostPID":true,\#(Self.bare)}}"#
                #expect(try await server.send("POST", "/api/v1/namespaces/ns/pods", body).status == 201)
            }
            func label(_ level: String) async throws -> TestResponse {
                try await server.send(
                    "PATCH",
                    "/api/v1/namespaces/ns",
                    #"{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"\#(level)"}}}"#,
                    headers: ["content-type": "application/merge-patch+json"]
                )
            }
            let warned = try await label("baseline")
            #expect(
                warned.headers.all("warning") == [
                    #"299 - "existing pods in namespace \"ns\" violate the new PodSecurity enforce level "#
                        + #"\"baseline:latest\"""#,
                    #"299 - "a (and 2 other pods): host namespaces""#,
                ]
            )
            let wrong = try await label("strict")
            #expect(wrong.status == 422)
            #expect(
                wrong["message"]?.string == #"Namespace "ns" is invalid: "#
                    + #"metadata.labels[pod-security.kubernetes.io/enforce]: Invalid value: "strict": must be one of "#
                    + "privileged, baseline, restricted"
            )
        }
    }
}
