/// The columns that `kubectl get` shows of each kind, as the real API server sends them.
///
/// `group/version Kind: column| column…`, continued by deeper lines. After a column's name, `#` is a number, `?` a
/// boolean, `@` a date, `=` the object's name, `+` a column that only wide output shows.
enum TableColumnText {
    static let text = """
        v1 ComponentStatus: Name=| Status| Message| Error
        v1 ConfigMap: Name=| Data| Age
        v1 Endpoints: Name=| Endpoints| Age
        v1 Event: Last Seen| Type| Reason| Object| Subobject+| Source+| Message| First Seen+| Count+| Name=+
        v1 LimitRange: Name=| Created At@
        v1 Namespace: Name=| Status| Age
        v1 Node: Name=| Status| Roles| Age| Version| Internal-IP+| External-IP+| OS-Image+| Kernel-Version+|
            Container-Runtime+
        v1 PersistentVolume: Name=| Capacity| Access Modes| Reclaim Policy| Status| Claim| StorageClass|
            VolumeAttributesClass| Reason| Age| VolumeMode+
        v1 PersistentVolumeClaim: Name=| Status| Volume| Capacity| Access Modes| StorageClass|
            VolumeAttributesClass| Age| VolumeMode+
        v1 Pod: Name=| Ready| Status| Restarts| Age| IP+| Node+| Nominated Node+| Readiness Gates+
        v1 PodTemplate: Name=| Containers| Images| Pod Labels
        v1 ReplicationController: Name=| Desired#| Current#| Ready#| Age| Containers+| Images+| Selector+
        v1 ResourceQuota: Name=| Age| Request| Limit
        v1 Secret: Name=| Type| Data| Age
        v1 Service: Name=| Type| Cluster-IP| External-IP| Port(s)| Age| Selector+
        v1 ServiceAccount: Name=| Secrets| Age
        admissionregistration.k8s.io/v1 MutatingWebhookConfiguration: Name=| Webhooks#| Age
        admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy: Name=| Validations#| ParamKind| Age
        admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding: Name=| PolicyName| ParamRef| Age
        admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration: Name=| Webhooks#| Age
        apiextensions.k8s.io/v1 CustomResourceDefinition: Name=| Created At@
        apiregistration.k8s.io/v1 APIService: Name=| Service| Available| Age
        apps/v1 ControllerRevision: Name=| Controller| Revision| Age
        apps/v1 DaemonSet: Name=| Desired#| Current#| Ready#| Up-to-date#| Available#| Node Selector| Age|
            Containers+| Images+| Selector+
        apps/v1 Deployment: Name=| Ready| Up-to-date| Available| Age| Containers+| Images+| Selector+
        apps/v1 ReplicaSet: Name=| Desired#| Current#| Ready#| Age| Containers+| Images+| Selector+
        apps/v1 StatefulSet: Name=| Ready| Age| Containers+| Images+
        autoscaling/v1 HorizontalPodAutoscaler: Name=| Reference| Targets| MinPods| MaxPods| Replicas| Age
        autoscaling/v2 HorizontalPodAutoscaler: Name=| Reference| Targets| MinPods| MaxPods| Replicas| Age
        autoscaling/v1 Scale: Name| Desired#| Available#| Age
        batch/v1 CronJob: Name=| Schedule| Timezone| Suspend?| Active#| Last Schedule| Age| Containers+| Images+|
            Selector+
        batch/v1 Job: Name=| Status| Completions| Duration| Age| Containers+| Images+| Selector+
        certificates.k8s.io/v1 CertificateSigningRequest: Name=| Age| SignerName| Requestor| RequestedDuration|
            Condition
        coordination.k8s.io/v1 Lease: Name=| Holder| Age
        discovery.k8s.io/v1 EndpointSlice: Name=| AddressType| Ports| Endpoints| Age
        events.k8s.io/v1 Event: Last Seen| Type| Reason| Object| Subobject+| Source+| Message| First Seen+|
            Count+| Name=+
        flowcontrol.apiserver.k8s.io/v1 FlowSchema: Name=| PriorityLevel| MatchingPrecedence|
            DistinguisherMethod| Age| MissingPL
        flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration: Name=| Type| NominalConcurrencyShares|
            Queues| HandSize| QueueLengthLimit| Age
        networking.k8s.io/v1 Ingress: Name=| Class| Hosts| Address| Ports| Age
        networking.k8s.io/v1 IngressClass: Name=| Controller| Parameters| Age
        networking.k8s.io/v1 NetworkPolicy: Name=| Pod-Selector| Age
        node.k8s.io/v1 RuntimeClass: Name=| Handler| Age
        policy/v1 PodDisruptionBudget: Name=| Min Available| Max Unavailable| Allowed Disruptions#| Age
        rbac.authorization.k8s.io/v1 ClusterRole: Name=| Created At@
        rbac.authorization.k8s.io/v1 ClusterRoleBinding: Name=| Role| Age| Users+| Groups+| ServiceAccounts+
        rbac.authorization.k8s.io/v1 Role: Name=| Created At@
        rbac.authorization.k8s.io/v1 RoleBinding: Name=| Role| Age| Users+| Groups+| ServiceAccounts+
        scheduling.k8s.io/v1 PriorityClass: Name=| Value#| Global-Default?| Age| PreemptionPolicy
        storage.k8s.io/v1 CSIDriver: Name=| AttachRequired?| PodInfoOnMount?| StorageCapacity?| TokenRequests|
            RequiresRepublish?| Modes| Age
        storage.k8s.io/v1 CSINode: Name=| Drivers#| Age
        storage.k8s.io/v1 CSIStorageCapacity: Name=| Created At@
        storage.k8s.io/v1 StorageClass: Name=| Provisioner| ReclaimPolicy| VolumeBindingMode|
            AllowVolumeExpansion| Age
        storage.k8s.io/v1 VolumeAttachment: Name=| Attacher=| PV| Node| Attached?| Age
        """
}
