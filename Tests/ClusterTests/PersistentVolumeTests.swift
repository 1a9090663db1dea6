import Testing

/// Volumes that outlive pods.
@Suite(.serialized)
struct PersistentVolumeTests {
    private static let isPossible = IsolatedMachine.obstacle == nil && IsolatedMachine.has("kubectl")

    @Test(.enabled(if: isPossible)) func dataOutlivesThePodOfAStatefulSet() throws {
        let output = try IsolatedMachine.run(
            """
            timeout 100 $M up $F --detach --sample >/dev/null
            mkdir -p $D/disk
            cat > $D/objects.yaml <<YAML
            apiVersion: storage.k8s.io/v1
            kind: StorageClass
            metadata: {name: local}
            provisioner: kubernetes.io/no-provisioner
            volumeBindingMode: WaitForFirstConsumer
            ---
            apiVersion: v1
            kind: PersistentVolume
            metadata: {name: disk-0}
            spec:
              capacity: {storage: 1Gi}
              accessModes: [ReadWriteOnce]
              persistentVolumeReclaimPolicy: Retain
              storageClassName: local
              local: {path: $D/disk}
              nodeAffinity:
                required:
                  nodeSelectorTerms:
                  - matchExpressions: [{key: kubernetes.io/os, operator: In, values: [linux]}]
            ---
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: db}
            spec:
              serviceName: db
              selector: {matchLabels: {app: db}}
              template:
                metadata: {labels: {app: db}}
                spec:
                  terminationGracePeriodSeconds: 1
                  containers:
                  - name: c
                    image: martlet.local/hello:1
                    command: [sh, -c, "echo started >> /data/log; sleep 1000"]
                    volumeMounts: [{name: data, mountPath: /data}]
              volumeClaimTemplates:
              - metadata: {name: data}
                spec:
                  accessModes: [ReadWriteOnce]
                  storageClassName: local
                  resources: {requests: {storage: 1Gi}}
            YAML
            k apply -f $D/objects.yaml >/dev/null
            k wait --for=jsonpath='{.status.readyReplicas}'=1 statefulset/db --timeout=40s >/dev/null
            until_true test -s $D/disk/log
            k delete pod db-0 --wait=true >/dev/null
            k wait --for=jsonpath='{.status.readyReplicas}'=1 statefulset/db --timeout=40s >/dev/null
            until_true sh -c "grep -c started $D/disk/log | grep 2"
            echo "== log"; cat $D/disk/log
            echo "== claims"; k get pvc --no-headers | tr -s ' ' | cut -d' ' -f1-6
            echo "== volumes"; k get pv --no-headers | tr -s ' ' | cut -d' ' -f1-7
            k delete statefulset db >/dev/null; k delete pvc data-db-0 >/dev/null
            until_true sh -c 'kubectl get pv disk-0 -o jsonpath={.status.phase} | grep Released'
            echo "== released"; k get pv disk-0 -o jsonpath='{.status.phase}'
            """
        )
        #expect(output["log"] == "started\nstarted", "\(output)")
        #expect(output["claims"] == "data-db-0 Bound disk-0 1Gi RWO local", "\(output)")
        #expect(output["volumes"] == "disk-0 1Gi RWO Retain Bound default/data-db-0 local", "\(output)")
        #expect(output["released"] == "Released", "\(output)")
    }
}
