import KubernetesAPI
import Testing
import Transport
import Wire

/// The rules by which writes of certain kinds go beyond keeping what was sent.
struct WriteRulesTests {
    private static let merge: HTTPHeaders = ["content-type": "application/merge-patch+json"]

    private func makeAccount(_ server: TestServer) async throws {
        _ = try await server.send(
            "POST",
            "/api/v1/namespaces/default/serviceaccounts",
            #"{"metadata":{"name":"default"}}"#
        )
    }

    private func makePod(_ server: TestServer, _ name: String, _ extra: String = "") async throws -> TestResponse {
        let body = #"{"metadata":{"name":"\#(name)"},"spec":{"containers":[{"name":"c","image":"i"}]\#(extra)}}"#
        return try await server.send("POST", "/api/v1/namespaces/default/pods", body)
    }

    @Test func podsGetAccountTokenTolerationsAndPriority() async throws {
        try await TestServer.run { server in
            try await self.makeAccount(server)
            let pod = try await self.makePod(server, "p")
            #expect(pod.status == 201)
            #expect(pod["spec.serviceAccountName"] == "default")
            #expect(pod["spec.serviceAccount"] == "default")
            #expect(pod["spec.priority"] == 0)
            #expect(pod["spec.tolerations"]?.array?.count == 2)
            #expect(pod["status.phase"] == "Pending")
            #expect(pod["status.qosClass"] == "BestEffort")
            let mount = "/var/run/secrets/kubernetes.io/serviceaccount"
            #expect(pod["spec.containers.0.volumeMounts.0.mountPath"]?.string == mount)
            #expect(pod["spec.volumes.0.projected.sources.1.configMap.name"] == "kube-root-ca.crt")
            let critical = try await self.makePod(server, "q", #","priorityClassName":"system-node-critical""#)
            #expect(critical["spec.priority"] == 2_000_001_000)
            let unknown = try await self.makePod(server, "r", #","priorityClassName":"nope""#)
            #expect(unknown.status == 403)
            #expect(
                unknown["message"] == #"pods "r" is forbidden: no PriorityClass with name nope was found"#
            )
        }
    }

    @Test func podsAreBoundOnceAndDeletedGracefully() async throws {
        try await TestServer.run { server in
            try await self.makeAccount(server)
            _ = try await self.makePod(server, "p")
            let path = "/api/v1/namespaces/default/pods/p"
            let binding = #"{"metadata":{"name":"p"},"target":{"kind":"Node","name":"n"}}"#
            let bound = try await server.send("POST", path + "/binding", binding)
            #expect(bound.status == 201)
            #expect(bound["status"] == "Success")
            let again = try await server.send("POST", path + "/binding", binding)
            #expect(again.status == 409)
            #expect(
                again["message"]?.string == #"Operation cannot be fulfilled on pods/binding "p": pod p is already "#
                    + #"assigned to node "n""#
            )
            let status = try await server.send(
                "PATCH",
                path + "/status",
                #"{"spec":{"nodeName":"x"},"status":{"phase":"Running"}}"#,
                headers: Self.merge
            )
            #expect(status["status.phase"] == "Running")
            #expect(status["spec.nodeName"] == "n", "a status write leaves the spec alone")
            let marked = try await server.send("DELETE", path)
            #expect(marked["metadata.deletionGracePeriodSeconds"] == 30)
            #expect(try await server.send("GET", path).status == 200)
            let shorter = try await server.send("DELETE", path, #"{"kind":"DeleteOptions","gracePeriodSeconds":5}"#)
            #expect(shorter["metadata.deletionGracePeriodSeconds"] == 5)
            let wrong = try await server.send("DELETE", path, #"{"preconditions":{"uid":"other"}}"#)
            #expect(wrong.status == 409)
            _ = try await server.send("DELETE", path + "?gracePeriodSeconds=0")
            #expect(try await server.send("GET", path).status == 404)
        }
    }

    @Test func servicesHoldTheirAddressesAndPorts() async throws {
        try await TestServer.run { server in
            let services = "/api/v1/namespaces/default/services"
            func body(_ name: String, _ spec: String = "") -> String {
                #"{"metadata":{"name":"\#(name)"},"spec":{"ports":[{"port":80}]\#(spec)}}"#
            }
            let first = try await server.send("POST", services, body("a", #","type":"NodePort""#))
            #expect(first.status == 201)
            let address = try #require(first["spec.clusterIP"]?.string)
            let port = try #require(first["spec.ports.0.nodePort"]?.integer)
            #expect((30_000...32_767).contains(port))
            let taken = try await server.send("POST", services, body("b", #","clusterIP":"\#(address)""#))
            #expect(taken.status == 422)
            #expect(taken["message"]?.string?.contains("provided IP is already allocated") == true)
            let outside = try await server.send("POST", services, body("b", #","clusterIP":"192.0.2.1""#))
            #expect(outside.status == 422)
            let samePort = #","type":"NodePort","ports":[{"port":80,"nodePort":\#(port)}]"#
            let conflict = try await server.send(
                "POST",
                services,
                #"{"metadata":{"name":"b"},"spec":{"selector":{}\#(samePort)}}"#
            )
            #expect(conflict["details.causes.0.field"] == "spec.ports[0].nodePort")
            _ = try await server.send("DELETE", services + "/a")
            let freed = try await server.send("POST", services, body("b", #","clusterIP":"\#(address)""#))
            #expect(freed.status == 201)
            let headless = try await server.send("POST", services, body("h", #","clusterIP":"None""#))
            #expect(headless["spec.clusterIPs"] == ["None"])
        }
    }

    @Test func finalizersHoldWhatIsDeleted() async throws {
        try await TestServer.run { server in
            let path = "/api/v1/namespaces/default/configmaps"
            _ = try await server.send("POST", path, #"{"metadata":{"name":"a","finalizers":["x.io/y"]}}"#)
            let held = try await server.send("DELETE", path + "/a")
            #expect(held["metadata.deletionTimestamp"] != nil)
            #expect(held["kind"] == "ConfigMap")
            let freed = try await server.send(
                "PATCH",
                path + "/a",
                #"{"metadata":{"finalizers":null}}"#,
                headers: Self.merge
            )
            #expect(freed.status == 200)
            #expect(try await server.send("GET", path + "/a").status == 404)
        }
    }

    @Test func namespacesGoWhenTheirContentIsGone() async throws {
        try await TestServer.run { server in
            let created = try await server.send("POST", "/api/v1/namespaces", #"{"metadata":{"name":"n"}}"#)
            #expect(created["spec.finalizers"] == ["kubernetes"])
            let marked = try await server.send("DELETE", "/api/v1/namespaces/n")
            #expect(marked["status.phase"] == "Terminating")
            let late = try await server.send(
                "POST",
                "/api/v1/namespaces/n/configmaps",
                #"{"metadata":{"name":"a"}}"#
            )
            #expect(late.status == 403)
            #expect(late["details.causes.0.reason"] == "NamespaceTerminating")
            let finalized = try await server.send(
                "PUT",
                "/api/v1/namespaces/n/finalize",
                #"{"metadata":{"name":"n"},"spec":{"finalizers":[]},"kind":"Namespace","apiVersion":"v1"}"#
            )
            #expect(finalized.status == 200)
            #expect(try await server.send("GET", "/api/v1/namespaces/n").status == 404)
            #expect(try await server.send("DELETE", "/api/v1/namespaces/default").status == 403)
        }
    }

    @Test func generationsCountChangesOfTheSpec() async throws {
        try await TestServer.run { server in
            let path = "/apis/apps/v1/namespaces/default/deployments"
            let body = """
                {"metadata":{"generateName":"web-"},"spec":{"selector":{"matchLabels":{"a":"b"}},"template":
                {"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"i"}]}}}}
                """
            let created = try await server.send("POST", path, body)
            let name = try #require(created["metadata.name"]?.string)
            #expect(name.hasPrefix("web-") && name.utf8.count == 9)
            #expect(created["metadata.generation"] == 1)
            #expect(created["spec.replicas"] == 1)
            let one = "\(path)/\(name)"
            let status = try await server.send(
                "PATCH",
                one + "/status",
                #"{"status":{"replicas":3}}"#,
                headers: Self.merge
            )
            #expect(status["metadata.generation"] == 1)
            #expect(status["status.replicas"] == 3)
            let scaled = try await server.send(
                "PATCH",
                one + "/scale",
                #"{"spec":{"replicas":4}}"#,
                headers: Self.merge
            )
            #expect(scaled["kind"] == "Scale")
            #expect(scaled["status.selector"] == "a=b")
            let read = try await server.send("GET", one)
            #expect(read["spec.replicas"] == 4)
            #expect(read["metadata.generation"] == 2)
            let background = try await server.send("DELETE", one + "?propagationPolicy=Foreground")
            #expect(background["metadata.finalizers"] == ["foregroundDeletion"])
        }
    }

    @Test func jobsGetASelectorOfTheirOwn() async throws {
        try await TestServer.run { server in
            let body = """
                {"metadata":{"name":"j"},"spec":{"template":{"spec":{"restartPolicy":"Never",
                "containers":[{"name":"c","image":"i"}]}}}}
                """
            let job = try await server.send("POST", "/apis/batch/v1/namespaces/default/jobs", body)
            #expect(job.status == 201)
            let uid = try #require(job["metadata.uid"]?.string)
            #expect(job["spec.selector.matchLabels"]?["batch.kubernetes.io/controller-uid"]?.string == uid)
            #expect(job["spec.template.metadata.labels"]?["job-name"] == "j")
        }
    }
}
