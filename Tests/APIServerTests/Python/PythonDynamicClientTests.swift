import Testing

/// What a Python program sees of the server through the dynamic client of PyPI's `kubernetes`.
struct PythonDynamicClientTests {
    @Test(.pythonKubernetes) func builtInResourcesAreWritten() async throws {
        try await TestServer.run { server in
            let output = try await PythonKubernetes.output(of: Self.start + Self.builtIn, on: server)
            #expect(output == Self.builtInAnswers)
        }
    }

    @Test(.pythonKubernetes) func customResourcesAreWritten() async throws {
        try await TestServer.run { server in
            let output = try await PythonKubernetes.output(of: Self.start + Self.custom, on: server)
            #expect(output == Self.customAnswers)
        }
    }

    private static let start = """
        from kubernetes import dynamic
        from kubernetes.dynamic.exceptions import *
        d = dynamic.DynamicClient(client.ApiClient())

        """

    private static let builtIn = ##"""
        MERGE = "application/merge-patch+json"
        say("version", d.version["kubernetes"]["major"], d.version["kubernetes"]["minor"])
        maps = d.resources.get(api_version="v1", kind="ConfigMap")
        say("found", maps.group_version, maps.name, maps.namespaced, maps.verbs)
        deployments = d.resources.get(api_version="apps/v1", kind="Deployment")
        say("parts", sorted(deployments.subresources))
        say("search", sorted({r.group_version for r in d.resources.search(kind="Event")}))
        try: d.resources.get(api_version="v9", kind="Nope")
        except ResourceNotFoundError as e: say("absent", e)
        def key(**more): return dict(namespace="default", name="a", **more)
        made = maps.create(namespace="default", body={"metadata": {"name": "a", "labels": {"t": "1"}}, "data": \##
        {"k": "v"}})
        say("create", made.metadata.name, made.data.k)
        try: maps.create(namespace="default", body={"metadata": {"name": "a"}})
        except ConflictError as e: say("again", e.status, e.reason, e.summary())
        say("get", maps.get(**key()).data.to_dict())
        patched = maps.patch(**key(), body={"data": {"m": "1", "k": None}}, content_type=MERGE)
        say("merge", patched.data.to_dict())
        body = [{"op": "add", "path": "/data/j", "value": "2"}]
        say("json", maps.patch(**key(), body=body, content_type="application/json-patch+json").data.to_dict())
        def pod(name, image): return {"spec": {"containers": [{"name": name, "image": image}]}}
        template = dict(pod("x", "i:1"), metadata={"labels": {"a": "b"}})
        spec = {"selector": {"matchLabels": {"a": "b"}}, "template": template}
        deployments.create(namespace="default", body={"metadata": {"name": "a", "labels": {"t": "1"}}, "spec": spec})
        web = deployments.patch(**key(), body={"spec": {"template": pod("y", "i:2")}})
        say("strategic", [(c.name, c.image) for c in web.spec.template.spec.containers])
        say("scale", deployments.scale.get(**key()).spec.replicas)
        scaled = deployments.scale.patch(**key(), body={"spec": {"replicas": 4}}, content_type=MERGE)
        say("scaled", scaled.kind, scaled.spec.replicas)
        def apply(manager, value, **more):
            body = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"s": value}}
            return d.server_side_apply(maps, namespace="default", name="a", field_manager=manager, body=body, **more)
        say("apply", apply("one", "1").data.to_dict())
        try: apply("two", "2")
        except ConflictError as e: say("conflict", json.loads(e.body)["message"], json.loads(e.body)["details"])
        forced = apply("two", "2", force_conflicts=True)
        say("forced", forced.data.s, sorted((m.manager, m.operation) for m in forced.metadata.managedFields))
        body = maps.get(**key()).to_dict(); body["data"] = {"z": "1"}
        say("replace", maps.replace(namespace="default", body=body).data.to_dict())
        try: maps.replace(namespace="default", body=body)
        except ConflictError as e: say("stale", json.loads(e.body)["message"])
        found = maps.get(namespace="default", label_selector="t=1")
        say("list", found.kind, [i.metadata.name for i in found.items])
        found = maps.get(field_selector="metadata.name=a")
        say("everywhere", [(i.metadata.namespace, i.metadata.name) for i in found.items])
        say("watch", [(e["type"], e["object"].metadata.name) for e in maps.watch(**key(), timeout=1)])
        say("foreground", deployments.delete(**key(), body={"propagationPolicy": "Foreground"}).kind)
        say("finalizers", deployments.get(**key()).metadata.finalizers)
        say("collection", maps.delete(namespace="default", label_selector="t=1").kind)
        try: maps.get(**key())
        except NotFoundError as e: say("gone", e.summary())
        """##

    private static let builtInAnswers = ##"""
        version 1 32
        found v1 configmaps True ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch']
        parts ['scale', 'status']
        search ['events.k8s.io/v1', 'v1']
        absent No matches found for {'api_version': 'v9', 'kind': 'Nope'}
        create a v
        again 409 Conflict configmaps "a" already exists
        get {'k': 'v'}
        merge {'m': '1'}
        json {'j': '2', 'm': '1'}
        strategic [('y', 'i:2'), ('x', 'i:1')]
        scale 1
        scaled Scale 4
        apply {'j': '2', 'm': '1', 's': '1'}
        conflict Apply failed with 1 conflict: conflict with "one": .data.s {'causes': [\##
        {'reason': 'FieldManagerConflict', 'message': 'conflict with "one"', 'field': '.data.s'}]}
        forced 2 [('OpenAPI-Generator', 'Update'), ('two', 'Apply')]
        replace {'z': '1'}
        stale Operation cannot be fulfilled on configmaps "a": the object has been modified; please apply your \##
        changes \##
        to the latest version and try again
        list ConfigMapList ['a']
        everywhere [('default', 'a')]
        watch [('ADDED', 'a')]
        foreground Deployment
        finalizers ['foregroundDeletion']
        collection ConfigMapList
        gone configmaps "a" not found

        """##

    private static let custom = ##"""
        crds = d.resources.get(api_version="apiextensions.k8s.io/v1", kind="CustomResourceDefinition")
        n = {"type": "object", "properties": {"n": {"type": "integer", "maximum": 5}}}
        schema = {"type": "object", "properties": {"spec": n, "status": {"type": "object", "properties": {"ok": \##
        {"type": "boolean"}}}}}
        version = {"name": "v1", "served": True, "storage": True, "subresources": {"status": {}}, "schema": \##
        {"openAPIV3Schema": schema}}
        names = {"plural": "things", "singular": "thing", "kind": "Thing", "shortNames": ["tg"], "listKind": \##
        "ThingList"}
        spec = {"group": "x.io", "scope": "Namespaced", "names": names, "versions": [version]}
        crds.create(body={"metadata": {"name": "things.x.io"}, "spec": spec})
        deadline = time.time() + 10
        while time.time() < deadline:
            conditions = (crds.get(name="things.x.io").status or {}).get("conditions") or []
            if any(c.type == "Established" and c.status == "True" for c in conditions): break
            time.sleep(0.05)
        d.resources.invalidate_cache()
        things = d.resources.get(api_version="x.io/v1", kind="Thing")
        say("found", things.name, sorted(things.subresources), things.short_names, things.verbs)
        def thing(name, n): return {"apiVersion": "x.io/v1", "kind": "Thing", "metadata": {"name": name}, "spec": \##
        {"n": n}}
        made = things.create(namespace="default", body=thing("t", 1))
        say("create", made.spec.n, made.metadata.generation)
        try: things.create(namespace="default", body=thing("u", 9))
        except UnprocessibleEntityError as e: say("invalid", e.status, e.reason, e.body.decode().strip())
        def patch(to, body): return to.patch(namespace="default", name="t", body=body, \##
        content_type="application/merge-patch+json")
        try: things.patch(namespace="default", name="t", body={"spec": {"n": 2}})
        except DynamicApiError as e: say("strategic", e.status, e.reason, e.summary())
        patched = patch(things, {"spec": {"n": 2}})
        say("merge", patched.spec.n, patched.metadata.generation)
        patched = patch(things.status, {"status": {"ok": True}, "spec": {"n": 3}})
        say("status", patched.status.ok, patched.spec.n, patched.metadata.generation)
        applied = d.server_side_apply(things, namespace="default", name="t", field_manager="m", \##
        force_conflicts=True, body=thing("t", 3))
        say("apply", applied.spec.n)
        say("list", [(i.kind, i.metadata.name) for i in things.get(namespace="default").items])
        say("watch", [(e["type"], e["object"].metadata.name) for e in things.watch(namespace="default", timeout=1)])
        gone = things.delete(namespace="default", name="t")
        say("delete", gone.kind, gone.status, sorted(gone.details.to_dict()))
        try: things.get(namespace="default", name="t")
        except NotFoundError as e: say("gone", json.loads(e.body)["details"])
        """##

    private static let customAnswers = ##"""
        found things ['status'] ['tg'] ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', \##
        'watch']
        create 1 1
        invalid 422 Unprocessable Entity {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure",\##
        "message":"Thing.x.io \"u\" is invalid: spec.n: Invalid value: 9: spec.n in body should be less than or \##
        equal to 5",\##
        "reason":"Invalid","details":{"name":"u","group":"x.io","kind":"Thing","causes":[{"reason":"FieldValueIn\##
        valid",\##
        "message":"Invalid value: 9: spec.n in body should be less than or equal to 5","field":"spec.n"}]},"code":422}
        strategic 415 Unsupported Media Type the body of the request was in an unknown format - accepted media types \##
        include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml
        merge 2 2
        status True 2 2
        apply 3
        list [('Thing', 't')]
        watch [('ADDED', 't')]
        delete Status Success ['group', 'kind', 'name', 'uid']
        gone {'name': 't', 'group': 'x.io', 'kind': 'things'}

        """##
}
