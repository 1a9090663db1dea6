import APIServer
import Core
import Identity
import KubernetesAPI
import Testing
import Transport

/// Policies that validate writes, over the wire.
struct PolicyTests {
    private static let group = "/apis/admissionregistration.k8s.io/v1"
    private static let maps = "/api/v1/namespaces/default/configmaps"

    private static func policy(_ name: String, _ spec: String, rules: String = Self.rules) -> String {
        #"{"metadata":{"name":"\#(name)"},"spec":{"matchConstraints":{\#(rules)},\#(spec)}}"#
    }

    private static let rules = """
        "resourceRules":[{"operations":["CREATE","UPDATE"],"apiGroups":[""],"apiVersions":["v1"],
        "resources":["configmaps"]}]
        """

    private static func binding(_ policy: String, _ more: String = #""validationActions":["Deny"]"#) -> String {
        #"{"metadata":{"name":"\#(policy)-all"},"spec":{"policyName":"\#(policy)",\#(more)}}"#
    }

    private static func install(
        _ server: TestServer,
        _ policy: String,
        _ binding: String
    ) async throws {
        for (plural, body) in [
            ("validatingadmissionpolicies", policy), ("validatingadmissionpolicybindings", binding),
        ] {
            let answer = try await server.send("POST", "\(Self.group)/\(plural)", body)
            #expect(answer.status == 201, "\(answer.text)")
        }
    }

    private static func create(
        _ server: TestServer,
        _ name: String,
        _ data: String = "{}",
        labels: String = "{}",
        namespace: String = "default"
    ) async throws -> TestResponse {
        let body = #"{"metadata":{"name":"\#(name)","labels":\#(labels)},"data":\#(data)}"#
        return try await server.send("POST", "/api/v1/namespaces/\(namespace)/configmaps", body)
    }

    /// The answer once a policy is in force, by a write that it refuses; names are told apart by a number.
    private static func refusal(_ attempt: (String) async throws -> TestResponse) async throws -> TestResponse {
        for count in 0..<500 {
            let answer = try await attempt("try-\(count)")
            if answer.status >= 400 { return answer }
        }
        throw TestFailure("no write was refused")
    }

