import KubernetesAPI
import Testing
import Wire

@testable import Kubelet

struct TextTests {
    struct Span: Sendable {
        var duration: Duration
        var text: String
    }

    @Test(arguments: [
        Span(duration: .zero, text: "0s"), Span(duration: .milliseconds(312), text: "312ms"),
        Span(duration: .microseconds(1500), text: "1.5ms"), Span(duration: .seconds(10), text: "10s"),
        Span(duration: .milliseconds(1204), text: "1.204s"), Span(duration: .seconds(80), text: "1m20s"),
        Span(duration: .seconds(300), text: "5m0s"), Span(duration: .seconds(3723), text: "1h2m3s"),
    ])
    func durationsAreWrittenAsInGo(example: Span) {
        #expect(GoDuration.text(example.duration) == example.text)
    }

    @Test func targetsAreTakenApart() {
        let target = RequestTarget("/containerLogs/ns/p%20q/c?follow=true&x=a+b%2B&flag")
        #expect(target.segments == ["containerLogs", "ns", "p q", "c"])
        #expect(target.query == ["follow": "true", "x": "a b+", "flag": ""])
        #expect(RequestTarget("/%zz%").segments == ["%zz%"])
    }

    @Test func probesAskThePodUnlessToldOtherwise() {
        let container = CoreV1.Container {
            $0.ports = [
                CoreV1.ContainerPort {
                    $0.name = "web"
                    $0.containerPort = 8080
                }
            ]
        }
        let target = ProbeTarget(container: container, podIPs: ["fd00::1"])
        let action = CoreV1.HTTPGetAction {
            $0.path = "healthz"
            $0.port = IntStr.IntOrString("web")
        }
        #expect(HTTPProbeRequest(action, target)?.url == "http://[fd00::1]:8080/healthz")
        #expect(target.port(IntStr.IntOrString("none")) == nil)
        #expect(target.port(IntStr.IntOrString(70_000)) == nil)
        #expect(target.host("1.2.3.4") == "1.2.3.4")
    }
}
