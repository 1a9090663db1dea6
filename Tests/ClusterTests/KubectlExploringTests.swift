import Testing

/// What kubectl tells of a server: its kinds, its users, itself.
@Suite(.serialized)
struct KubectlExploringTests {
    @Test(.enabled(if: IsolatedMachine.hasKubectl)) func serverIsExplored() throws {
        let output = try IsolatedMachine.run(
            KubectlScript.start + """
                echo "== explain"
                k explain --recursive deployment.spec.template.spec.containers |
                    grep -E '^  (image|livenessProbe|ports)'
                k explain pod.spec --output=plaintext-openapiv2 | grep -E 'nodeName'
                echo "== resources"
                k api-resources --no-headers --verbs=list -o name | sort | grep -E '^(pods|ingress|deployments)'
                k api-resources --no-headers --namespaced=false --api-group=rbac.authorization.k8s.io
                k api-versions | grep -E '^(v1|apps|batch)'
                echo "== info"
                k cluster-info | sed 's/\\x1b[^m]*m//g' | head -1
                k cluster-info dump --output-directory=$D/dump | sed "s,$D,D,"
                (cd $D/dump; find . -name 'deployments.json' | sort)
                k version | grep -oE 'Server Version: v1.32'
                k get --raw '/readyz?verbose' | tail -1
                echo "== who"
                k auth whoami
                k auth can-i --list | grep -cE '^\\*\\.\\* +\\[\\] +\\[\\] +\\[\\*\\]'
                k auth can-i create pods --as=bob; k auth can-i create pods
                k auth can-i --list --as=bob | grep -E 'selfsubjectreviews'
                echo "== token"
                k create serviceaccount robot
                token=$(k create token robot --duration=1h)
                k --kubeconfig=/dev/null --server=https://127.0.0.1:6443 --insecure-skip-tls-verify --token=$token \\
                    auth whoami -o jsonpath='{.status.userInfo.username}'; echo
                k create token robot --audience=a -o jsonpath='{.spec.audiences}'; echo
                k create token nobody
                echo "== proxy"
                kubectl proxy --port=18081 >$D/proxy.log 2>&1 & proxy=$!
                until_true grep -q Starting $D/proxy.log; cat $D/proxy.log
                until_true curl -fs 127.0.0.1:18081/version
                curl -s 127.0.0.1:18081/api/v1/namespaces/default | grep '"name"'
                kill $proxy
                echo "== config"
                k config current-context
                k config set-context --current --namespace=kube-system
                k config view --minify -o jsonpath='{..namespace}'; echo
                k get pods; k config get-users
                """
        )
        let expected = [
            "explain": """
              image	<string>
              imagePullPolicy	<string>
              livenessProbe	<Probe>
              ports	<[]ContainerPort>
               nodeName	<string>
            """,
            "resources": """
            deployments.apps
            ingressclasses.networking.k8s.io
            ingresses.networking.k8s.io
            pods
            clusterrolebindings         rbac.authorization.k8s.io/v1   false   ClusterRoleBinding
            clusterroles                rbac.authorization.k8s.io/v1   false   ClusterRole
            apps/v1
            batch/v1
            v1
            """,
            "info": """
            Kubernetes control plane is running at https://127.0.0.1:6443
            Cluster info dumped to D/dump
            ./default/deployments.json
            ./kube-system/deployments.json
            Server Version: v1.32
            readyz check passed
            """,
            "who": """
            ATTRIBUTE   VALUE
            Username    kubernetes-admin
            Groups      [system:masters system:authenticated]
            1
            no
            yes
            selfsubjectreviews.authentication.k8s.io        []                  []               [create]
            """,
            "token": """
            serviceaccount/robot created
            system:serviceaccount:default:robot
            ["a"]
            error: failed to create token: serviceaccounts "nobody" not found
            """,
            "proxy": """
            Starting to serve on 127.0.0.1:18081
                "name": "default",
            """,
            "config": """
            kubernetes-admin@martlet
            Context "kubernetes-admin@martlet" modified.
            kube-system
            No resources found in kube-system namespace.
            NAME
            kubernetes-admin
            """,
        ]
        KubectlScript.compare(output, expected)
    }
}