    @Test func policiesDenyWithTheirMessages() async throws {
        let policy = Self.policy(
            "demo",
            """
            "variables":[{"name":"count","expression":"size(object.data)"},
            {"name":"many","expression":"variables.count > 2"}],
            "validations":[
            {"expression":"!variables.many","messageExpression":"'has ' + string(variables.count) + ' entries'"},
            {"expression":"!has(object.data.bad)","message":"no bad","reason":"Forbidden"},
            {"expression":"!('worse' in object.data)"},
            {"expression":"object.data.size() == 0 || object.data.good == 'yes'"}]
            """
        )
        try await TestServer.run { server in
            try await Self.install(server, policy, Self.binding("demo"))
            let start = "is forbidden: ValidatingAdmissionPolicy 'demo' with binding 'demo-all' denied request:"
            let many = #"{"a":"1","b":"2","good":"yes"}"#
            let refused = try await Self.refusal { try await Self.create(server, $0, many) }
            #expect(refused.status == 422)
            #expect(refused["reason"] == "Invalid")
            #expect(refused["message"]?.string?.hasSuffix("\" \(start) has 3 entries") == true, "\(refused.text)")
            let cause = "ValidatingAdmissionPolicy 'demo' with binding 'demo-all' denied request: has 3 entries"
            #expect(refused["details"]?["causes"]?.array?.first?["message"] == .string(cause))
            #expect(refused["details"]?["kind"] == "configmaps")
            let forbidden = try await Self.create(server, "x", #"{"bad":"1","good":"yes"}"#)
            #expect(forbidden.status == 403 && forbidden["reason"] == "Forbidden")
            #expect(forbidden["message"] == .string("configmaps \"x\" \(start) no bad"))
            let plain = try await Self.create(server, "x", #"{"worse":"1","good":"yes"}"#)
            #expect(
                plain["message"] == .string("configmaps \"x\" \(start) failed expression: !('worse' in object.data)")
            )
            let broken = try await Self.create(server, "x", #"{"a":"1"}"#)
            let text = "expression 'object.data.size() == 0 || object.data.good == 'yes'' resulted in error: "
            #expect(broken["message"] == .string("configmaps \"x\" \(start) \(text)no such key: good"))
            #expect(try await Self.create(server, "good", #"{"good":"yes"}"#).status == 201)
            let secret = #"{"metadata":{"name":"s"},"stringData":{"a":"1","b":"2","c":"3"}}"#
            #expect(try await server.send("POST", "/api/v1/namespaces/default/secrets", secret).status == 201)
            // Updates are looked at as well, and what the policy is not about any more is let through.
            let change = #"{"metadata":{"name":"good"},"data":{"bad":"1","good":"yes"}}"#
            #expect(try await server.send("PUT", Self.maps + "/good", change).status == 403)
            _ = try await server.send("DELETE", "\(Self.group)/validatingadmissionpolicies/demo")
            try await eventually { try await server.send("PUT", Self.maps + "/good", change).status == 200 }
        }
    }

    @Test func warningsAuditAndFailures() async throws {
        let spec = #""validations":[{"expression":"object.data.a == 'b'"}]"#
        try await TestServer.run { server in
            let warn = #""validationActions":["Warn","Audit"]"#
            try await Self.install(server, Self.policy("warn", spec), Self.binding("warn", warn))
            let ignoring = Self.policy("ignore", #""failurePolicy":"Ignore",\#(spec)"#)
            try await Self.install(server, ignoring, Self.binding("ignore"))
            var answer = try await Self.create(server, "w0", #"{"a":"b"}"#)
            #expect(answer.status == 201 && answer.headers.all("warning").isEmpty)
            var count = 0
            try await eventually {
                count += 1
                answer = try await Self.create(server, "w-\(count)", #"{"x":"y"}"#)
                return !answer.headers.all("warning").isEmpty
            }
            let text = "Validation failed for ValidatingAdmissionPolicy 'warn' with binding 'warn-all': expression "
            let shown = text + "'object.data.a == 'b'' resulted in error: no such key: a"
            #expect(answer.headers.all("warning") == [#"299 - "\#(shown)""#])
            #expect(answer.status == 201)
            // A value is refused by the policy that ignores what it cannot tell, too.
            let refused = try await Self.refusal { try await Self.create(server, $0, #"{"a":"c"}"#) }
            #expect(refused["message"]?.string?.hasSuffix("failed expression: object.data.a == 'b'") == true)
        }
    }

    @Test func parametersAreFound() async throws {
        let spec = """
            "paramKind":{"apiVersion":"v1","kind":"ConfigMap"},
            "matchConditions":[{"name":"not-params","expression":"!object.metadata.name.startsWith('param')"}],
            "validations":[{"expression":"int(object.data.n) <= int(params.data.max)",
            "messageExpression":"'at most ' + params.data.max"}]
            """
        try await TestServer.run { server in
            #expect(try await Self.create(server, "param-low", #"{"max":"3"}"#, labels: #"{"p":"q"}"#).status == 201)
            let byName =
                #""validationActions":["Deny"],"paramRef":{"name":"param-low","parameterNotFoundAction":"Deny"}"#
            try await Self.install(server, Self.policy("limit", spec), Self.binding("limit", byName))
            let refused = try await Self.refusal { try await Self.create(server, $0, #"{"n":"4"}"#) }
            #expect(refused["message"]?.string?.hasSuffix("denied request: at most 3") == true)
            #expect(try await Self.create(server, "b", #"{"n":"3"}"#).status == 201)
            #expect(try await Self.create(server, "param-high", #"{"max":"9"}"#, labels: #"{"p":"q"}"#).status == 201)
            // Elsewhere there is no such parameter.
            _ = try await server.send("POST", "/api/v1/namespaces", #"{"metadata":{"name":"n"}}"#)
            let absent = try await Self.create(server, "c", #"{"n":"1"}"#, namespace: "n")
            let text = "denied request: failed to configure binding: no params found for policy binding with "
            #expect(absent["message"]?.string?.hasSuffix(text + "`Deny` parameterNotFoundAction") == true)
            // By a selector, each of those that are found must be content.
            let bySelector = """
                {"spec":{"paramRef":{"name":null,"selector":{"matchLabels":{"p":"q"}},"namespace":"default",
                "parameterNotFoundAction":"Allow"}}}
                """
            let path = "\(Self.group)/validatingadmissionpolicybindings/limit-all"
            let headers: HTTPHeaders = ["content-type": "application/merge-patch+json"]
            #expect(try await server.send("PATCH", path, bySelector, headers: headers).status == 200)
            try await eventually { try await Self.create(server, "d", #"{"n":"2"}"#, namespace: "n").status == 201 }
            let low = try await Self.create(server, "e", #"{"n":"8"}"#, namespace: "n")
            #expect(low["message"]?.string?.hasSuffix("denied request: at most 3") == true)
        }
    }

    @Test func matchingAndTheAuthorizer() async throws {
        let rules = """
            "resourceRules":[{"operations":["*"],"apiGroups":[""],"apiVersions":["v1"],"resources":["configmaps"]}],
            "excludeResourceRules":[{"operations":["*"],"apiGroups":[""],"apiVersions":["v1"],
            "resources":["configmaps"],"resourceNames":["free"]}],
            "namespaceSelector":{"matchExpressions":[{"key":"off","operator":"DoesNotExist"}]}
            """
        let spec = """
            "validations":[{"expression":"request.operation == 'DELETE' ? object == null && oldObject != null : true"},
            {"expression":"request.operation != 'DELETE' || request.name != 'kept'","message":"it is kept"},
            {"expression":"namespaceObject.metadata.name == request.namespace"},
            {"expression":"!has(object.data.secret) || authorizer.group('').resource('secrets')\
            .namespace('default').check('create').allowed()",
            "message":"may not make secrets"},
            {"expression":"authorizer.requestResource.check('get').allowed() && \
            !authorizer.serviceAccount('default', 'x').path('/x').check('get').allowed()"},
            {"expression":"!has(object.metadata) || !object.metadata.name.matches('^bad-.*$')","message":"bad name"}]
            """
        try await TestServer.run { server in
            try await Self.install(server, Self.policy("m", spec, rules: rules), Self.binding("m"))
            let refused = try await Self.refusal { try await Self.create(server, "bad-" + $0) }
            #expect(refused["message"]?.string?.hasSuffix("denied request: bad name") == true, "\(refused.text)")
            #expect(try await Self.create(server, "good", #"{"secret":"1"}"#).status == 201)
            #expect(try await Self.create(server, "free").status == 201)
            #expect(try await server.send("DELETE", Self.maps + "/good").status == 200)
            #expect(try await Self.create(server, "kept").status == 201)
            let held = try await server.send("DELETE", Self.maps + "/kept")
            #expect(held["message"]?.string?.hasSuffix("denied request: it is kept") == true, "\(held.text)")
            let namespace = #"{"metadata":{"name":"n","labels":{"off":""}}}"#
            _ = try await server.send("POST", "/api/v1/namespaces", namespace)
            #expect(try await Self.create(server, "bad-2", namespace: "n").status == 201)
            // Somebody who may write maps, and read them, but make no secrets.
            let role = """
                {"metadata":{"name":"r"},"rules":[{"apiGroups":[""],"resources":["configmaps"],"verbs":["*"]}]}
                """
            let grant = """
                {"metadata":{"name":"r"},
                "roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"r"},
                "subjects":[{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"joe"}]}
                """
            let roles = "/apis/rbac.authorization.k8s.io/v1"
            #expect(try await server.send("POST", "\(roles)/clusterroles", role).status == 201)
            #expect(try await server.send("POST", "\(roles)/clusterrolebindings", grant).status == 201)
            let joe = try TestServer.client(server.port, server.authority, user: "joe")
            func create(_ name: String, _ data: String) async throws -> TestResponse {
                let body = #"{"metadata":{"name":"\#(name)"},"data":\#(data)}"#
                return try await TestServer.send(joe, "POST", Self.maps, Array(body.utf8))
            }
            try await eventually {
                try await create("joe-\(Int.random(in: 0..<1_000_000))", #"{"a":"b"}"#).status == 201
            }
            let answer = try await create("joes", #"{"secret":"1"}"#)
            #expect(answer["message"]?.string?.hasSuffix("denied request: may not make secrets") == true)
            await joe.shutdown()
        }
    }

    @Test func policiesAreChecked() async throws {
        try await TestServer.run { server in
            func complaints(_ spec: String) async throws -> [String] {
                let path = "\(Self.group)/validatingadmissionpolicies"
                let answer = try await server.send("POST", path, Self.policy("p", spec))
                #expect(answer.status == 422, "\(answer.text)")
                return answer["details"]?["causes"]?.array?.map { cause in
                    "\(cause["field"]?.string ?? "") \(cause["message"]?.string ?? "")"
                } ?? []
            }
            #expect(
                try await complaints(#""validations":[{"expression":"objekt.a == 1"}]"#) == [
                    "spec.validations[0].expression Invalid value: \"objekt.a == 1\": compilation failed: ERROR: "
                        + "<input>:1:1: undeclared reference to 'objekt' (in container '')\n | objekt.a == 1\n | ^"
                ]
            )
            let many = try await complaints(
                """
                "variables":[{"name":"1x","expression":"true"},{"name":"v","expression":"request.nope"}],
                "validations":[{"expression":"1"},{"expression":"params.x"},{"expression":"variables.w == 1",
                "messageExpression":"authorizer.path('/x')","message":"a\\nb","reason":"NotFound"}],
                "auditAnnotations":[{"key":"a b","valueExpression":"1"}]
                """
            )
            for (index, part) in [
                "spec.variables[0].name Invalid value: \"1x\": name is not a valid CEL identifier",
                "spec.variables[1].expression Invalid value: \"request.nope\": compilation failed: ERROR: <input>:1:8: "
                    + "undefined field 'nope'",
                "spec.validations[0].expression Invalid value: \"1\": must evaluate to bool but got int",
                "spec.validations[1].expression Invalid value: \"params.x\": compilation failed: ERROR: <input>:1:1: "
                    + "undeclared reference to 'params'",
                "spec.validations[2].expression Invalid value: \"variables.w == 1\": compilation failed: ERROR: "
                    + "<input>:1:10: undefined field 'w'",
                "undeclared reference to 'authorizer'", "message must not contain line breaks",
                "spec.validations[2].reason Unsupported value: \"NotFound\": supported values: \"Forbidden\", "
                    + "\"Invalid\", \"RequestEntityTooLarge\"",
                "spec.auditAnnotations[0].key Invalid value: \"p/a b\"",
                "spec.auditAnnotations[0].valueExpression Invalid value: \"1\": must evaluate to one of "
                    + "[string null_type] but got int",
            ].enumerated() {
                #expect(many.indices.contains(index) && many[index].contains(part), "\(index): \(many)")
            }
            let binding = #"{"metadata":{"name":"b"},"spec":{"validationActions":["Deny","Warn"],"paramRef":{}}}"#
            let answer = try await server.send("POST", "\(Self.group)/validatingadmissionpolicybindings", binding)
            #expect(
                answer["details"]?["causes"]?.array?.map { $0["field"]?.string ?? "" } == [
                    "spec.policyName", "spec.paramRef", "spec.paramRef.parameterNotFoundAction",
                    "spec.validationActions",
                ],
                "\(answer.text)"
            )
        }
    }
}
