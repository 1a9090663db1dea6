/// The roles and bindings of the controllers, each of which has a service account of its own; the form is that of
/// `ClusterRoleTable`.
enum ControllerRoleTable {
    static let text = """
        role system:controller:attachdetach-controller
          core persistentvolumeclaims,persistentvolumes list,watch
          core nodes read
          core nodes/status patch,update
          core pods list,watch
          core,events.k8s.io events create,patch,update
          storage.k8s.io volumeattachments read,create,delete
          storage.k8s.io csidrivers read
          storage.k8s.io csinodes read
        role system:controller:certificate-controller
          certificates.k8s.io certificatesigningrequests read,delete
          certificates.k8s.io certificatesigningrequests/approval,certificatesigningrequests/status update
          certificates.k8s.io signers approve names=kubernetes.io/kube-apiserver-client-kubelet
          certificates.k8s.io signers sign names=kubernetes.io/kube-apiserver-client,
              kubernetes.io/kube-apiserver-client-kubelet,kubernetes.io/kubelet-serving,
              kubernetes.io/legacy-unknown
          authorization.k8s.io subjectaccessreviews create
          core,events.k8s.io events create,patch,update
        role system:controller:clusterrole-aggregation-controller
          rbac.authorization.k8s.io clusterroles read,escalate,patch,update
        role system:controller:cronjob-controller
          batch cronjobs read,update
          batch jobs read,create,delete,patch,update
          batch cronjobs/status update
          batch cronjobs/finalizers update
          core pods delete,list,watch
          core,events.k8s.io events create,patch,update
        role system:controller:daemon-set-controller
          apps,extensions daemonsets read
          apps,extensions daemonsets/status update
          apps,extensions daemonsets/finalizers update
          core nodes list,watch
          core pods create,delete,list,patch,watch
          core pods/binding create
          apps controllerrevisions read,create,delete,patch,update
          core,events.k8s.io events create,patch,update
        role system:controller:deployment-controller
          apps,extensions deployments read,update
          apps,extensions deployments/status update
          apps,extensions deployments/finalizers update
          apps,extensions replicasets read,create,delete,patch,update
          core pods read,update
          core,events.k8s.io events create,patch,update
        role system:controller:disruption-controller
          apps,extensions deployments read
          apps,extensions replicasets read
          core replicationcontrollers read
          policy poddisruptionbudgets read
          apps statefulsets read
          policy poddisruptionbudgets/status update
          core pods/status patch,update
          * */scale get
          core,events.k8s.io events create,patch,update
        role system:controller:endpoint-controller
          core pods,services read
          core endpoints read,create,delete,update
          core endpoints/restricted create
          core,events.k8s.io events create,patch,update
        role system:controller:endpointslice-controller
          core nodes,pods,services read
          core services/finalizers update
          discovery.k8s.io endpointslices read,create,delete,update
          core,events.k8s.io events create,patch,update
        role system:controller:endpointslicemirroring-controller
          core endpoints,services read
          core services/finalizers update
          core endpoints/finalizers update
          discovery.k8s.io endpointslices read,create,delete,update
          core,events.k8s.io events create,patch,update
        role system:controller:ephemeral-volume-controller
          core pods read
          core pods/finalizers update
          core persistentvolumeclaims read,create
          core,events.k8s.io events create,patch,update
        role system:controller:expand-controller
          core persistentvolumes read,patch,update
          core persistentvolumeclaims/status patch,update
          core persistentvolumeclaims read
          core,events.k8s.io events create,patch,update
          core services get
        role system:controller:generic-garbage-collector
          * * read,delete,patch,update
          core,events.k8s.io events create,patch,update
        role system:controller:horizontal-pod-autoscaler
          autoscaling horizontalpodautoscalers read
          autoscaling horizontalpodautoscalers/status update
          * */scale get,update
          core pods list,watch
          metrics.k8s.io pods list,watch
          custom.metrics.k8s.io * read
          external.metrics.k8s.io * read
          core,events.k8s.io events create,patch,update
        role system:controller:job-controller
          batch jobs read,patch,update
          batch jobs/status update
          batch jobs/finalizers update
          core pods create,delete,list,patch,watch
          core,events.k8s.io events create,patch,update
        role system:controller:legacy-service-account-token-cleaner
          core configmaps get names=kube-apiserver-legacy-service-account-token-tracking
          core secrets delete,patch
        role system:controller:namespace-controller
          core namespaces read,delete
          core namespaces/finalize,namespaces/status update
          * * read,delete,deletecollection
        role system:controller:node-controller
          core nodes read,delete,patch,update
          core nodes/status patch,update
          core pods/status patch,update
          core pods read,delete
          core,events.k8s.io events create,patch,update
        role system:controller:persistent-volume-binder
          core persistentvolumes read,create,delete,update
          core persistentvolumes/status update
          core persistentvolumeclaims read,update
          core persistentvolumeclaims/status update
          core pods read,create,delete
          storage.k8s.io storageclasses read
          core nodes list,watch
          core,events.k8s.io events create,patch,update
          core events watch
          core services get
        role system:controller:pod-garbage-collector
          core pods delete,list,watch
          core nodes read
          core pods/status patch
        role system:controller:pv-protection-controller
          core persistentvolumes read,update
          core,events.k8s.io events create,patch,update
        role system:controller:pvc-protection-controller
          core persistentvolumeclaims read,update
          core pods read
          core,events.k8s.io events create,patch,update
        role system:controller:replicaset-controller
          apps,extensions replicasets read,update
          apps,extensions replicasets/status update
          apps,extensions replicasets/finalizers update
          core pods create,delete,list,patch,watch
          core,events.k8s.io events create,patch,update
        role system:controller:replication-controller
          core replicationcontrollers read,update
          core replicationcontrollers/status update
          core replicationcontrollers/finalizers update
          core pods create,delete,list,patch,watch
          core,events.k8s.io events create,patch,update
        role system:controller:resourcequota-controller
          * * list,watch
          core resourcequotas/status update
          core,events.k8s.io events create,patch,update
        role system:controller:root-ca-cert-publisher
          core configmaps create,update
          core,events.k8s.io events create,patch,update
        role system:controller:route-controller
          core nodes list,watch
          core nodes/status patch
          core,events.k8s.io events create,patch,update
        role system:controller:service-account-controller
          core serviceaccounts create
          core,events.k8s.io events create,patch,update
        role system:controller:service-controller
          core services read
          core services/status patch,update
          core nodes list,watch
          core,events.k8s.io events create,patch,update
        role system:controller:statefulset-controller
          core pods list,watch
          apps statefulsets read
          apps statefulsets/status update
          apps statefulsets/finalizers update
          core pods create,delete,get,patch,update
          apps controllerrevisions read,create,delete,patch,update
          core persistentvolumeclaims read,create
          core,events.k8s.io events create,patch,update
          core persistentvolumeclaims delete,update
          core pods/finalizers update
        role system:controller:ttl-after-finished-controller
          batch jobs read,delete
          core,events.k8s.io events create,patch,update
        role system:controller:ttl-controller
          core nodes list,patch,update,watch
          core,events.k8s.io events create,patch,update
        role system:controller:validatingadmissionpolicy-status-controller
          admissionregistration.k8s.io validatingadmissionpolicies read
          admissionregistration.k8s.io validatingadmissionpolicies/status get,patch,update
          core,events.k8s.io events create,patch,update
        binding system:controller:attachdetach-controller account=attachdetach-controller
        binding system:controller:certificate-controller account=certificate-controller
        binding system:controller:clusterrole-aggregation-controller account=clusterrole-aggregation-controller
        binding system:controller:cronjob-controller account=cronjob-controller
        binding system:controller:daemon-set-controller account=daemon-set-controller
        binding system:controller:deployment-controller account=deployment-controller
        binding system:controller:disruption-controller account=disruption-controller
        binding system:controller:endpoint-controller account=endpoint-controller
        binding system:controller:endpointslice-controller account=endpointslice-controller
        binding system:controller:endpointslicemirroring-controller account=endpointslicemirroring-controller
        binding system:controller:ephemeral-volume-controller account=ephemeral-volume-controller
        binding system:controller:expand-controller account=expand-controller
        binding system:controller:generic-garbage-collector account=generic-garbage-collector
        binding system:controller:horizontal-pod-autoscaler account=horizontal-pod-autoscaler
        binding system:controller:job-controller account=job-controller
        binding system:controller:legacy-service-account-token-cleaner account=legacy-service-account-token-cleaner
        binding system:controller:namespace-controller account=namespace-controller
        binding system:controller:node-controller account=node-controller
        binding system:controller:persistent-volume-binder account=persistent-volume-binder
        binding system:controller:pod-garbage-collector account=pod-garbage-collector
        binding system:controller:pv-protection-controller account=pv-protection-controller
        binding system:controller:pvc-protection-controller account=pvc-protection-controller
        binding system:controller:replicaset-controller account=replicaset-controller
        binding system:controller:replication-controller account=replication-controller
        binding system:controller:resourcequota-controller account=resourcequota-controller
        binding system:controller:root-ca-cert-publisher account=root-ca-cert-publisher
        binding system:controller:route-controller account=route-controller
        binding system:controller:service-account-controller account=service-account-controller
        binding system:controller:service-controller account=service-controller
        binding system:controller:statefulset-controller account=statefulset-controller
        binding system:controller:ttl-after-finished-controller account=ttl-after-finished-controller
        binding system:controller:ttl-controller account=ttl-controller
        binding system:controller:validatingadmissionpolicy-status-controller
               account=validatingadmissionpolicy-status-controller
        """
}
