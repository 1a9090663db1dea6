import Testing

/// What scripts that try kubectl's subcommands have in common.
enum KubectlScript {
    /// A cluster with a Deployment `web` of one replica, whose manifest is `$D/web.yaml`; `$node` is the node.
    static let start = """
        timeout 100 $M up $F --detach --sample >/dev/null
        kubectl delete deploy/hello service/hello --now >/dev/null 2>&1
        cat > $D/web.yaml <<'YAML'
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, labels: {app: web}}
        spec:
          replicas: 1
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              terminationGracePeriodSeconds: 1
              containers: [{name: c, image: "martlet.local/hello:1"}]
        YAML
        k apply -f $D/web.yaml >/dev/null
        node=$(k get nodes -o jsonpath='{.items[0].metadata.name}')

        """

    /// Expects each section to be as given.
    static func compare(_ output: [String: String], _ expected: [String: String]) {
        for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
            #expect(output[name] == text, "== \(name)\n\(output[name] ?? "\(output)")")
        }
    }
}
