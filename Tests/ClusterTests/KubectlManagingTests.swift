import Testing

/// kubectl's ways to run workloads and to take nodes out of service.
@Suite(.serialized)
struct KubectlManagingTests {
    @Test(.enabled(if: IsolatedMachine.hasKubectl)) func nodesAndWorkloadsAreManaged() throws {
        let output = try IsolatedMachine.run(
            KubectlScript.start + """
                k rollout status deploy/web --timeout=60s >/dev/null
                hide() { sed "s/$node/NODE/"; }
                echo "== taint"
                k taint node $node key=value:NoSchedule | hide; k taint node $node key=value:NoSchedule | hide
                k taint node $node key=other:NoSchedule --overwrite | hide
                k taint node $node key:NoSchedule- | hide
                echo "== drain"
                k cordon $node | hide; k cordon $node | hide
                k get nodes --no-headers | grep -oE 'Ready,SchedulingDisabled'
                k uncordon $node | hide
                k drain $node --ignore-daemonsets --force --timeout=60s | grep -cE '^(evicting )?pod.*web'
                k get pods --no-headers | grep web | grep -oE '0/1 +Pending'
                k uncordon $node | hide; k rollout status deploy/web --timeout=60s | tail -1
                echo "== scale"
                k scale deploy web --current-replicas=5 --replicas=1; k scale deploy web --replicas=2
                k rollout status deploy/web --timeout=60s | tail -1
                echo "== set"
                k set resources deploy web --limits=memory=64Mi --requests=cpu=10m
                k set env deploy/web A=b; k set env deploy/web --list | tail -1
                k set image deploy/web c=martlet.local/hello:none; k set serviceaccount deploy web default
                echo "== rollout"
                k rollout pause deploy/web; k rollout pause deploy/web
                k rollout resume deploy/web
                k rollout undo deploy/web --to-revision=1; k rollout status deploy/web --timeout=60s | tail -1
                k rollout restart deploy/web; k rollout status deploy/web --timeout=60s | tail -1
                k rollout history deploy/web | tail -2
                echo "== expose"
                k expose deploy web --port=80 --target-port=8080
                until_true curl -fs --max-time 2 $(k get service web -o jsonpath='{.spec.clusterIP}')
                curl -fs --max-time 2 $(k get service web -o jsonpath='{.spec.clusterIP}') | grep -o '^web'
                k run one --image=martlet.local/hello:1 --port=8080 --expose --labels=run=one
                k run dry --image=x --dry-run=server -o name
                k autoscale deploy web --min=1 --max=3 --cpu-percent=50
                k get hpa --no-headers | sed -E 's/ +[0-9]+s$//'
                echo "== create"
                k create job now --image=martlet.local/hello:1 -- echo hi
                k create cronjob often --image=martlet.local/hello:1 --schedule='* * * * *' -- echo hi
                k create job again --from=cronjob/often
                k wait --for=condition=complete job/now job/again --timeout=40s
                k create quota few --hard=pods=20; k create role r --verb=get --resource=pods
                k create rolebinding r --role=r --user=ann; k set subject rolebinding r --user=bob
                k auth can-i get pods --as=bob
                k create ingress in --rule=foo.com/bar=svc:80; k create priorityclass high --value=10
                k create poddisruptionbudget calm --min-available=1 --selector=app=none
                k create service externalname away --external-name=a.b
                k create secret docker-registry key --docker-username=u --docker-password=p
                echo "== delete"
                k delete deploy web --now; k delete pod one --grace-period=0 --force | tail -1
                k delete jobs --all; k delete service,hpa -l none
                k events --for job/now --types=Normal | grep -c Completed
                """
        )
        let expected = [
            "taint": """
            node/NODE tainted
            error: node NODE already has key taint(s) with same effect(s) and --overwrite is false
            node/NODE modified
            node/NODE untainted
            """,
            "drain": """
            node/NODE cordoned
            node/NODE already cordoned
            Ready,SchedulingDisabled
            node/NODE uncordoned
            2
            0/1   Pending
            node/NODE uncordoned
            deployment "web" successfully rolled out
            """,
            "scale": """
            error: Expected replicas to be 5, was 1
            deployment.apps/web scaled
            deployment "web" successfully rolled out
            """,
            "set": """
            deployment.apps/web resource requirements updated
            deployment.apps/web env updated
            A=b
            deployment.apps/web image updated
            deployment.apps/web serviceaccount updated
            """,
            "rollout": """
            deployment.apps/web paused
            error: deployments.apps "web" is already paused
            deployment.apps/web resumed
            deployment.apps/web rolled back
            deployment "web" successfully rolled out
            deployment.apps/web restarted
            deployment "web" successfully rolled out
            7         <none>
            """,
            "expose": """
            service/web exposed
            web
            service/one created
            pod/one created
            pod/dry
            horizontalpodautoscaler.autoscaling/web autoscaled
            web   Deployment/web   cpu: <unknown>/50%   1     3     0
            """,
            "create": """
            job.batch/now created
            cronjob.batch/often created
            job.batch/again created
            job.batch/now condition met
            job.batch/again condition met
            resourcequota/few created
            role.rbac.authorization.k8s.io/r created
            rolebinding.rbac.authorization.k8s.io/r created
            rolebinding.rbac.authorization.k8s.io/r subjects updated
            yes
            ingress.networking.k8s.io/in created
            priorityclass.scheduling.k8s.io/high created
            poddisruptionbudget.policy/calm created
            service/away created
            secret/key created
            """,
            "delete": """
            deployment.apps "web" deleted
            pod "one" force deleted
            job.batch "again" deleted
            job.batch "now" deleted
            No resources found
            1
            """,
        ]
        KubectlScript.compare(output, expected)
    }
}
