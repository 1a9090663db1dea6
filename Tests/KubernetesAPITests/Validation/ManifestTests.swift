import KubernetesAPI
import Testing
import Wire

/// Manifests as introductions to Kubernetes print them: read, defaulted, validated, written, read again.
struct ManifestTests {
    static let manifests = [
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: nginx-deployment
          labels:
            app: nginx
        spec:
          replicas: 3
          selector:
            matchLabels:
              app: nginx
          template:
            metadata:
              labels:
                app: nginx
            spec:
              containers:
              - name: nginx
                image: nginx:1.14.2
                ports:
                - containerPort: 80
        """,
        """
        apiVersion: v1
        kind: Service
        metadata:
          name: my-service
        spec:
          selector:
            app.kubernetes.io/name: MyApp
          type: NodePort
          ports:
            - protocol: TCP
              port: 80
              targetPort: 9376
        """,
        """
        apiVersion: v1
        kind: Secret
        metadata:
          name: mysecret
        type: Opaque
        data:
          username: YWRtaW4=
        stringData:
          password: plain
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: mypod
        spec:
          containers:
          - name: mypod
            image: redis
            env:
            - name: SECRET_USERNAME
              valueFrom:
                secretKeyRef:
                  name: mysecret
                  key: username
            volumeMounts:
            - name: foo
              mountPath: "/etc/foo"
              readOnly: true
          volumes:
          - name: foo
            secret:
              secretName: mysecret
              optional: false
        """,
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata:
          namespace: default
          name: pod-reader
        rules:
        - apiGroups: [""]
          resources: ["pods"]
          verbs: ["get", "watch", "list"]
        """,
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: read-pods
        subjects:
        - kind: User
          name: jane
          apiGroup: rbac.authorization.k8s.io
        roleRef:
          kind: Role
          name: pod-reader
          apiGroup: rbac.authorization.k8s.io
        """,
        """
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: php-apache
        spec:
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: php-apache
          minReplicas: 1
          maxReplicas: 10
          metrics:
          - type: Resource
            resource:
              name: cpu
              target:
                type: Utilization
                averageUtilization: 50
        """,
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: web
        spec:
          selector:
            matchLabels:
              app: nginx
          serviceName: "nginx"
          replicas: 3
          template:
            metadata:
              labels:
                app: nginx
            spec:
              terminationGracePeriodSeconds: 10
              containers:
              - name: nginx
                image: registry.k8s.io/nginx-slim:0.24
                ports:
                - containerPort: 80
                  name: web
                volumeMounts:
                - name: www
                  mountPath: /usr/share/nginx/html
          volumeClaimTemplates:
          - metadata:
              name: www
            spec:
              accessModes: [ "ReadWriteOnce" ]
              storageClassName: "my-storage-class"
              resources:
                requests:
                  storage: 1Gi
        """,
        """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: minimal-ingress
          annotations:
            nginx.ingress.kubernetes.io/rewrite-target: /
        spec:
          ingressClassName: nginx-example
          rules:
          - http:
              paths:
              - path: /testpath
                pathType: Prefix
                backend:
                  service:
                    name: test
                    port:
                      number: 80
        """,
        """
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: hello
        spec:
          schedule: "* * * * *"
          jobTemplate:
            spec:
              template:
                spec:
                  containers:
                  - name: hello
                    image: busybox:1.28
                    imagePullPolicy: IfNotPresent
                    command:
                    - /bin/sh
                    - -c
                    - date; echo Hello from the Kubernetes cluster
                  restartPolicy: OnFailure
        """,
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: fluentd
        spec:
          selector:
            matchLabels:
              name: fluentd
          template:
            metadata:
              labels:
                name: fluentd
            spec:
              tolerations:
              - key: node-role.kubernetes.io/control-plane
                operator: Exists
                effect: NoSchedule
              containers:
              - name: fluentd
                image: quay.io/fluentd_elasticsearch/fluentd:v5.0.1
                resources:
                  limits:
                    memory: 200Mi
                  requests:
                    cpu: 100m
                    memory: 200Mi
                volumeMounts:
                - name: varlog
                  mountPath: /var/log
              terminationGracePeriodSeconds: 30
              volumes:
              - name: varlog
                hostPath:
                  path: /var/log
        """,
        """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: test
        spec:
          podSelector:
            matchLabels:
              role: db
          policyTypes: [Ingress, Egress]
          ingress:
          - from:
            - ipBlock:
                cidr: 172.17.0.0/16
                except: [172.17.1.0/24]
            ports:
            - protocol: TCP
              port: 6379
        """,
    ]

    @Test(arguments: Self.manifests)
    func passUnmodified(manifest: String) throws {
        let value = try YAMLReader.value(Array(manifest.utf8))
        let kind = GroupVersionKind(
            apiVersion: value["apiVersion"]?.string ?? "",
            kind: value["kind"]?.string ?? ""
        )
        let resource = try #require(ResourceRegistry.builtIn.resource(of: kind))
        var decoder = MessageJSONDecoder()
        var message = try decoder.decode(value, as: resource.schema)
        #expect(decoder.unknownFields.isEmpty)
        ObjectMetadata.update(&message) { $0.namespace = "default" }
        Defaults.apply(to: &message)
        #expect(Validation.create(message, resource).map(\.description) == [])
        #expect(Validation.update(message, from: message, resource).map(\.description) == [])
        // What is written says the same: as JSON, as YAML, as protobuf.
        let json = MessageJSONEncoder.encode(message)
        #expect(try Message(resource.schema, json: json) == message)
        let parsed = try JSONParser.parse(json)
        #expect(try YAMLReader.value(Array(YAMLWriter.text(parsed).utf8)) == parsed)
        #expect(try Message(resource.schema, protobuf: message.protobuf()) == message)
        // Defaults do not grow when an object is read again, and an empty patch changes nothing.
        var again = message
        Defaults.apply(to: &again)
        #expect(again == message)
        #expect(try Patch.strategic([:], into: parsed, schema: resource.schema) == parsed)
        #expect(Patch.merge([:], into: parsed) == parsed)
    }
}
