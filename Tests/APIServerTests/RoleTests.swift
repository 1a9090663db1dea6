import APIServer
import KubernetesAPI
import Testing
import Transport

/// Role-based access control over the wire.
struct RoleTests {
    private static let rbac = "/apis/rbac.authorization.k8s.io/v1"

    /// FNV-1a of 64 bits.
    private static func fingerprint(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func sorted(_ value: JSONValue?) -> String {
        (value?.array?.compactMap(\.string) ?? []).sorted().joined(separator: ",")
    }

    private static func describe(_ object: JSONValue) -> String {
        let group = "rbac.authorization.k8s.io/"
        let labels = (object["metadata"]?["labels"]?.object?.keys ?? []).filter { $0.hasPrefix(group) }
        let selectors = object["aggregationRule"]?["clusterRoleSelectors"]?.array ?? []
        let selected = selectors.flatMap { selector in
            (selector["matchLabels"]?.object?.members ?? []).map { "\($0.key.dropFirst(group.count))=true" }
        }
        var text = "labels=" + labels.map { String($0.dropFirst(group.count)) }.sorted().joined(separator: ",")
        text += "|selectors=" + selected.sorted().joined(separator: ",")
        if object["roleRef"] == nil, selected.isEmpty {
            for rule in object["rules"]?.array ?? [] {
                let groups = (rule["apiGroups"]?.array ?? []).compactMap(\.string).map { $0.isEmpty ? "core" : $0 }
                let parts = [
                    groups.sorted().joined(separator: ","), Self.sorted(rule["resources"]),
                    Self.sorted(rule["resourceNames"]), Self.sorted(rule["verbs"]),
                    Self.sorted(rule["nonResourceURLs"]),
                ]
                text += "|" + parts.joined(separator: ";")
            }
        }
        guard let reference = object["roleRef"] else { return text }
        let subjects = (object["subjects"]?.array ?? []).map { subject in
            let home = subject["namespace"]?.string.map { $0 + "/" } ?? ""
            return "\(subject["kind"]?.string ?? "")=\(home)\(subject["name"]?.string ?? "")"
        }
        text += "|ref=\(reference["kind"]?.string ?? "")/\(reference["name"]?.string ?? "")"
        return text + "|" + subjects.sorted().joined(separator: ",")
    }

    @Test func bootstrapRolesAreThoseOfKubernetes() async throws {
        try await TestServer.run { server in
            var expected: [String: String] = [:]
            for line in BootstrapRoles.table.split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                expected["\(words[0]) \(words[1])"] = words[2]
            }
            #expect(expected.count == 123)
            var found: Set<String> = []
            for (plural, kind) in [
                ("clusterroles", "ClusterRole"), ("clusterrolebindings", "ClusterRoleBinding"), ("roles", "Role"),
                ("rolebindings", "RoleBinding"),
            ] {
                let list = try await server.send("GET", "\(Self.rbac)/\(plural)")
                for object in list["items"]?.array ?? [] {
                    let namespace = object["metadata"]?["namespace"]?.string.map { $0 + "/" } ?? ""
                    let name = "\(kind) \(namespace)\(object["metadata"]?["name"]?.string ?? "")"
                    let text = Self.describe(object)
                    #expect(expected[name] == Self.fingerprint(text), "\(name): \(text)")
                    found.insert(name)
                }
            }
            #expect(Set(expected.keys).subtracting(found).isEmpty)
        }
    }

