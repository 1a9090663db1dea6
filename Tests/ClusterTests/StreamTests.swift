import Testing

/// Connections from the real kubectl through the API server and the kubelet into containers: over WebSocket, as it
/// wants them, and over SPDY, to which it falls back.
@Suite(.serialized)
struct StreamTests {
    private static let isPossible =
        IsolatedMachine.obstacle == nil && IsolatedMachine.has("kubectl") && IsolatedMachine.has("python3")
        && IsolatedMachine.has("script")

    @Test func saysWhatIsMissing() {
        for program in ["kubectl", "python3", "script"] where !IsolatedMachine.has(program) {
            Issue.record("stream tests are skipped: \(program) is not installed", severity: .warning)
        }
    }

    private static let start = """
        timeout 100 $M up $F --detach --sample >/dev/null
        k run pod --image=martlet.local/hello:1 --command -- sh -c 'while true; do sleep 1; done' >/dev/null
        k wait --for=condition=Ready pod/pod --timeout=30s >/dev/null
        k exec pod -- sh -c 'for t in tar sha256sum stty tty wc nc; do ln -s busybox /bin/$t; done'
        use_spdy() { export KUBECTL_REMOTE_COMMAND_WEBSOCKETS=false KUBECTL_PORT_FORWARD_WEBSOCKETS=false; }
        use_websocket() { unset KUBECTL_REMOTE_COMMAND_WEBSOCKETS KUBECTL_PORT_FORWARD_WEBSOCKETS; }

        """

