/// The roles and bindings that every cluster has for its users and components, as text that `RoleTableReader` reads.
///
/// A rule is `groups resources verbs [names=…]`, or `paths … verbs`; `read`, `write` and `all` are sets of verbs. A
/// binding grants the role of its own name unless it names another. Lines that begin with six spaces continue the
/// one before.
enum ClusterRoleTable {
    static let text = """
        role admin aggregates=aggregate-to-admin
        role cluster-admin
          * * *
          paths * *
        role edit label=aggregate-to-admin aggregates=aggregate-to-edit
        role system:aggregate-to-admin label=aggregate-to-admin
          authorization.k8s.io localsubjectaccessreviews create
          rbac.authorization.k8s.io rolebindings,roles all
        role system:aggregate-to-edit label=aggregate-to-edit
          core pods/attach,pods/exec,pods/portforward,pods/proxy,secrets,services/proxy read
          core serviceaccounts impersonate
          core pods,pods/attach,pods/exec,pods/portforward,pods/proxy write
          core pods/eviction create
          core configmaps,endpoints,events,persistentvolumeclaims,replicationcontrollers,
              replicationcontrollers/scale,secrets,serviceaccounts,services,services/proxy write
          core serviceaccounts/token create
          apps daemonsets,deployments,deployments/rollback,deployments/scale,replicasets,replicasets/scale,
              statefulsets,statefulsets/scale write
          autoscaling horizontalpodautoscalers write
          batch cronjobs,jobs write
          extensions daemonsets,deployments,deployments/rollback,deployments/scale,ingresses,networkpolicies,
              replicasets,replicasets/scale,replicationcontrollers/scale write
          policy poddisruptionbudgets write
          networking.k8s.io ingresses,networkpolicies write
          coordination.k8s.io leases all
        role system:aggregate-to-view label=aggregate-to-view
          core configmaps,endpoints,persistentvolumeclaims,persistentvolumeclaims/status,pods,
              replicationcontrollers,replicationcontrollers/scale,serviceaccounts,services,services/status read
          core bindings,events,limitranges,namespaces/status,pods/log,pods/status,replicationcontrollers/status,
              resourcequotas,resourcequotas/status read
          core namespaces read
          discovery.k8s.io endpointslices read
          apps controllerrevisions,daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,
              replicasets,replicasets/scale,replicasets/status,statefulsets,statefulsets/scale,statefulsets/status
               read
          autoscaling horizontalpodautoscalers,horizontalpodautoscalers/status read
          batch cronjobs,cronjobs/status,jobs,jobs/status read
          extensions daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,ingresses,
              ingresses/status,networkpolicies,replicasets,replicasets/scale,replicasets/status,
              replicationcontrollers/scale read
          policy poddisruptionbudgets,poddisruptionbudgets/status read
          networking.k8s.io ingresses,ingresses/status,networkpolicies read
        role system:auth-delegator
          authentication.k8s.io tokenreviews create
          authorization.k8s.io subjectaccessreviews create
        role system:basic-user
          authorization.k8s.io selfsubjectaccessreviews,selfsubjectrulesreviews create
          authentication.k8s.io selfsubjectreviews create
        role system:certificates.k8s.io:certificatesigningrequests:nodeclient
          certificates.k8s.io certificatesigningrequests/nodeclient create
        role system:certificates.k8s.io:certificatesigningrequests:selfnodeclient
          certificates.k8s.io certificatesigningrequests/selfnodeclient create
        role system:certificates.k8s.io:kube-apiserver-client-approver
          certificates.k8s.io signers approve names=kubernetes.io/kube-apiserver-client
        role system:certificates.k8s.io:kube-apiserver-client-kubelet-approver
          certificates.k8s.io signers approve names=kubernetes.io/kube-apiserver-client-kubelet
        role system:certificates.k8s.io:kubelet-serving-approver
          certificates.k8s.io signers approve names=kubernetes.io/kubelet-serving
        role system:certificates.k8s.io:legacy-unknown-approver
          certificates.k8s.io signers approve names=kubernetes.io/legacy-unknown
        role system:discovery
          paths /api,/api/*,/apis,/apis/*,/healthz,/livez,/openapi,/openapi/*,/readyz,/version,/version/ get
        role system:heapster
          core events,namespaces,nodes,pods read
          extensions deployments read
        role system:kube-aggregator
          core endpoints,services read
        role system:kube-controller-manager
          core,events.k8s.io events create,patch,update
          coordination.k8s.io leases create
          coordination.k8s.io leases get,update names=kube-controller-manager
          core secrets,serviceaccounts create
          core secrets delete
          core configmaps,namespaces,secrets,serviceaccounts get
          core secrets,serviceaccounts update
          authentication.k8s.io tokenreviews create
          authorization.k8s.io subjectaccessreviews create
          * * list,watch
          core serviceaccounts/token create
        role system:kube-dns
          core endpoints,services list,watch
        role system:kube-scheduler
          core,events.k8s.io events create,patch,update
          coordination.k8s.io leases create
          coordination.k8s.io leases read,update names=kube-scheduler
          coordination.k8s.io leasecandidates all
          core nodes read
          core pods read,delete
          core bindings,pods/binding create
          core pods/status patch,update
          core replicationcontrollers,services read
          apps,extensions replicasets read
          apps statefulsets read
          policy poddisruptionbudgets read
          core persistentvolumeclaims,persistentvolumes read
          authentication.k8s.io tokenreviews create
          authorization.k8s.io subjectaccessreviews create
          storage.k8s.io csinodes read
          storage.k8s.io volumeattachments read
          core namespaces read
          storage.k8s.io csidrivers read
          storage.k8s.io csistoragecapacities read
        role system:kubelet-api-admin
          core nodes read
          core nodes proxy
          core nodes/log,nodes/metrics,nodes/proxy,nodes/stats *
        role system:monitoring
          paths /healthz,/healthz/*,/livez,/livez/*,/metrics,/metrics/slis,/readyz,/readyz/* get
        role system:node
          authentication.k8s.io tokenreviews create
          authorization.k8s.io localsubjectaccessreviews,subjectaccessreviews create
          core services read
          core nodes read,create
          core nodes/status patch,update
          core nodes patch,update
          core events create,patch,update
          core pods read
          core pods create,delete
          core pods/status patch,update
          core pods/eviction create
          core configmaps,secrets read
          core persistentvolumeclaims,persistentvolumes get
          core endpoints get
          certificates.k8s.io certificatesigningrequests read,create
          coordination.k8s.io leases create,delete,get,patch,update
          storage.k8s.io volumeattachments get
          core serviceaccounts/token create
          core persistentvolumeclaims/status get,patch,update
          storage.k8s.io csidrivers read
          storage.k8s.io csinodes create,delete,get,patch,update
          node.k8s.io runtimeclasses read
        role system:node-bootstrapper
          certificates.k8s.io certificatesigningrequests read,create
        role system:node-problem-detector
          core nodes get
          core nodes/status patch
          core,events.k8s.io events create,patch,update
        role system:node-proxier
          core endpoints,services list,watch
          core nodes read
          core,events.k8s.io events create,patch,update
          discovery.k8s.io endpointslices list,watch
        role system:persistent-volume-provisioner
          core persistentvolumes read,create,delete
          core persistentvolumeclaims read,update
          storage.k8s.io storageclasses read
          core events watch
          core,events.k8s.io events create,patch,update
        role system:public-info-viewer
          paths /healthz,/livez,/readyz,/version,/version/ get
        role system:service-account-issuer-discovery
          paths /.well-known/openid-configuration,/.well-known/openid-configuration/,/openid/v1/jwks,
              /openid/v1/jwks/ get
        role system:volume-scheduler
          core persistentvolumes read,patch,update
          storage.k8s.io storageclasses read
          core persistentvolumeclaims read,patch,update
        role view label=aggregate-to-edit aggregates=aggregate-to-view
        role system:controller:bootstrap-signer in=kube-public
          core configmaps read
          core configmaps update names=cluster-info
          core,events.k8s.io events create,patch,update
        role extension-apiserver-authentication-reader in=kube-system
          core configmaps read names=extension-apiserver-authentication
        role system::leader-locking-kube-controller-manager in=kube-system
          core configmaps watch
          core configmaps get,update names=kube-controller-manager
          coordination.k8s.io leases read,create,update
          coordination.k8s.io leasecandidates read,create,update
        role system::leader-locking-kube-scheduler in=kube-system
          core configmaps watch
          core configmaps get,update names=kube-scheduler
          coordination.k8s.io leases read,create,update
          coordination.k8s.io leasecandidates read,create,update
        role system:controller:bootstrap-signer in=kube-system
          core secrets read
        role system:controller:cloud-provider in=kube-system
          core configmaps read,create
        role system:controller:token-cleaner in=kube-system
          core secrets read,delete
          core,events.k8s.io events create,patch,update
        binding cluster-admin group=system:masters
        binding system:basic-user group=system:authenticated
        binding system:discovery group=system:authenticated
        binding system:kube-controller-manager user=system:kube-controller-manager
        binding system:kube-dns account=kube-dns
        binding system:kube-scheduler user=system:kube-scheduler
        binding system:monitoring group=system:monitoring
        binding system:node
        binding system:node-proxier user=system:kube-proxy
        binding system:public-info-viewer group=system:authenticated group=system:unauthenticated
        binding system:service-account-issuer-discovery group=system:serviceaccounts
        binding system:volume-scheduler user=system:kube-scheduler
        binding system:controller:bootstrap-signer in=kube-public account=bootstrap-signer
        binding system::extension-apiserver-authentication-reader in=kube-system
               role=extension-apiserver-authentication-reader user=system:kube-controller-manager
               user=system:kube-scheduler
        binding system::leader-locking-kube-controller-manager in=kube-system user=system:kube-controller-manager
               account=kube-controller-manager account=leader-election-controller
        binding system::leader-locking-kube-scheduler in=kube-system user=system:kube-scheduler
               account=kube-scheduler
        binding system:controller:bootstrap-signer in=kube-system account=bootstrap-signer
        binding system:controller:cloud-provider in=kube-system account=cloud-provider
        binding system:controller:token-cleaner in=kube-system account=token-cleaner
        """
}
