import KubernetesAPI
import Testing
import Wire

@Suite struct ResourceRequestTests {
    @Test func keepsRequestsBesideLimits() throws {
        let text = """
            {"spec":{"containers":[{"name":"c","resources":{"requests":{"cpu":"100m","memory":"32Mi"},
            "limits":{"memory":"64Mi"}}}]}}
            """
        var pod = try CoreV1.Pod(json: [UInt8](text.utf8))
        #expect(pod.spec.containers.first?.resources.requests.count == 2)
        pod = try CoreV1.Pod(protobuf: pod.protobuf())
        #expect(pod.spec.containers.first?.resources.requests.count == 2)
        #expect(String(decoding: pod.json(), as: UTF8.self).contains("requests"))
    }
}

extension ResourceRequestTests {
    @Test func defaultingKeepsRequests() throws {
        let text = """
            {"spec":{"containers":[{"name":"c","resources":{"requests":{"cpu":"100m","memory":"32Mi"},
            "limits":{"memory":"64Mi"}}}]}}
            """
        var pod = try CoreV1.Pod(json: [UInt8](text.utf8))
        Defaults.apply(to: &pod)
        #expect(pod.spec.containers.first?.resources.requests.count == 2)
    }
}
