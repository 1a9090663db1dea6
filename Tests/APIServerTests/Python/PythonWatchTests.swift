import Testing

/// What a Python program sees of changes, through `watch` and `leaderelection` of PyPI's `kubernetes`.
struct PythonWatchTests {
    @Test(.pythonKubernetes) func watchesGoOnAndExpire() async throws {
        try await TestServer.run { server in
            // What the program asks for must be gone from the store when it starts.
            for name in ["x", "y"] {
                let path = "/api/v1/namespaces/default/secrets"
                #expect(try await server.send("POST", path, #"{"metadata":{"name":"\#(name)"}}"#).status == 201)
            }
            try await server.store.compact(at: try await server.store.currentRevision())
            let output = try await PythonKubernetes.output(of: Self.watching, on: server)
            #expect(output == Self.watchingAnswers)
        }
    }

    private static let watching = ##"""
        from kubernetes import watch
        maps = core.list_namespaced_config_map
        def make(name): return core.create_namespaced_config_map("default", {"metadata": {"name": name, "labels": \##
        {"w": "1"}}})
        a = make("w1")
        w = watch.Watch()
        def first(count, **options):
            seen = []
            for e in w.stream(maps, "default", label_selector="w=1", **options):
                seen.append((e["type"], type(e["object"]).__name__, e["object"].metadata.name))
                if len(seen) == count: w.stop()
            return seen
        say("list", first(1))
        say("timeout", first(9, timeout_seconds=1))
        say("remembered", w.resource_version == a.metadata.resource_version)
        make("w2")
        core.patch_namespaced_config_map("w2", "default", {"data": {"a": "b"}})
        core.delete_namespaced_config_map("w1", "default")
        say("resumed", first(3, resource_version=w.resource_version))
        core.patch_namespaced_config_map("w2", "default", {"metadata": {"labels": {"w": None}}})
        say("left", first(1, resource_version=w.resource_version))
        options = dict(allow_watch_bookmarks=True, send_initial_events=True, resource_version_match="NotOlderThan")
        for e in watch.Watch().stream(maps, "default", field_selector="metadata.name=w2", timeout_seconds=1, **options):
            meta = e["raw_object"]["metadata"]
            say("initial", e["type"], e["raw_object"]["kind"], meta.get("name"), meta.get("annotations"))
        for e in watch.Watch().stream(maps, "default", field_selector="metadata.name=w2", timeout_seconds=1, \##
        pretty=True):
            say("pretty", e["type"])
        def reason(e): return e.reason.split(" (")[0]
        def fails(name, **options):
            try:
                for e in watch.Watch().stream(maps, "default", timeout_seconds=1, **options): say(name, e["type"])
                say(name, "did not fail")
            except ApiException as e:
                say(name, e.status, reason(e), json.loads(e.body)["message"] if e.body else None)
        fails("match", resource_version_match="NotOlderThan")
        fails("initial", send_initial_events=True)
        fails("word", resource_version="x")
        fails("old", resource_version="1")
        try:
            for e in watch.Watch().stream(maps, "default", resource_version="1"): say(e["type"])
        except ApiException as e: say("old again", e.status, reason(e))
        """##

    private static let watchingAnswers = ##"""
        list [('ADDED', 'V1ConfigMap', 'w1')]
        timeout [('ADDED', 'V1ConfigMap', 'w1')]
        remembered True
        resumed [('ADDED', 'V1ConfigMap', 'w2'), ('MODIFIED', 'V1ConfigMap', 'w2'), ('DELETED', 'V1ConfigMap', 'w1')]
        left [('DELETED', 'V1ConfigMap', 'w2')]
        initial ADDED ConfigMap w2 None
        initial BOOKMARK ConfigMap None {'k8s.io/initial-events-end': 'true'}
        pretty ADDED
        match 422 Unprocessable Entity ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: \##
        resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided
        initial 422 Unprocessable Entity ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: \##
        sendInitialEvents requires setting resourceVersionMatch to NotOlderThan
        word 400 Bad Request invalid resource version: resourceVersion: Invalid value: "x": strconv.ParseUint: \##
        parsing "x": invalid syntax
        old 410 Expired: too old resource version: 1 None
        old again 410 Expired: too old resource version: 1

        """##

    @Test(.pythonKubernetes) func leadersAreElected() async throws {
        try await TestServer.run { server in
            let output = try await PythonKubernetes.output(of: Self.election, on: server)
            #expect(output.split(separator: "\n") == Self.electionAnswers)
        }
    }

    private static let election = ##"""
        import logging, threading
        from kubernetes.leaderelection import leaderelection, electionconfig
        from kubernetes.leaderelection.resourcelock.configmaplock import ConfigMapLock
        logging.disable()
        KEY = "control-plane.alpha.kubernetes.io/leader"
        def holder():
            record = core.read_namespaced_config_map("lock", "default").metadata.annotations[KEY]
            return json.loads(record)["holderIdentity"]
        def candidate(name):
            led, lost = threading.Event(), threading.Event()
            lock = ConfigMapLock("lock", "default", name)
            options = electionconfig.Config(lock, lease_duration=3, renew_deadline=2, retry_period=1,
                onstarted_leading=led.set, onstopped_leading=lost.set)
            threading.Thread(target=leaderelection.LeaderElection(options).run, daemon=True).start()
            return led, lost
        led, lost = candidate("one")
        say("one leads", led.wait(10), holder())
        led2, _ = candidate("two")
        say("two leads", led2.wait(2), holder())
        # One that holds the lock no more stops, and who waited takes over once the lease is over.
        record = dict(json.loads(core.read_namespaced_config_map("lock", "default").metadata.annotations[KEY]),
            holderIdentity="nobody")
        core.patch_namespaced_config_map("lock", "default", {"metadata": {"annotations": {KEY: json.dumps(record)}}})
        say("one lost", lost.wait(10))
        say("two leads", led2.wait(10), holder())
        """##

    private static let electionAnswers: [Substring] = [
        "one leads True one", "two leads False one", "one lost True", "two leads True two",
    ]
}
