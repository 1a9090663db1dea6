import Testing

/// `kubectl debug`: a container added to a running pod, a copy of a pod, a pod that looks at its node.
@Suite(.serialized)
struct DebugTests {
    @Test(.enabled(if: IsolatedMachine.hasKubectl)) func podsAndNodesAreDebugged() throws {
        let output = try IsolatedMachine.run(
            """
            timeout 100 $M up $F --detach --sample >/dev/null
            image=martlet.local/hello:1
            k run pod --image=$image --command -- sh -c 'while true; do sleep 1; done' >/dev/null
            k wait --for=condition=Ready pod/pod --timeout=30s >/dev/null
            state() { k get pod pod -o jsonpath="{.status.ephemeralContainerStatuses[?(@.name=='$1')].state.$2}"; }
            ended() { state $1 terminated | grep -q exitCode; }
            echo "== target"
            k debug pod --image=$image -c look --target=pod -- \
                sh -c 'busybox tr "\\0" " " < /proc/1/cmdline; exit 4' | grep -c Targeting
            until_true ended look; k logs pod -c look | cut -c1-20; state look terminated.exitCode; echo
            k debug pod --image=$image -c alone -- sh -c 'busybox tr "\\0" " " < /proc/1/cmdline' >/dev/null
            until_true ended alone; k logs pod -c alone | cut -c1-7
            k get pod pod -o jsonpath='{.status.phase} {.status.containerStatuses[0].restartCount}'; echo
            k get pod pod -o jsonpath='{.status.ephemeralContainerStatuses[*].name}'; echo
            echo "== attach"
            (sleep 2; echo typed; sleep 0.5) | timeout 40 kubectl debug pod -i --quiet --image=$image -c talk \
                -- sh -c 'read x; echo got $x' 2>/dev/null
            echo "== refused"
            k patch pod pod --subresource=ephemeralcontainers \
                -p '{"spec":{"ephemeralContainers":[{"name":"look","image":"other"}]}}' | grep -oE 'existing.*'
            k debug pod --image=$image -c lost --target=none | grep -oE 'spec.ephemeral.*'
            k patch pod pod --subresource=ephemeralcontainers --type=json -p '[{"op":"remove",
                "path":"/spec/ephemeralContainers/0"}]' | grep -oE 'spec.ephemeral.*'
            k patch pod pod -p '{"spec":{"ephemeralContainers":[{"name":"x","image":"x"}]}}' \
                | grep -oE 'pod updates may not'
            echo "== copy"
            k debug pod --copy-to=copy --set-image='*='$image --share-processes=false >/dev/null
            k debug pod --copy-to=more --image=$image -c extra -- sh -c 'exit 0' >/dev/null
            k wait --for=condition=Ready pod/copy --timeout=30s
            k get pod more -o jsonpath='{.spec.containers[*].name}'; echo
            echo "== node"
            node=$(k get nodes -o jsonpath='{.items[0].metadata.name}')
            k debug node/$node --image=$image -- sh -c 'busybox ls /host/etc/hostname' >/dev/null
            name=$(k get pods -o name | grep node-debugger)
            k wait --for=jsonpath='{.status.phase}'=Succeeded $name --timeout=30s >/dev/null; k logs $name | head -1
            """
        )
        let expected = [
            "target": "1\n/bin/busybox sh -c w\n4\nbusybox\nRunning 0\nlook alone",
            "attach": "got typed",
            "refused": """
            existing ephemeral containers "look" may not be changed
            spec.ephemeralContainers[3].targetContainerName: Not found: "none"
            spec.ephemeralContainers: Forbidden: existing ephemeral containers "look" may not be removed
            pod updates may not
            """,
            "copy": "pod/copy condition met\npod extra",
            "node": "/host/etc/hostname",
        ]
        KubectlScript.compare(output, expected)
    }
}