    /// Lines of user, namespace, verbs, resources, answer: every combination is asked.
    private static let questions = """
        viewer team get,list,watch pods,services,configmaps,endpoints,deployments.apps,jobs.batch yes
        viewer team get,list,watch ingresses.networking.k8s.io,events,limitranges,resourcequotas yes
        viewer team get,list,create secrets,roles.rbac.authorization.k8s.io no
        viewer team create,update,patch,delete pods,services,configmaps,deployments.apps,jobs.batch no
        viewer team update,patch,delete,deletecollection statefulsets.apps,daemonsets.apps,cronjobs.batch,events no
        editor team get,list,watch,create statefulsets.apps,daemonsets.apps,cronjobs.batch yes
        viewer other get,list pods,services,configmaps no
        editor team get,list,create,update,patch,delete pods,services,secrets,configmaps,deployments.apps,jobs.batch yes
        editor team create,delete,get roles.rbac.authorization.k8s.io,rolebindings.rbac.authorization.k8s.io no
        editor team create,delete resourcequotas,limitranges no
        editor other create,delete pods,secrets no
        owner team create,update,delete roles.rbac.authorization.k8s.io,rolebindings.rbac.authorization.k8s.io,pods yes
        owner team create,delete resourcequotas no
        owner - get,list,create nodes,persistentvolumes,namespaces no
        root - get,list,create,delete nodes,persistentvolumes,namespaces,clusterroles.rbac.authorization.k8s.io yes
        root other get,delete,impersonate,frobnicate pods,secrets,widgets.example.com yes
        nobody team get,list,create pods,secrets,configmaps no
        nobody - create selfsubjectaccessreviews.authorization.k8s.io,selfsubjectreviews.authentication.k8s.io yes
        system:serviceaccount:team:bot team get pods yes
        system:serviceaccount:team:bot team list,delete pods no
        """

    private func bind(_ server: TestServer) async throws {
        for name in ["team", "other"] {
            _ = try await server.send("POST", "/api/v1/namespaces", #"{"metadata":{"name":"\#(name)"}}"#)
        }
        for (user, role) in [("viewer", "view"), ("editor", "edit"), ("owner", "admin")] {
            let body = """
                {"metadata":{"name":"\(user)"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole",
                "name":"\(role)"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"\(user)"}]}
                """
            let answer = try await server.send("POST", "\(Self.rbac)/namespaces/team/rolebindings", body)
            #expect(answer.status == 201)
        }
        let root = """
            {"metadata":{"name":"root"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole",
            "name":"cluster-admin"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"root"}]}
            """
        _ = try await server.send("POST", "\(Self.rbac)/clusterrolebindings", root)
        let role = #"{"metadata":{"name":"r"},"rules":[{"apiGroups":[""],"resources":["pods"],"verbs":["get"]}]}"#
        _ = try await server.send("POST", "\(Self.rbac)/namespaces/team/roles", role)
        let bot = """
            {"metadata":{"name":"bot"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"Role","name":"r"},
            "subjects":[{"kind":"ServiceAccount","name":"bot","namespace":"team"}]}
            """
        _ = try await server.send("POST", "\(Self.rbac)/namespaces/team/rolebindings", bot)
    }

    private func ask(
        _ server: TestServer,
        _ user: String,
        _ namespace: String,
        _ verb: String,
        _ resource: String
    ) async throws -> Bool {
        let parts = resource.split(separator: ".", maxSplits: 1).map(String.init)
        let group = parts.count > 1 ? parts[1] : ""
        let home = namespace == "-" ? "" : namespace
        let body = """
            {"spec":{"resourceAttributes":{"namespace":"\(home)","verb":"\(verb)","group":"\(group)",
            "resource":"\(parts[0])"}}}
            """
        let answer = try await server.send(
            "POST",
            "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
            body,
            headers: ["impersonate-user": user]
        )
        #expect(answer.status == 201)
        return answer["status.allowed"] == true
    }

    @Test func rolesAnswerTwoHundredQuestions() async throws {
        try await TestServer.run { server in
            try await self.bind(server)
            try await eventually { try await self.ask(server, "system:serviceaccount:team:bot", "team", "get", "pods") }
            var count = 0
            for line in Self.questions.split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                for verb in words[2].split(separator: ",").map(String.init) {
                    for resource in words[3].split(separator: ",").map(String.init) {
                        let isAllowed = try await self.ask(server, words[0], words[1], verb, resource)
                        #expect(isAllowed == (words[4] == "yes"), "\(words[0]) \(verb) \(resource) in \(words[1])")
                        count += 1
                    }
                }
            }
            #expect(count >= 200)
        }
    }

