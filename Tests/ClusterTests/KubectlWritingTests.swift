import Testing

/// kubectl's ways to write objects, and to wait for what comes of them.
@Suite(.serialized)
struct KubectlWritingTests {
    @Test(.enabled(if: IsolatedMachine.hasKubectl)) func objectsAreWritten() throws {
        let output = try IsolatedMachine.run(
            KubectlScript.start + """
                sed 's/replicas: 1/replicas: 2/' $D/web.yaml > $D/two.yaml
                echo "== diff"
                k diff -f $D/web.yaml; echo "status $?"
                k diff -f $D/two.yaml | grep -E '^[-+]  replicas'; k get deploy web -o jsonpath='{.spec.replicas}'; echo
                echo "== replace"
                old=$(k get deploy web -o jsonpath='{.metadata.uid}')
                k replace --force -f $D/two.yaml
                [ "$(k get deploy web -o jsonpath='{.metadata.uid}')" != "$old" ] && echo "another uid"
                k replace -f $D/web.yaml
                echo "== patch"
                k patch deploy web --type=merge -p '{"metadata":{"labels":{"a":"b"}}}'
                k patch deploy web --type=merge -p '{"metadata":{"labels":{"a":"b"}}}'
                k patch deploy web --type=json -p '[{"op":"test","path":"/metadata/labels/a","value":"b"},
                    {"op":"remove","path":"/metadata/labels/a"}]'
                k patch deploy web --type=json -p '[{"op":"remove","path":"/metadata/labels/none"}]'
                k patch deploy web --type=strategic \\
                    -p '{"spec":{"template":{"spec":{"containers":[{"name":"c","env":[{"name":"A","value":"b"}]}]}}}}'
                k get deploy web -o jsonpath='{.spec.template.spec.containers[*].image} {..env}'; echo
                k patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":2}}'
                k patch deploy web --subresource=status --type=merge -p '{"status":{"collisionCount":3},"spec":null}'
                k get deploy web --subresource=status -o jsonpath='{.status.collisionCount} {.spec.replicas}'; echo
                k get deploy web --subresource=scale -o jsonpath='{.kind} {.spec.replicas} {.status.selector}'; echo
                echo "== watch"
                k wait --for=jsonpath='{.status.readyReplicas}'=2 deploy/web --timeout=40s
                k wait --for=delete pod/none --timeout=5s; k wait --for=create deploy/web --timeout=5s
                k wait --for=condition=Progressing=False deploy/web --timeout=1s | head -1
                timeout 20 kubectl get configmap -l pick=me --watch -o json > $D/watched & watch=$!
                timeout 20 kubectl get configmap -l pick=me --watch --output-watch-events --no-headers > $D/events &
                events=$!
                k create configmap late --from-literal=a=b; k label configmap late pick=me
                until_true grep -q late $D/watched; until_true grep -q late $D/events; k delete configmap late
                until_true grep -q DELETED $D/events
                kill $watch $events 2>/dev/null; grep -E '"(kind|a)"' $D/watched | head -2; cut -c1-15 $D/events
                echo "== label"
                k label deploy web tier=front; k label deploy web tier=back; k label deploy web tier=back --overwrite
                k label deploy web tier-; k label deploy web 'bad key=1' | cut -c1-60
                k annotate deploy web note=one; k annotate deploy web note=two --overwrite
                k annotate deploy web --list | grep note; k annotate deploy web note-
                echo "== edit"
                EDITOR='sed -i s/replicas:.*/replicas:\\ 1/' k edit deploy web; EDITOR=true k edit deploy web
                EDITOR='sed -i s/replicas:.*/replicas:\\ -1/' k edit deploy web | sed 's,/tmp/.*yaml,FILE,'
                echo "== kustomize"
                mkdir $D/kustom; cp $D/web.yaml $D/kustom/
                printf 'resources: [web.yaml]\\nnamePrefix: x-\\n' > $D/kustom/kustomization.yaml
                k kustomize $D/kustom | grep name:; k apply -k $D/kustom; k delete -k $D/kustom
                echo "== certificate"
                openssl req -newkey rsa:2048 -nodes -keyout $D/bob.key -subj /CN=bob/O=dev -out $D/bob.csr 2>/dev/null
                for name in bob eve; do
                    printf '%s\\n' 'apiVersion: certificates.k8s.io/v1' 'kind: CertificateSigningRequest' \\
                        "metadata: {name: $name}" "spec: {request: $(base64 -w0 $D/bob.csr), usages: [client auth]," \\
                        'signerName: kubernetes.io/kube-apiserver-client}' > $D/csr.yaml
                    k create -f $D/csr.yaml
                done
                k get csr --no-headers | sed -E 's/ +[0-9]+s +/ AGE /'
                k certificate approve bob; k certificate deny eve
                issued() { k get csr bob -o jsonpath='{.status.certificate}' | grep -q .; }
                until_true issued
                k get csr bob -o jsonpath='{.status.certificate}' | base64 -d > $D/bob.crt
                k --client-certificate=$D/bob.crt --client-key=$D/bob.key --kubeconfig=/dev/null \\
                    --server=https://127.0.0.1:6443 --insecure-skip-tls-verify auth whoami | tail -2
                k get csr --no-headers | sed -E 's/ +[0-9]+s +/ AGE /'
                """
        )
        let expected = [
            "diff": "status 0\n-  replicas: 1\n+  replicas: 2\n1",
            "replace": """
            deployment.apps "web" deleted
            deployment.apps/web replaced
            another uid
            deployment.apps/web replaced
            """,
            "patch": """
            deployment.apps/web patched
            deployment.apps/web patched (no change)
            deployment.apps/web patched
            The request is invalid: the server rejected our request due to an error in our request
            deployment.apps/web patched
            martlet.local/hello:1 [{"name":"A","value":"b"}]
            scale.autoscaling/web patched
            deployment.apps/web patched
            3 2
            Scale 2 app=web
            """,
            "watch": """
            deployment.apps/web condition met
            deployment.apps/web condition met
            error: timed out waiting for the condition on deployments/web
            configmap/late created
            configmap/late labeled
            configmap "late" deleted
                    "a": "b"
                "kind": "ConfigMap",
            ADDED      late
            DELETED    late
            """,
            "label": """
            deployment.apps/web labeled
            error: 'tier' already has a value (front), and --overwrite is false
            deployment.apps/web labeled
            deployment.apps/web unlabeled
            The Deployment "web" is invalid: metadata.labels: Invalid va
            deployment.apps/web annotated
            deployment.apps/web annotated
            note=two
            deployment.apps/web annotated
            """,
            "edit": """
            deployment.apps/web edited
            Edit cancelled, no changes made.
            error: deployments.apps "web" is invalid
            A copy of your changes has been stored to "FILE"
            error: Edit cancelled, no valid changes were saved.
            """,
            "kustomize": """
              name: x-web
                    name: c
            deployment.apps/x-web created
            deployment.apps "x-web" deleted
            """,
            "certificate": """
            certificatesigningrequest.certificates.k8s.io/bob created
            certificatesigningrequest.certificates.k8s.io/eve created
            bob AGE kubernetes.io/kube-apiserver-client   kubernetes-admin   <none>   Pending
            eve AGE kubernetes.io/kube-apiserver-client   kubernetes-admin   <none>   Pending
            certificatesigningrequest.certificates.k8s.io/bob approved
            certificatesigningrequest.certificates.k8s.io/eve denied
            Username    bob
            Groups      [dev system:authenticated]
            bob AGE kubernetes.io/kube-apiserver-client   kubernetes-admin   <none>   Approved,Issued
            eve AGE kubernetes.io/kube-apiserver-client   kubernetes-admin   <none>   Denied
            """,
        ]
        KubectlScript.compare(output, expected)
    }
}
