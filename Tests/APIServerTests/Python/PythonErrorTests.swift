import Testing

/// What a Python program is told when something is wrong, and what becomes of the manifests it creates.
struct PythonErrorTests {
    @Test(.pythonKubernetes) func manifestsAreCreated() async throws {
        try await TestServer.run { server in
            let output = try await PythonKubernetes.output(of: Self.manifests, on: server)
            #expect(output == Self.manifestAnswers)
        }
    }

    @Test(.pythonKubernetes) func errorsHaveStatusReasonAndBody() async throws {
        try await TestServer.run { server in
            let output = try await PythonKubernetes.output(of: Self.errors, on: server)
            #expect(output == Self.errorAnswers)
        }
    }

    private static let manifests = ##"""
        import tempfile
        from kubernetes import utils
        def create(text, **options):
            with tempfile.NamedTemporaryFile("w", suffix=".yaml") as f:
                f.write(text); f.flush()
                try:
                    made = utils.create_from_yaml(client.ApiClient(), f.name, **options)
                    say("made", [(o.kind, o.metadata.namespace, o.metadata.name) for os in made for o in os])
                except utils.FailToCreateError as failure:
                    for e in failure.api_exceptions: say("failed", e.status, e.reason, json.loads(e.body)["message"])
        create("""
        {apiVersion: v1, kind: Namespace, metadata: {name: y}}
        ---
        {apiVersion: v1, kind: Service, metadata: {name: s, namespace: y}, spec: {ports: [{port: 80}]}}
        ---
        ---
        {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: y}, rules: []}
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: {name: h}
        spec: {maxReplicas: 2, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: d}}
        ---
        {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: np}, spec: {podSelector: {}}}
        """, namespace="y")
        create("""
        apiVersion: v1
        kind: List
        items:
        - {apiVersion: v1, kind: ConfigMap, metadata: {name: l1}}
        - {apiVersion: v1, kind: Secret, metadata: {name: l2}, stringData: {a: b}}
        """)
        create("{apiVersion: v1, kind: ConfigMapList, items: [{metadata: {name: c1}}, {metadata: {name: c2}}]}", \##
        namespace="y")
        create("""
        {apiVersion: v1, kind: ConfigMap, metadata: {name: l1}}
        ---
        {apiVersion: v1, kind: ConfigMap, metadata: {name: l3}}
        ---
        {apiVersion: v1, kind: ConfigMap, metadata: {name: Bad_}}
        ---
        {apiVersion: v1, kind: Service, metadata: {name: s, namespace: nowhere}, spec: {ports: [{port: 80}]}}
        """)
        say("went on", core.read_namespaced_config_map("l3", "default").metadata.name)
        create("{apiVersion: v1, kind: ConfigMap, metadata: {name: dry}}", dry_run="All")
        create("{apiVersion: v1, kind: ConfigMap, metadata: {name: l1}, data: {a: b}}", apply=True)
        create("{apiVersion: apps/v1, kind: Deployment, metadata: {name: e}, spec: {replicas: two}}")
        try: core.read_namespaced_config_map("dry", "default")
        except ApiException as e: say("dry", e.status)
        """##

    private static let manifestAnswers = ##"""
        made [('Namespace', None, 'y'), ('Service', 'y', 's'), ('ClusterRole', None, 'y'), \##
        ('HorizontalPodAutoscaler', 'y', 'h'), ('NetworkPolicy', 'y', 'np')]
        made [('ConfigMap', 'default', 'l1'), ('Secret', 'default', 'l2')]
        made [('ConfigMap', 'y', 'c1'), ('ConfigMap', 'y', 'c2')]
        failed 409 Conflict configmaps "l1" already exists
        failed 422 Unprocessable Entity ConfigMap "Bad_" is invalid: metadata.name: Invalid value: "Bad_": \##
        a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must \##
        start \##
        and end with an alphanumeric character (e.g. 'example.com', regex used for validation is \##
        '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
        failed 404 Not Found namespaces "nowhere" not found
        went on l3
        made [('ConfigMap', 'default', 'dry')]
        made [('ConfigMap', 'default', 'l1')]
        failed 400 Bad Request Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal \##
        string into Go struct field DeploymentSpec.spec.replicas of type int32
        dry 404

        """##

    private static let errors = ##"""
        def fails(name, call, *arguments, **options):
            try: say(name, "did not fail", call(*arguments, **options))
            except ApiException as e:
                status = json.loads(e.body)
                parts = {k: v for k, v in (status.get("details") or {}).items() if k != "causes"}
                say(name, e.status == status["code"], e.status, e.reason, status["reason"], parts, \##
        status["message"].split(", ResourceVersion in object")[0])
        create, maps = core.create_namespaced_config_map, core.list_namespaced_config_map
        fails("absent", core.read_namespaced_pod, "p", "default")
        fails("other", create, "default", {"metadata": {"name": "a", "namespace": "b"}})
        fails("kind", create, "default", {"kind": "Secret", "apiVersion": "v1", "metadata": {"name": "a"}})
        fails("version", create, "default", {"kind": "ConfigMap", "apiVersion": "v2", "metadata": {"name": "a"}})
        fails("strict", create, "default", {"metadata": {"name": "a"}, "x": 1}, field_validation="Strict")
        fails("field", core.list_namespaced_pod, "default", field_selector="spec.nope=1")
        fails("match", maps, "default", resource_version_match="Exact")
        fails("words", maps, "default", resource_version_match="Foo", resource_version="1")
        fails("exact", maps, "default", resource_version_match="Exact", resource_version="0")
        fails("number", maps, "default", resource_version="x")
        fails("initial", maps, "default", send_initial_events=False)
        fails("update", core.replace_namespaced_config_map, "none", "default", {"metadata": {"name": "none"}})
        fails("names", core.replace_namespaced_config_map, "none", "default", {"metadata": {"name": "some"}})
        create("default", {"metadata": {"name": "pre"}})
        fails("revision", core.delete_namespaced_config_map, "pre", "default", body={"preconditions": \##
        {"resourceVersion": "1"}})
        fails("policy", core.delete_namespaced_config_map, "pre", "default", propagation_policy="Sideways")
        fails("kept", core.delete_namespace, "kube-system")
        bob = client.ApiClient(header_name="Impersonate-User", header_value="bob")
        fails("bob", client.CoreV1Api(bob).list_namespaced_pod, "default")
        stranger = client.Configuration.get_default_copy()
        stranger.cert_file = stranger.key_file = None
        stranger.api_key = {"authorization": "Bearer wrong"}
        fails("stranger", client.CoreV1Api(client.ApiClient(stranger)).list_namespaced_pod, "default")
        """##

    private static let errorAnswers = ##"""
        absent True 404 Not Found NotFound {'name': 'p', 'kind': 'pods'} pods "p" not found
        other True 400 Bad Request BadRequest {} the namespace of the provided object does not match the namespace \##
        sent on the request
        kind True 400 Bad Request BadRequest {} Secret in version "v1" cannot be handled as a ConfigMap: \##
        converting (v1.Secret) to (core.ConfigMap): unknown conversion
        version True 400 Bad Request BadRequest {} ConfigMap in version "v2" cannot be handled as a ConfigMap: no \##
        kind \##
        "ConfigMap" is registered for version "v2" in scheme "pkg/api/legacyscheme/scheme.go:30"
        strict True 400 Bad Request BadRequest {} ConfigMap in version "v1" cannot be handled as a ConfigMap: \##
        strict decoding error: unknown field "x"
        field True 400 Bad Request BadRequest {} field label not supported: spec.nope
        match True 422 Unprocessable Entity Invalid {'group': 'meta.k8s.io', 'kind': 'ListOptions'} \##
        ListOptions.meta.k8s.io \##
        "" is invalid: resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden unless resourceVersion \##
        is provided
        words True 422 Unprocessable Entity Invalid {'group': 'meta.k8s.io', 'kind': 'ListOptions'} \##
        ListOptions.meta.k8s.io \##
        "" is invalid: resourceVersionMatch: Unsupported value: "Foo": supported values: "Exact", "NotOlderThan", ""
        exact True 422 Unprocessable Entity Invalid {'group': 'meta.k8s.io', 'kind': 'ListOptions'} \##
        ListOptions.meta.k8s.io \##
        "" is invalid: resourceVersionMatch: Forbidden: resourceVersionMatch "exact" is forbidden for \##
        resourceVersion "0"
        number True 400 Bad Request BadRequest {} invalid resource version: resourceVersion: Invalid value: "x": \##
        strconv.ParseUint: parsing "x": invalid syntax
        initial True 422 Unprocessable Entity Invalid {'group': 'meta.k8s.io', 'kind': 'ListOptions'} \##
        ListOptions.meta.k8s.io "" is invalid: sendInitialEvents: Forbidden: sendInitialEvents is forbidden for list
        update True 404 Not Found NotFound {'name': 'none', 'kind': 'configmaps'} configmaps "none" not found
        names True 400 Bad Request BadRequest {} the name of the object (some) does not match the name on the URL (none)
        revision True 409 Conflict Conflict {'name': 'pre', 'kind': 'configmaps'} Operation cannot be fulfilled on \##
        configmaps "pre": Precondition failed: ResourceVersion in precondition: 1
        policy True 422 Unprocessable Entity Invalid {'group': 'meta.k8s.io', 'kind': 'DeleteOptions'} \##
        DeleteOptions.meta.k8s.io "" is invalid: propagationPolicy: Unsupported value: "Sideways": supported values: \##
        "Foreground", "Background", "Orphan", "nil"
        kept True 403 Forbidden Forbidden {'name': 'kube-system', 'kind': 'namespaces'} namespaces "kube-system" is \##
        forbidden: this namespace may not be deleted
        bob True 403 Forbidden Forbidden {'kind': 'pods'} pods is forbidden: User "bob" cannot list resource \##
        "pods" in \##
        API group "" in the namespace "default"
        stranger True 401 Unauthorized Unauthorized {} Unauthorized

        """##
}
