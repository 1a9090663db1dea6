/// The served resources of Kubernetes 1.32, as text that `ResourceTableReader` reads once.
///
/// `[group/version …]` begins a version of a group; a resource is `plural Kind scope words…`, continued by deeper
/// lines; `+` adds a subresource to the resource above it. What is left out is the common case: all verbs, the
/// singular is the kind in lower case, keys under `/registry/<plural>`, no generation.
enum ResourceTable {
    static let text = """
        [v1 preferred=yes priority=18000/1]
        bindings Binding ns verbs=create
        componentstatuses ComponentStatus cluster verbs=get,list short=cs
        configmaps ConfigMap ns short=cm hash=qFsyl6wFWjQ=
        endpoints Endpoints ns short=ep hash=fWeeMqaN/OA= prefix=services/endpoints upsert
        events Event ns short=ev hash=r2yiGXH7wu8= upsert propagation=Unsupported
        limitranges LimitRange ns short=limits hash=EBKMFVe6cwo= upsert
        namespaces Namespace cluster verbs=create,delete,get,list,patch,update,watch short=ns hash=Q3oi5N2YM8M=
            keep=status keep/status=spec keep/finalize=status
          + finalize verbs=update
          + status
        nodes Node cluster short=no hash=XwShjMxG9Fs= prefix=minions keep=status keep/status=spec
          + proxy verbs=create,delete,get,patch,update kind=v1:NodeProxyOptions
          + status
        persistentvolumeclaims PersistentVolumeClaim ns short=pvc hash=QWTyNDq0dC4= keep=status keep/status=spec
          + status
        persistentvolumes PersistentVolume cluster short=pv hash=HN/zwEC+JgM= keep=status keep/status=spec
          + status
        pods Pod ns short=po in=all hash=xPOwRZ+Yhw8= keep=status
            keep/status=spec,metadata.deletionTimestamp,metadata.ownerReferences graceful
          + attach verbs=create,get kind=v1:PodAttachOptions
          + binding verbs=create kind=v1:Binding
          + ephemeralcontainers
          + eviction verbs=create kind=policy/v1:Eviction
          + exec verbs=create,get kind=v1:PodExecOptions
          + log verbs=get
          + portforward verbs=create,get kind=v1:PodPortForwardOptions
          + proxy verbs=create,delete,get,patch,update kind=v1:PodProxyOptions
          + status
        podtemplates PodTemplate ns hash=LIXB2x4IFpk= generation bump=template
        replicationcontrollers ReplicationController ns short=rc in=all hash=Jond2If31h0= prefix=controllers
            generation bump=spec keep=status keep/status=spec propagation=Orphan
          + scale kind=autoscaling/v1:Scale
          + status
        resourcequotas ResourceQuota ns short=quota hash=8uhSgffRX6w= keep=status keep/status=spec
          + status
        secrets Secret ns hash=S6u1pOWzb84=
        serviceaccounts ServiceAccount ns short=sa hash=pbx9ZvyFpBE=
          + token verbs=create kind=authentication.k8s.io/v1:TokenRequest
        services Service ns short=svc in=all hash=0/CO1lhkEBI= prefix=services/specs upsert keep=status
            keep/status=spec
          + proxy verbs=create,delete,get,patch,update kind=v1:ServiceProxyOptions
          + status
        [admissionregistration.k8s.io/v1 preferred=yes priority=16700/15]
        mutatingwebhookconfigurations MutatingWebhookConfiguration cluster in=api-extensions hash=Sqi0GUgDaX0=
            conditional generation bump=webhooks
        validatingadmissionpolicies ValidatingAdmissionPolicy cluster in=api-extensions hash=6OxvlMmQ6is=
            conditional generation bump=spec keep=status keep/status=spec,metadata
          + status
        validatingadmissionpolicybindings ValidatingAdmissionPolicyBinding cluster in=api-extensions
            hash=v9715VZqakg= conditional generation bump=spec
        validatingwebhookconfigurations ValidatingWebhookConfiguration cluster in=api-extensions
            hash=B0wHjQmsGNk= conditional generation bump=webhooks
        [apiextensions.k8s.io/v1 preferred=yes priority=16700/15]
        customresourcedefinitions CustomResourceDefinition cluster short=crd,crds in=api-extensions
            hash=jfWCUB31mvA= prefix=apiextensions.k8s.io/customresourcedefinitions
            json conditional generation bump=spec keep=status
            keep/status=metadata,spec
          + status
        [apiregistration.k8s.io/v1 preferred=yes priority=17900/15]
        apiservices APIService cluster in=api-extensions hash=InPBPD7+PqM=
            prefix=apiregistration.k8s.io/apiservices json conditional keep=status keep/status=metadata,spec
          + status
        [apps/v1 preferred=yes priority=17800/15]
        controllerrevisions ControllerRevision ns hash=85nkx63pcBU=
        daemonsets DaemonSet ns short=ds in=all hash=dd7pWHUlMKQ= generation bump=spec keep=status
            keep/status=spec
          + status
        deployments Deployment ns short=deploy in=all hash=8aSe+NMegvE= generation bump=spec,metadata.annotations
            keep=status keep/status=spec,metadata.labels
          + scale kind=autoscaling/v1:Scale
          + status
        replicasets ReplicaSet ns short=rs in=all hash=P1RzHs8/mWQ= generation bump=spec keep=status
            keep/status=spec
          + scale kind=autoscaling/v1:Scale
          + status
        statefulsets StatefulSet ns short=sts in=all hash=H+vl74LkKdo= generation bump=spec keep=status
            keep/status=spec
          + scale kind=autoscaling/v1:Scale
          + status
        [authentication.k8s.io/v1 preferred=yes priority=17700/15]
        selfsubjectreviews SelfSubjectReview cluster verbs=create
        tokenreviews TokenReview cluster verbs=create
        [authorization.k8s.io/v1 preferred=yes priority=17600/15]
        localsubjectaccessreviews LocalSubjectAccessReview ns verbs=create
        selfsubjectaccessreviews SelfSubjectAccessReview cluster verbs=create
        selfsubjectrulesreviews SelfSubjectRulesReview cluster verbs=create
        subjectaccessreviews SubjectAccessReview cluster verbs=create
        [autoscaling/v1 preferred=no priority=17500/15]
        horizontalpodautoscalers HorizontalPodAutoscaler ns short=hpa in=all hash=qwQve8ut294=
            stored=autoscaling/v2 keep=status keep/status=spec
          + status
        [autoscaling/v2 preferred=yes priority=17500/30]
        horizontalpodautoscalers HorizontalPodAutoscaler ns short=hpa in=all hash=qwQve8ut294= keep=status
            keep/status=spec
          + status
        [batch/v1 preferred=yes priority=17400/15]
        cronjobs CronJob ns short=cj in=all hash=sd5LIXh4Fjs= generation bump=spec keep=status keep/status=spec
          + status
        jobs Job ns in=all hash=mudhfqk/qZY= generation bump=spec keep=status keep/status=spec propagation=Orphan
          + status
        [certificates.k8s.io/v1 preferred=yes priority=17300/15]
        certificatesigningrequests CertificateSigningRequest cluster short=csr hash=95fRKMXA+00= keep=spec,status
            keep/status=spec,status.conditions keep/approval=spec,status.certificate
          + approval
          + status
        [coordination.k8s.io/v1 preferred=yes priority=16500/15]
        leases Lease ns hash=gqkMMb/YqFM= upsert conditional
        [discovery.k8s.io/v1 preferred=yes priority=16200/15]
        endpointslices EndpointSlice ns hash=qgS0xkrxYAI= generation bump=*,metadata.labels
        [events.k8s.io/v1 preferred=yes priority=17750/15]
        events Event ns short=ev hash=r2yiGXH7wu8= stored=v1 upsert propagation=Unsupported
        [flowcontrol.apiserver.k8s.io/v1 preferred=yes priority=16100/21]
        flowschemas FlowSchema cluster hash=GJVAJZSZBIw= generation bump=spec keep=status
            keep/status=metadata,spec
          + status
        prioritylevelconfigurations PriorityLevelConfiguration cluster hash=Kir5PVfvNeI= generation bump=spec
            keep=status keep/status=spec,metadata
          + status
        [networking.k8s.io/v1 preferred=yes priority=17200/15]
        ingressclasses IngressClass cluster hash=l/iqIbDgFyQ= generation bump=spec
        ingresses Ingress ns short=ing hash=39NQlfNR+bo= prefix=ingress generation bump=spec keep=status
            keep/status=spec
          + status
        networkpolicies NetworkPolicy ns short=netpol hash=YpfwF18m1G8= generation bump=spec
        [node.k8s.io/v1 preferred=yes priority=16300/15]
        runtimeclasses RuntimeClass cluster hash=WQTu1GL3T2Q= upsert conditional
        [policy/v1 preferred=yes priority=17100/15]
        poddisruptionbudgets PodDisruptionBudget ns short=pdb hash=EVWiDmWqyJw= conditional generation bump=spec
            keep=status keep/status=spec
          + status
        [rbac.authorization.k8s.io/v1 preferred=yes priority=17000/15]
        clusterrolebindings ClusterRoleBinding cluster hash=48tpQ8gZHFc= upsert
        clusterroles ClusterRole cluster hash=bYE5ZWDrJ44= upsert
        rolebindings RoleBinding ns hash=eGsCzGH6b1g= upsert
        roles Role ns hash=7FuwZcIIItM= upsert
        [scheduling.k8s.io/v1 preferred=yes priority=16600/15]
        priorityclasses PriorityClass cluster short=pc hash=1QwjyaZjj3Y= generation
        [storage.k8s.io/v1 preferred=yes priority=16800/15]
        csidrivers CSIDriver cluster hash=hL6j/rwBV5w= conditional bump=spec
        csinodes CSINode cluster hash=Pe62DkZtjuo= conditional
        csistoragecapacities CSIStorageCapacity ns hash=xeVl+2Ly1kE= conditional
        storageclasses StorageClass cluster short=sc hash=K+m6uJwbjGY=
        volumeattachments VolumeAttachment cluster hash=tJx/ezt6UDU= conditional keep=status
            keep/status=metadata,spec
          + status
        """
}
