import KubernetesAPI
import Testing
import Wire

struct OtherValidationTests {
    static let metadata = #""metadata":{"name":"x","namespace":"default"}"#

    @Test(arguments: [
        (#"{"ports":[{"port":80}]}"#, []),
        (#"{}"#, ["spec.ports: Required value"]),
        (#"{"clusterIP":"None"}"#, []),
        (#"{"type":"ExternalName","externalName":"a.b"}"#, []),
        (#"{"type":"ExternalName"}"#, ["spec.externalName: Required value"]),
        (
            #"{"ports":[{"port":0,"targetPort":1}]}"#,
            [
                "spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive"
            ]
        ),
        (
            #"{"ports":[{"port":80},{"port":81}]}"#,
            [
                "spec.ports[0].name: Required value", "spec.ports[1].name: Required value",
            ]
        ),
        (
            #"{"ports":[{"port":80,"nodePort":30000}]}"#,
            [
                "spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"
            ]
        ),
        (
            #"{"type":"x","ports":[{"port":80}]}"#,
            [
                #"spec.type: Unsupported value: "x": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "#
                    + #""NodePort""#
            ]
        ),
        (
            #"{"clusterIP":"1.2.3","ports":[{"port":80}]}"#,
            [
                #"spec.clusterIPs[0]: Invalid value: "1.2.3": must be a valid IP address, (e.g. 10.9.8.7 or "#
                    + "2001:db8::ffff)"
            ]
        ),
    ])
    func services(spec: String, expected: [String]) throws {
        #expect(try creationErrors(CoreV1.Service.self, #"{\#(Self.metadata),"spec":\#(spec)}"#) == expected)
    }

    @Test func serviceAddressesStay() throws {
        let old = #"{\#(Self.metadata),"spec":{"clusterIP":"10.96.0.1","ports":[{"port":80}]}}"#
        let new = old.replacing("10.96.0.1", with: "10.96.0.2")
        let expected = [#"spec.clusterIPs[0]: Invalid value: []string{"10.96.0.2"}: may not change once set"#]
        #expect(try updateErrors(CoreV1.Service.self, new, from: old) == expected)
    }

    @Test func configuration() throws {
        let map = try creationErrors(CoreV1.ConfigMap.self, #"{\#(Self.metadata),"data":{"a b":"c"}}"#)
        #expect(map.count == 1)
        #expect(map[0].hasPrefix(#"data[a b]: Invalid value: "a b": a valid config key must consist of"#))
        let secret = #"{\#(Self.metadata),"type":"kubernetes.io/tls"}"#
        #expect(
            try creationErrors(CoreV1.Secret.self, secret)
                == ["data[tls.crt]: Required value", "data[tls.key]: Required value"]
        )
        let fixed = #"{\#(Self.metadata),"immutable":true,"data":{"a":"b"}}"#
        let changed = #"{\#(Self.metadata),"immutable":true,"data":{"a":"c"}}"#
        #expect(
            try updateErrors(CoreV1.ConfigMap.self, changed, from: fixed)
                == ["data: Forbidden: field is immutable when `immutable` is set"]
        )
    }

    @Test func access() throws {
        let role = #"{\#(Self.metadata),"rules":[{"resources":["pods"]}]}"#
        #expect(
            try creationErrors(RBACV1.Role.self, role) == [
                "rules[0].verbs: Required value: verbs must contain at least one value",
                "rules[0].apiGroups: Required value: resource rules must supply at least one api group",
            ]
        )
        let binding = #"{\#(Self.metadata),"roleRef":{"kind":"Role","name":"r"},"subjects":[{"kind":"X","name":"u"}]}"#
        #expect(
            try creationErrors(RBACV1.RoleBinding.self, binding) == [
                #"subjects[0].kind: Unsupported value: "X": supported values: "ServiceAccount", "User", "Group""#
            ]
        )
        let good = #"{\#(Self.metadata),"roleRef":{"kind":"Role","name":"r"},"subjects":[]}"#
        let moved = good.replacing(#""name":"r""#, with: #""name":"s""#)
        #expect(
            try updateErrors(RBACV1.RoleBinding.self, moved, from: good) == [
                #"roleRef: Invalid value: rbac.RoleRef{APIGroup:"rbac.authorization.k8s.io", Kind:"Role", Name:"s"}: "#
                    + "cannot change roleRef"
            ]
        )
    }

    @Test func ingresses() throws {
        let path = #"{"path":"/","pathType":"Prefix","backend":{"service":{"name":"s","port":{"number":80}}}}"#
        let good = #"{\#(Self.metadata),"spec":{"rules":[{"host":"a.b","http":{"paths":[\#(path)]}}]}}"#
        #expect(try creationErrors(NetworkingV1.Ingress.self, good) == [])
        let bad = good.replacing(#""pathType":"Prefix","#, with: "")
        #expect(
            try creationErrors(NetworkingV1.Ingress.self, bad)
                == ["spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified"]
        )
    }

    @Test func autoscalersAndClaims() throws {
        let autoscaler = """
            {\(Self.metadata),"spec":{"maxReplicas":2,"minReplicas":3,
            "scaleTargetRef":{"kind":"Deployment","name":"d"}}}
            """
        #expect(
            try creationErrors(AutoscalingV2.HorizontalPodAutoscaler.self, autoscaler)
                == ["spec.maxReplicas: Invalid value: 2: must be greater than or equal to `minReplicas`"]
        )
        #expect(
            try creationErrors(CoreV1.PersistentVolumeClaim.self, #"{\#(Self.metadata),"spec":{}}"#) == [
                "spec.accessModes: Required value: at least 1 access mode is required",
                "spec.resources[storage]: Required value",
            ]
        )
    }

    /// A client that speaks protobuf could otherwise break the JSON of whole lists.
    @Test func rawBytesMustBeJSON() throws {
        let resource = try #require(AppsV1.ControllerRevision.resourceDefinition)
        var revision = AppsV1.ControllerRevision {
            $0.metadata.name = "x"
            $0.metadata.namespace = "n"
            $0.data = APIRuntime.RawExtension { $0.raw = Array(#"{"a":1}"#.utf8) }
        }
        #expect(Validation.create(revision.underlying, resource) == [])
        revision.data = APIRuntime.RawExtension { $0.raw = Array("},".utf8) }
        let errors = Validation.create(revision.underlying, resource).map(\.description)
        #expect(errors == ["data: Invalid value: <raw>: must be JSON"])
    }

    @Test func metadata() throws {
        let annotation = String(repeating: "x", count: 262_145)
        let large = #"{"metadata":{"name":"x","namespace":"n","annotations":{"a":"\#(annotation)"}}}"#
        #expect(
            try creationErrors(CoreV1.ConfigMap.self, large)
                == ["metadata.annotations: Too long: may not be more than 262144 bytes"]
        )
        #expect(
            try creationErrors(CoreV1.Namespace.self, #"{"metadata":{"name":"x","namespace":"n"}}"#)
                == ["metadata.namespace: Forbidden: not allowed on this type"]
        )
        let old = #"{"metadata":{"name":"x","namespace":"n","uid":"1"}}"#
        let new = #"{"metadata":{"name":"y","namespace":"n","uid":"1"}}"#
        #expect(
            try updateErrors(CoreV1.ConfigMap.self, new, from: old)
                == [#"metadata.name: Invalid value: "y": field is immutable"#]
        )
        let finalizer = #"{"metadata":{"name":"x","namespace":"n","finalizers":["a"]}}"#
        #expect(
            try creationErrors(CoreV1.ConfigMap.self, finalizer) == [
                #"metadata.finalizers[0]: Invalid value: "a": name is neither a standard finalizer name nor is it "#
                    + "fully qualified"
            ]
        )
    }

    /// Objects that Kubernetes accepts and that hold only what they must.
    @Test func smallObjectsPass() throws {
        #expect(try creationErrors(CoreV1.ServiceAccount.self, "{\(Self.metadata)}") == [])
        #expect(try creationErrors(CoreV1.Endpoints.self, "{\(Self.metadata)}") == [])
        #expect(try creationErrors(CoordinationV1.Lease.self, "{\(Self.metadata)}") == [])
        #expect(try creationErrors(CoreV1.LimitRange.self, "{\(Self.metadata)}") == [])
        #expect(try creationErrors(CoreV1.Node.self, #"{"metadata":{"name":"x"}}"#) == [])
        #expect(try creationErrors(CoreV1.Namespace.self, #"{"metadata":{"name":"x"}}"#) == [])
        #expect(try creationErrors(RBACV1.ClusterRole.self, #"{"metadata":{"name":"system:x"}}"#) == [])
        #expect(try creationErrors(SchedulingV1.PriorityClass.self, #"{"metadata":{"name":"x"}}"#) == [])
        let event = #"{\#(Self.metadata),"involvedObject":{"namespace":"default"},"reason":"R","type":"Normal"}"#
        #expect(try creationErrors(CoreV1.Event.self, event) == [])
        #expect(
            try creationErrors(
                CoreV1.Event.self,
                event.replacing(#"{"namespace":"default"}"#, with: #"{"namespace":"x"}"#)
            )
                == [#"involvedObject.namespace: Invalid value: "x": does not match event.namespace"#]
        )
        let slice = #"{\#(Self.metadata),"addressType":"IPv4","endpoints":[],"ports":[]}"#
        let sliceErrors = try creationErrors(DiscoveryV1.EndpointSlice.self, slice)
        #expect(sliceErrors == [])
        let storage = #"{"metadata":{"name":"x"},"provisioner":"p"}"#
        #expect(try creationErrors(StorageV1.StorageClass.self, storage) == [])
    }
}
