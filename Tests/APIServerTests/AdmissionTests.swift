import APIServer
import KubernetesAPI
import Testing
import Transport

/// What the admission plugins make of writes, over the wire.
struct AdmissionTests {
    private let core = "/api/v1/namespaces/default"

    private func account(_ server: TestServer, _ namespace: String = "default") async throws {
        let path = "/api/v1/namespaces/\(namespace)/serviceaccounts"
        _ = try await server.send("POST", path, #"{"metadata":{"name":"default"}}"#)
    }

    private func pod(_ name: String, _ spec: String = "", container: String = "") -> String {
        #"{"metadata":{"name":"\#(name)"},"spec":{\#(spec)"containers":[{"name":"c","image":"i"\#(container)}]}}"#
    }

    @Test func limitRangesFillInAndRefuse() async throws {
        try await TestServer.run { server in
            try await self.account(server)
            let range = """
                {"metadata":{"name":"r"},"spec":{"limits":[{"type":"Container","default":{"cpu":"500m"},
                "defaultRequest":{"cpu":"100m"},"max":{"cpu":"1"},"min":{"cpu":"50m"},
                "maxLimitRequestRatio":{"cpu":"5"}},
                {"type":"Pod","max":{"memory":"1Gi"}}]}}
                """
            #expect(try await server.send("POST", self.core + "/limitranges", range).status == 201)
            let memory = #","resources":{"requests":{"memory":"1Mi"},"limits":{"memory":"2Mi"}}"#
            let filled = try await server.send("POST", self.core + "/pods", self.pod("a", container: memory))
            #expect(filled["spec.containers.0.resources.limits.cpu"] == "500m")
            #expect(filled["spec.containers.0.resources.requests.cpu"] == "100m")
            #expect(
                filled["metadata"]?["annotations"]?["kubernetes.io/limit-ranger"]
                    == "LimitRanger plugin set: cpu request for container c; cpu limit for container c"
            )
            let big = #","resources":{"requests":{"cpu":"200m","memory":"1Mi"},"limits":{"cpu":"2","memory":"2Gi"}}"#
            let refused = try await server.send("POST", self.core + "/pods", self.pod("b", container: big))
            #expect(refused.status == 403)
            #expect(
                refused["message"]?.string
                    == #"pods "b" is forbidden: [maximum cpu usage per Container is 1, but limit "#
                    + "is 2, cpu max limit to request ratio per Container is 5, but provided ratio is 10.000000, "
                    + "maximum memory usage per Pod is 1Gi, but limit is 2Gi]"
            )
        }
    }

    @Test func quotasAreChargedAtOnce() async throws {
        try await TestServer.run { server in
            let quotas = self.core + "/resourcequotas"
            let spec = #""spec":{"hard":{"configmaps":"2","count/secrets":"1"}}"#
            #expect(try await server.send("POST", quotas, #"{"metadata":{"name":"q"},\#(spec)}"#).status == 201)
            let counted = """
                {"metadata":{"name":"q"},\(spec),"status":{"hard":{"configmaps":"2","count/secrets":"1"},
                "used":{"configmaps":"0","count/secrets":"0"}}}
                """
            #expect(try await server.send("PUT", quotas + "/q/status", counted).status == 200)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for index in 0..<8 {
                    group.addTask {
                        let body = #"{"metadata":{"name":"m\#(index)"}}"#
                        return try await server.send("POST", self.core + "/configmaps", body).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 201 } == 2)
            #expect(statuses.count { $0 == 403 } == 6)
            let refused = try await server.send("POST", self.core + "/configmaps", #"{"metadata":{"name":"x"}}"#)
            let text = #"configmaps "x" is forbidden: exceeded quota: q, requested: configmaps=1, "#
            #expect(refused["message"] == .string(text + "used: configmaps=2, limited: configmaps=2"))
            let dry = try await server.send("POST", self.core + "/secrets?dryRun=All", #"{"metadata":{"name":"s"}}"#)
            #expect(dry.status == 201)
            let invalid = try await server.send("POST", self.core + "/secrets", #"{"metadata":{"name":"S!"}}"#)
            #expect(invalid.status == 422)
            let status = try await server.send("GET", quotas + "/q")
            #expect(status["status.used.configmaps"] == "2")
            #expect(status["status"]?["used"]?["count/secrets"] == "0")
        }
    }

    @Test func quotasOverComputedResourcesObligeContainers() async throws {
        try await TestServer.run { server in
            try await self.account(server)
            let quotas = self.core + "/resourcequotas"
            let spec = #""spec":{"hard":{"limits.cpu":"2","requests.memory":"1Gi"}}"#
            _ = try await server.send("POST", quotas, #"{"metadata":{"name":"q"},\#(spec)}"#)
            let unknown = #"{"metadata":{"name":"q"},\#(spec),"status":{"hard":{"limits.cpu":"2"}}}"#
            _ = try await server.send("PUT", quotas + "/q/status", unknown)
            let cpu = #","resources":{"limits":{"cpu":"1"}}"#
            let early = try await server.send("POST", self.core + "/pods", self.pod("p", container: cpu))
            #expect(
                early["message"] == #"pods "p" is forbidden: status unknown for quota: q, resources: limits.cpu"#
            )
            let known = """
                {"metadata":{"name":"q"},\(spec),"status":{"hard":{"limits.cpu":"2","requests.memory":"1Gi"},
                "used":{"limits.cpu":"0","requests.memory":"0"}}}
                """
            _ = try await server.send("PUT", quotas + "/q/status", known)
            let silent = try await server.send("POST", self.core + "/pods", self.pod("p"))
            #expect(
                silent["message"]?.string == #"pods "p" is forbidden: failed quota: q: must specify "#
                    + "limits.cpu for: c; requests.memory for: c"
            )
        }
    }

    @Test func podsGetWhatTheirClassesSay() async throws {
        try await TestServer.run { server in
            try await self.account(server)
            let runtime = """
                {"metadata":{"name":"vm"},"handler":"vm","overhead":{"podFixed":{"cpu":"250m"}},
                "scheduling":{"nodeSelector":{"vm":"yes"},"tolerations":[{"key":"vm","operator":"Exists"}]}}
                """
            #expect(try await server.send("POST", "/apis/node.k8s.io/v1/runtimeclasses", runtime).status == 201)
            let made = try await server.send("POST", self.core + "/pods", self.pod("a", #""runtimeClassName":"vm","#))
            #expect(made["spec.overhead.cpu"] == "250m")
            #expect(made["spec.nodeSelector.vm"] == "yes")
            let missing = try await server.send("POST", self.core + "/pods", self.pod("b", #""runtimeClassName":"x","#))
            #expect(missing["message"] == #"pods "b" is forbidden: pod rejected: RuntimeClass "x" not found"#)
            let alone = try await server.send("POST", self.core + "/pods", self.pod("c", #""overhead":{"cpu":"1"},"#))
            #expect(alone.status == 403 || alone.status == 422)
            let conflict = #""runtimeClassName":"vm","nodeSelector":{"vm":"no"},"#
            let refused = try await server.send("POST", self.core + "/pods", self.pod("d", conflict))
            #expect(refused.status == 403)
        }
    }

    @Test func claimsGetTheDefaultClassAndMayGrowWhereItLetsThem() async throws {
        try await TestServer.run { server in
            for (name, annotations) in [
                ("slow", "{}"), ("fast", #"{"storageclass.kubernetes.io/is-default-class":"true"}"#),
            ] {
                let body = #"{"metadata":{"name":"\#(name)","annotations":\#(annotations)},"provisioner":"p"}"#
                #expect(try await server.send("POST", "/apis/storage.k8s.io/v1/storageclasses", body).status == 201)
            }
            func claim(_ size: String) -> String {
                """
                {"metadata":{"name":"c"},"spec":{"accessModes":["ReadWriteOnce"],"resources":{"requests":
                {"storage":"\(size)"}},"storageClassName":"fast"}}
                """
            }
            let body = claim("1Gi").replacing(#","storageClassName":"fast""#, with: "")
            let made = try await server.send("POST", self.core + "/persistentvolumeclaims", body)
            #expect(made["spec.storageClassName"] == "fast")
            #expect(made["metadata.finalizers"] == ["kubernetes.io/pvc-protection"])
            let grown = try await server.send(
                "PATCH",
                self.core + "/persistentvolumeclaims/c",
                #"{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}"#,
                headers: ["content-type": "application/merge-patch+json"]
            )
            #expect(grown.status == 403 || grown.status == 422)
            let ingressClass = """
                {"metadata":{"name":"web","annotations":{"ingressclass.kubernetes.io/is-default-class":"true"}},
                "spec":{"controller":"a.b/c"}}
                """
            let networking = "/apis/networking.k8s.io/v1"
            #expect(try await server.send("POST", networking + "/ingressclasses", ingressClass).status == 201)
            let ingress = try await server.send(
                "POST",
                networking + "/namespaces/default/ingresses",
                #"{"metadata":{"name":"i"},"spec":{"defaultBackend":{"service":{"name":"s","port":{"number":80}}}}}"#
            )
            #expect(ingress["spec.ingressClassName"] == "web")
            let node = try await server.send("POST", "/api/v1/nodes", #"{"metadata":{"name":"n"}}"#)
            #expect(node["spec.taints.0.key"] == "node.kubernetes.io/not-ready")
        }
    }

    @Test func flagsChooseThePlugins() async throws {
        try await TestServer.run {
            $0.disabledAdmissionPlugins = ["ServiceAccount", "TaintNodesByCondition"]
        } _: { server in
            #expect(try await server.send("POST", self.core + "/pods", self.pod("a")).status == 201)
            let node = try await server.send("POST", "/api/v1/nodes", #"{"metadata":{"name":"n"}}"#)
            #expect(node["spec.taints"] == nil)
        }
        await #expect(throws: (any Error).self) {
            try await TestServer.run {
                $0.enabledAdmissionPlugins = ["NoSuchPlugin"]
            } _: { _ in
            }
        }
    }

    @Test func nodesWriteOnlyWhatIsTheirs() async throws {
        try await TestServer.run {
            $0.enabledAdmissionPlugins = ["NodeRestriction"]
        } _: { server in
            let node = try TestServer.client(
                server.port,
                server.authority,
                user: "system:node:n1",
                groups: ["system:nodes"]
            )
            func send(_ method: String, _ path: String, _ body: String) async throws -> TestResponse {
                try await TestServer.send(node, method, path, Array(body.utf8))
            }
            try await self.account(server)
            let own = try await send("POST", "/api/v1/nodes", #"{"metadata":{"name":"n1"}}"#)
            #expect(own.status == 201)
            let other = try await send("POST", "/api/v1/nodes", #"{"metadata":{"name":"n2"}}"#)
            #expect(
                other["message"]?.string == #"nodes "n2" is forbidden: node "n1" is not allowed to modify node "n2""#
            )
            let labelled = #"{"metadata":{"name":"n1","labels":{"node-restriction.kubernetes.io/x":"y"}}}"#
            let label = try await send("PUT", "/api/v1/nodes/n1", labelled)
            #expect(label.status == 403)
            let pod = try await send("POST", self.core + "/pods", self.pod("p"))
            #expect(
                pod["message"]?.string == #"pods "p" is forbidden: pod does not have "#
                    + #""kubernetes.io/config.mirror" annotation, node "n1" can only create mirror pods"#
            )
            let lease = try await send(
                "POST",
                "/apis/coordination.k8s.io/v1/namespaces/default/leases",
                #"{"metadata":{"name":"n1"}}"#
            )
            #expect(lease.status == 403)
            await node.shutdown()
        }
    }
}