    @Test(.enabled(if: isPossible)) func commandsRun() throws {
        let output = try IsolatedMachine.run(
            Self.start + """
                head -c 20000000 /dev/urandom > $D/big; sum=$(sha256sum < $D/big)
                for protocol in websocket spdy; do
                    use_$protocol
                    echo "== $protocol"
                    timeout 20 kubectl exec -v=8 pod -- true 2>&1 | grep -oE 'Upgrade: [a-zA-Z0-9/.]+$' | tail -1
                    k exec pod -- sh -c 'echo out; exit 7'; echo "status $?"
                    echo typed | k exec -i pod -- cat
                    timeout 60 kubectl exec pod -- sh -c 'echo err >&2' 2>&1 >/dev/null
                    [ "$(timeout 60 kubectl exec -i pod -- cat < $D/big | sha256sum)" = "$sum" ] && echo same
                    [ "$(timeout 60 kubectl exec -i pod -- sha256sum < $D/big)" = "$sum" ] && echo same
                    k cp $D/big pod:/tmp/big-$protocol && k cp pod:/tmp/big-$protocol $D/back >/dev/null
                    cmp $D/big $D/back && echo same
                    script -qec "stty cols 100 rows 40
                        kubectl exec -it pod -- sh -c 'sleep 0.5; tty; stty size; echo \\$TERM; exit 3'" /dev/null \
                        </dev/null | tr -d '\\r' | sed 's/^^@//'
                done
                use_websocket
                echo "== refused"
                k exec pod -c nope -- true; k exec nopod -- true
                k exec pod -- /nope | grep -o 'exec: "/nope": .*'
                echo "== proxy"
                node=$(kubectl get nodes -o jsonpath='{.items[0].metadata.name}')
                k get --raw /api/v1/nodes/$node/proxy/healthz; echo
                path=/api/v1/namespaces/default
                name=$(kubectl get pods -l app=hello -o jsonpath='{.items[0].metadata.name}')
                [ "$(k get --raw $path/pods/$name:8080/proxy/)" = $name ] && echo pod
                k get --raw $path/services/http:hello:80/proxy/ | grep -o '^hello'
                k get --raw $path/services/hello:81/proxy/
                """
        )
        for (name, upgrade) in [("websocket", "websocket"), ("spdy", "SPDY/3.1")] {
            #expect(
                output[name] == """
                    Upgrade: \(upgrade)
                    out
                    command terminated with exit code 7
                    status 7
                    typed
                    err
                    same
                    same
                    same
                    /dev/pts/0
                    40 100
                    xterm
                    command terminated with exit code 3
                    """,
                "\(output[name] ?? "\(output)")"
            )
        }
        #expect(
            output["refused"] == """
                Error from server (BadRequest): container nope is not valid for pod pod
                Error from server (NotFound): pods "nopod" not found
                exec: "/nope": stat /nope: no such file or directory: unknown
                """,
            "\(output["refused"] ?? "")"
        )
        #expect(
            output["proxy"] == """
                ok
                pod
                hello
                Error from server (ServiceUnavailable): no service port 81 found for service "hello"
                """,
            "\(output["proxy"] ?? "")"
        )
    }

    @Test(.enabled(if: isPossible)) func portsAreForwarded() throws {
        let output = try IsolatedMachine.run(
            Self.start + """
                cat > $D/echo.py <<'PY'
                \(Self.echoClient)
                PY
                timeout 100 kubectl exec pod -- nc -ll -p 8080 -e cat >/dev/null 2>&1 &
                port=18000
                for protocol in websocket spdy; do
                    use_$protocol; port=$((port + 2))
                    timeout 60 kubectl port-forward pod/pod $port:8080 $((port + 1)):81 > $D/log 2>&1 &
                    until_true grep -q "$((port + 1)) -> 81" $D/log
                    echo "== $protocol"
                    timeout 50 python3 $D/echo.py $port 100000000 1
                    timeout 50 python3 $D/echo.py $port 2000000 5
                    timeout 5 python3 $D/echo.py $((port + 1)) 10 1
                    until_true grep -q lost $D/log
                    grep -oE 'an error occurred forwarding [0-9]+ -> 81: error forwarding port 81 to pod' $D/log
                    grep -oE '127.0.0.1:81: connect: connection refused' $D/log
                done
                """
        )
        for (name, port) in [("websocket", 18003), ("spdy", 18005)] {
            #expect(
                output[name] == """
                    whole
                    whole whole whole whole whole
                    broken
                    an error occurred forwarding \(port) -> 81: error forwarding port 81 to pod
                    127.0.0.1:81: connect: connection refused
                    """,
                "\(output[name] ?? "\(output)")"
            )
        }
    }

    @Test(.enabled(if: isPossible)) func clientsAttach() throws {
        let output = try IsolatedMachine.run(
            Self.start + """
                cat > $D/reader.yaml <<'YAML'
                \(Self.reader)
                YAML
                k apply -f $D/reader.yaml >/dev/null
                k wait --for=condition=Ready pod/reader --timeout=30s >/dev/null
                for protocol in websocket spdy; do
                    use_$protocol
                    echo "== $protocol"
                    (sleep 1; echo $protocol; sleep 0.5) | timeout 3 kubectl attach -i reader 2>/dev/null
                done
                echo "== end"
                (sleep 1; echo end; sleep 0.5) | timeout 20 kubectl attach -i reader 2>/dev/null | wc -c
                echo "== log"; k logs reader | head -2
                echo "== run"
                use_websocket
                (sleep 2; echo hello; sleep 0.5) | timeout 40 kubectl run once --rm -i --restart=Never --quiet \
                    --image=martlet.local/hello:1 --command -- sh -c 'read x; echo got $x; exit 5' 2>/dev/null
                echo "status $?"
                """
        )
        #expect(output["websocket"] == "got websocket", "\(output)")
        #expect(output["spdy"] == "got spdy", "\(output)")
        // The last output of a container that ends at once: all of it.
        #expect(output["end"] == "300008", "\(output["end"] ?? "")")
        #expect(output["log"] == "got websocket\ngot spdy", "\(output["log"] ?? "")")
        #expect(output["run"] == "got hello\nstatus 5", "\(output["run"] ?? "")")
    }

    /// Sends to an echo and says whether all came back, on several connections at once.
    private static let echoClient = """
        import os, socket, sys, threading
        port, size, count = map(int, sys.argv[1:4])
        data = os.urandom(size)
        results = []
        def send(s):
            try: s.sendall(data); s.shutdown(socket.SHUT_WR)
            except OSError: pass
        def run():
            s = socket.create_connection(("127.0.0.1", port))
            sender = threading.Thread(target=send, args=(s,))
            sender.start()
            received = bytearray()
            while len(received) < size:
                try: piece = s.recv(1 << 16)
                except OSError: break
                if not piece: break
                received += piece
            sender.join()
            results.append("whole" if received == data else "broken")
        threads = [threading.Thread(target=run) for _ in range(count)]
        for t in threads: t.start()
        for t in threads: t.join()
        print(*results)
        """

    private static let reader = """
        apiVersion: v1
        kind: Pod
        metadata: {name: reader}
        spec:
          restartPolicy: Never
          containers:
          - name: c
            stdin: true
            image: martlet.local/hello:1
            command: [sh, -c, 'while read x; do echo got $x;
              [ $x = end ] && busybox head -c 300000 /dev/zero && exit 0; done']
        """
}
