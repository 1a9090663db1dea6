import Testing

/// The real kubectl against a real cluster.
@Suite(.serialized)
struct KubectlTests {
    private static let isPossible = IsolatedMachine.obstacle == nil && IsolatedMachine.has("kubectl")

    @Test func saysWhatIsMissing() {
        if !IsolatedMachine.has("kubectl") {
            Issue.record("kubectl tests are skipped: kubectl is not installed", severity: .warning)
        }
    }

    @Test(.enabled(if: isPossible)) func workloadsRun() throws {
        let output = try IsolatedMachine.run(
            """
            timeout 100 $M up $F --detach --sample >/dev/null
            cat > $D/objects.yaml <<'YAML'
            \(Self.objects)
            YAML
            echo "== apply"; k apply -f $D/objects.yaml
            echo "== wait"; k wait --for=condition=Ready pod/reader --timeout=30s
            echo "== logs"; k logs reader
            echo "== rollout"
            k set env deploy/hello X=1; k rollout status deploy/hello --timeout=60s | tail -1
            k rollout undo deploy/hello; k rollout status deploy/hello --timeout=60s | tail -1
            echo "== history"
            diff <(k rollout history deploy/hello) <($MCTL rollout history deploy/hello) && echo same
            diff <(k rollout history deploy/hello --revision=2) <($MCTL rollout history deploy/hello --revision=2) \
                && echo same
            echo "== describe"
            from='(deployment-controller|kubelet|default-scheduler)'
            ages() { sed -E "s/ [0-9ms]+( \\(x[0-9]+ over [0-9ms]+\\))? +$from/ AGE \\2/; s/ [0-9ms]+$/ AGE/"; }
            for object in "deploy hello" "service hello" "pod reader" "$(k get nodes -o name)"; do
                diff <(k describe $object | ages) <($MCTL describe $object | ages) && echo same
            done
            echo "== no reader"; $MCTL get nodes 2>&1 >/dev/full; echo "status $?"
            echo "== scale"; k scale deploy hello --replicas=1; k rollout status deploy/hello --timeout=60s | tail -1
            echo "== label"; k label pod reader colour=blue; k get pods -l colour=blue -o name
            echo "== refused"; k run broken --image=x --overrides='\(Self.missingVolume)'
            echo "== back-off"
            path='{.status.containerStatuses[0].state.waiting.reason}'
            back_off() { k get pod crash -o jsonpath="$path" | grep CrashLoop; }
            until_true back_off; back_off
            echo "== delete"; k delete deploy hello --cascade=foreground --timeout=60s
            k get deploy,rs
            """
        )
        let created = (output["apply"] ?? "").split(separator: "\n")
        #expect(created.count == 4 && created.allSatisfy { $0.hasSuffix(" created") }, "\(output)")
        #expect(output["wait"] == "pod/reader condition met", "\(output["wait"] ?? "")")
        #expect(output["logs"] == "1 s3cret from-file", "\(output["logs"] ?? "")")
        #expect(
            output["rollout"] == """
                deployment.apps/hello env updated
                deployment "hello" successfully rolled out
                deployment.apps/hello rolled back
                deployment "hello" successfully rolled out
                """,
            "\(output["rollout"] ?? "")"
        )
        #expect(output["history"] == "same\nsame", "\(output["history"] ?? "")")
        #expect(output["describe"] == "same\nsame\nsame\nsame", "\(output["describe"] ?? "")")
        #expect(output["no reader"] == "error: write /dev/stdout: no space left on device\nstatus 1")
        #expect(output["scale"]?.hasSuffix("successfully rolled out") == true, "\(output["scale"] ?? "")")
        #expect(output["label"] == "pod/reader labeled\npod/reader")
        #expect(output["refused"]?.contains(#"volumeMounts[0].name: Not found: "absent""#) == true)
        #expect(output["back-off"] == "CrashLoopBackOff", "\(output["back-off"] ?? "")")
        #expect(output["delete"] == "deployment.apps \"hello\" deleted\nNo resources found in default namespace.")
    }

    @Test(.enabled(if: isPossible && IsolatedMachine.has("etcdctl"))) func storeSpeaksEtcd() throws {
        let output = try IsolatedMachine.run(
            """
            timeout 100 $M up $F --detach >/dev/null
            e() { timeout 10 etcdctl --endpoints https://127.0.0.1:2379 --cacert $D/data/pki/etcd/ca.crt \
                --cert $D/data/pki/etcd/client.crt --key $D/data/pki/etcd/client.key "$@" 2>&1; }
            echo "== put"; e put a b; e get a
            echo "== status"; e endpoint status -w json | grep -c '"leader"'
            echo "== envelope"; e get /registry/namespaces/default --print-value-only | head -c 3
            echo
            echo "== stranger"
            timeout 10 etcdctl --endpoints https://127.0.0.1:2379 --cacert $D/data/pki/etcd/ca.crt \
                --cert $D/data/pki/admin.crt --key $D/data/pki/admin.key get a >/dev/null 2>&1 \
                && echo served || echo refused
            """
        )
        #expect(output["put"] == "OK\na\nb", "\(output)")
        #expect(output["status"] == "1", "\(output["status"] ?? "")")
        #expect(output["envelope"]?.hasPrefix("k8s") == true, "\(output["envelope"] ?? "")")
        #expect(output["stranger"] == "refused")
    }

    private static let missingVolume =
        #"{"spec":{"containers":[{"name":"c","image":"x","volumeMounts":[{"name":"absent","mountPath":"/x"}]}]}}"#

    private static let objects = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings}
        data: {number: "1", file: from-file}
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: login}
        stringData: {password: s3cret}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: reader}
        spec:
          terminationGracePeriodSeconds: 1
          containers:
          - name: c
            image: martlet.local/hello:1
            command: [sh, -c, 'echo $NUMBER $PASSWORD $(cat /settings/file); sleep 1000']
            env:
            - {name: NUMBER, valueFrom: {configMapKeyRef: {name: settings, key: number}}}
            - {name: PASSWORD, valueFrom: {secretKeyRef: {name: login, key: password}}}
            volumeMounts: [{name: settings, mountPath: /settings}, {name: scratch, mountPath: /scratch}]
            readinessProbe: {exec: {command: [cat, /settings/file]}, periodSeconds: 1}
          volumes:
          - {name: settings, configMap: {name: settings}}
          - {name: scratch, emptyDir: {}}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: crash}
        spec: {containers: [{name: c, image: martlet.local/hello:1, command: [sh, -c, exit 3]}]}
        """
}