    @Test func nobodyGrantsWhatTheyDoNotHave() async throws {
        try await TestServer.run { server in
            try await self.bind(server)
            let owner = try TestServer.client(server.port, server.authority, user: "owner")
            func send(_ path: String, _ body: String) async throws -> TestResponse {
                try await TestServer.send(owner, "POST", "\(Self.rbac)/namespaces/team/\(path)", Array(body.utf8))
            }
            func role(_ name: String, _ resource: String) -> String {
                """
                {"metadata":{"name":"\(name)"},"rules":[{"apiGroups":[""],"resources":["\(resource)"],
                "verbs":["delete","get"]}]}
                """
            }
            try await eventually { try await send("roles", role("mine", "pods")).status != 403 }
            let refused = try await send("roles", role("more", "resourcequotas"))
            #expect(refused.status == 403)
            #expect(
                refused["message"]?.string == #"roles.rbac.authorization.k8s.io "more" is forbidden: user "owner" "#
                    + #"(groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held:"#
                    + "\n" + #"{APIGroups:[""], Resources:["resourcequotas"], Verbs:["delete"]}"#
            )
            func binding(_ role: String) -> String {
                """
                {"metadata":{"name":"b-\(role)"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io",
                "kind":"ClusterRole","name":"\(role)"},"subjects":[]}
                """
            }
            #expect(try await send("rolebindings", binding("view")).status == 201)
            #expect(try await send("rolebindings", binding("cluster-admin")).status == 403)
            let missing = try await send("rolebindings", binding("nothing"))
            #expect(missing.status == 404)
            await owner.shutdown()
        }
    }

    @Test func nodesReadWhatTheirPodsNeed() async throws {
        try await TestServer.run { server in
            let core = "/api/v1/namespaces/default"
            _ = try await server.send("POST", core + "/serviceaccounts", #"{"metadata":{"name":"default"}}"#)
            for name in ["used", "unused"] {
                _ = try await server.send("POST", core + "/secrets", #"{"metadata":{"name":"\#(name)"}}"#)
            }
            let node = try TestServer.client(
                server.port,
                server.authority,
                user: "system:node:n",
                groups: ["system:nodes"]
            )
            func get(_ path: String) async throws -> Int { try await TestServer.send(node, "GET", path).status }
            #expect(try await get(core + "/secrets/used") == 403)
            let pod = """
                {"metadata":{"name":"p"},"spec":{"nodeName":"n","containers":[{"name":"c","image":"i"}],
                "volumes":[{"name":"v","secret":{"secretName":"used"}}]}}
                """
            #expect(try await server.send("POST", core + "/pods", pod).status == 201)
            #expect(try await get(core + "/secrets/used") == 200)
            #expect(try await get(core + "/secrets/unused") == 403)
            #expect(try await get(core + "/secrets") == 403)
            #expect(try await get("/api/v1/pods") == 403)
            #expect(try await get("/api/v1/pods?fieldSelector=spec.nodeName%3Dn") == 200)
            #expect(try await get("/api/v1/pods?fieldSelector=spec.nodeName%3Dother") == 403)
            #expect(try await get(core + "/pods/p") == 200)
            #expect(try await get("/api/v1/nodes/other") == 403)
            #expect(try await get("/api/v1/services") == 200)
            let lease = "/apis/coordination.k8s.io/v1/namespaces/default/leases/n"
            #expect(try await get(lease) == 403)
            await node.shutdown()
        }
    }

    @Test func modesDecide() async throws {
        try await TestServer.run {
            $0.authorizationModes = ["AlwaysAllow"]
        } _: { server in
            let jane = try TestServer.client(server.port, server.authority, user: "jane")
            #expect(try await TestServer.send(jane, "GET", "/api/v1/secrets").status == 200)
            await jane.shutdown()
        }
        await #expect(throws: (any Error).self) {
            try await TestServer.run {
                $0.authorizationModes = ["Everything"]
            } _: { _ in
            }
        }
    }
}
