import KubernetesAPI
import Testing
import Wire

@testable import CommandLineTool

@Suite struct DescriptionTests {
    @Test func describesAServiceAsKubectlDoes() {
        let service = CoreV1.Service {
            $0.metadata.name = "web"
            $0.metadata.namespace = "default"
            $0.spec.selector = ["app": "web"]
            $0.spec.type = "ClusterIP"
            $0.spec.clusterIP = "10.96.0.1"
            $0.spec.clusterIPs = ["10.96.0.1"]
            $0.spec.ipFamilies = ["IPv4"]
            $0.spec.ipFamilyPolicy = "SingleStack"
            $0.spec.sessionAffinity = "None"
            $0.spec.internalTrafficPolicy = "Cluster"
            $0.spec.ports = [
                CoreV1.ServicePort {
                    $0.port = 80
                    $0.`protocol` = "TCP"
                    $0.targetPort = IntStr.IntOrString { $0.intVal = 8080 }
                }
            ]
        }
        let slice = DiscoveryV1.EndpointSlice {
            $0.ports = [DiscoveryV1.EndpointPort { $0.port = 8080 }]
            $0.endpoints = [DiscoveryV1.Endpoint { $0.addresses = ["10.244.0.2"] }]
        }
        #expect(
            ServiceDescription(service: service, slices: [slice]).text([]) == """
                Name:                     web
                Namespace:                default
                Labels:                   <none>
                Annotations:              <none>
                Selector:                 app=web
                Type:                     ClusterIP
                IP Family Policy:         SingleStack
                IP Families:              IPv4
                IP:                       10.96.0.1
                IPs:                      10.96.0.1
                Port:                     <unset>  80/TCP
                TargetPort:               8080/TCP
                Endpoints:                10.244.0.2:8080
                Session Affinity:         None
                Internal Traffic Policy:  Cluster
                Events:                   <none>

                """
        )
    }

    @Test func writesDatesAsKubectlDoes() {
        #expect(Describing.date(MetaV1.Time { $0.seconds = 1_136_214_245 }) == "Mon, 02 Jan 2006 15:04:05 +0000")
        #expect(Describing.date(MetaV1.Time { $0.seconds = 0 }) == "Thu, 01 Jan 1970 00:00:00 +0000")
    }

    @Test func writesProbesAsKubectlDoes() {
        let probe = CoreV1.Probe {
            $0.handler.httpGet = CoreV1.HTTPGetAction {
                $0.path = "/healthz"
                $0.scheme = "HTTP"
                $0.port = IntStr.IntOrString { $0.intVal = 80 }
            }
            $0.timeoutSeconds = 1
            $0.periodSeconds = 10
            $0.successThreshold = 1
            $0.failureThreshold = 3
        }
        #expect(
            ContainerDescription.probe(probe)
                == "http-get http://:80/healthz delay=0s timeout=1s period=10s #success=1 #failure=3"
        )
    }
}
