import Testing

/// What a pod sees of the cluster: names, services, its token.
@Suite(.serialized)
struct DNSAndServicesTests {
    private static let isPossible = IsolatedMachine.obstacle == nil && IsolatedMachine.has("kubectl")

    @Test(.enabled(if: isPossible)) func podsReachServicesByName() throws {
        let output = try IsolatedMachine.run(
            """
            timeout 100 $M up $F --detach --sample >/dev/null
            cat > $D/pod.yaml <<'YAML'
            apiVersion: v1
            kind: Service
            metadata: {name: each}
            spec: {clusterIP: None, selector: {app: hello}, ports: [{port: 8080, name: http}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: client}
            spec:
              restartPolicy: Never
              containers:
              - name: c
                image: martlet.local/hello:1
                command:
                - sh
                - -c
                - |
                  for n in 1 2 3 4 5 6 7 8 9; do nslookup each | grep -q 10.244 && break; sleep 1; done
                  echo addresses $(nslookup each.default.svc.cluster.local | grep -c "Address: 10.244")
                  echo replicas $(for n in $(seq 40); do wget -qO- http://hello; done | sort -u | wc -l)
                  nslookup nowhere.default.svc.cluster.local | grep -o NXDOMAIN | head -1
                  ls /var/run/secrets/kubernetes.io/serviceaccount
            YAML
            sed -i 's/seq 40/busybox seq 40/; s/sort -u/busybox sort -u/; s/wc -l/busybox wc -l/; \
            s/grep /busybox grep /g; s/head -1/busybox head -1/' $D/pod.yaml
            k apply -f $D/pod.yaml >/dev/null
            k wait --for=jsonpath='{.status.phase}'=Succeeded pod/client --timeout=60s >/dev/null
            echo "== client"; k logs client
            """
        )
        #expect(
            output["client"] == "addresses 3\nreplicas 3\nNXDOMAIN\nca.crt\nnamespace\ntoken",
            "\(output)"
        )
    }
}
