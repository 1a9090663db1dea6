import KubernetesAPI
import Testing
import Wire

@Suite struct JSONCodecTests {
    @Test func writesADeploymentAsKubernetesDoes() throws {
        let deployment = AppsV1.Deployment {
            $0.metadata.name = "web"
            $0.metadata.labels = ["b": "2", "a": "<1>"]
            $0.spec.replicas = 0
            $0.spec.template.spec.containers = [
                CoreV1.Container {
                    $0.name = "c"
                    $0.resources.limits = ["cpu": Resource.Quantity { $0.string = "100m" }]
                    $0.ports = [CoreV1.ContainerPort { $0.containerPort = 80 }]
                    $0.livenessProbe = CoreV1.Probe {
                        $0.handler.httpGet = CoreV1.HTTPGetAction { $0.port = IntStr.IntOrString { $0.intVal = 80 } }
                    }
                }
            ]
        }
        #expect(
            String(decoding: deployment.json(), as: UTF8.self)
                == #"{"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","creationTimestamp":null,"#
                + #""labels":{"a":"\u003c1\u003e","b":"2"}},"spec":{"replicas":0,"selector":null,"template":"#
                + #"{"metadata":{"creationTimestamp":null},"spec":{"containers":[{"name":"c","#
                + #""ports":[{"containerPort":80}],"#
                + #""resources":{"limits":{"cpu":"100m"}},"livenessProbe":{"httpGet":{"port":80}}}]}},"#
                + #""strategy":{}},"status":{}}"#
        )
    }

    @Test func readsBackWhatItWrites() throws {
        let text = """
            {"kind":"Pod","apiVersion":"v1","metadata":{"name":"p","creationTimestamp":"2024-02-29T12:00:01Z"},
             "spec":{"volumes":[{"name":"v","emptyDir":{}}],"containers":[{"name":"c","image":"i","envFrom":
             [{"configMapRef":{"name":"m","optional":false}}]}]},"status":{}}
            """
        let pod = try CoreV1.Pod(json: [UInt8](text.utf8))
        #expect(pod.metadata.creationTimestamp.seconds == 1_709_208_001)
        #expect(pod.spec.volumes.first?.volumeSource.emptyDir != nil)
        #expect(pod.spec.containers.first?.envFrom.first?.configMapRef?.optional == false)
        #expect(try CoreV1.Pod(json: pod.json()) == pod)
        #expect(try CoreV1.Pod(protobuf: pod.protobuf()) == pod)
    }

    @Test func emptyListsHaveItems() {
        #expect(
            String(decoding: CoreV1.PodList().json(), as: UTF8.self)
                == #"{"kind":"PodList","apiVersion":"v1","metadata":{},"items":[]}"#
        )
    }

    @Test func notesUnknownAndDuplicateFieldsByPath() throws {
        let text = #"{"spec":{"containers":[{"name":"a","foo":1,"name":"b"}],"bar":{}},"spec2":0}"#
        var parser = JSONParser([UInt8](text.utf8))
        var decoder = MessageJSONDecoder()
        let pod = try decoder.decode(parser.parse(), as: CoreV1.Pod.schema)
        #expect(parser.duplicates == ["spec.containers[0].name"])
        #expect(decoder.unknownFields == ["spec.containers[0].foo", "spec.bar", "spec2"])
        #expect(CoreV1.Pod(underlying: pod).spec.containers.first?.name == "b")
    }

    @Test(arguments: [
        (
            #"{"spec":{"replicas":"3"}}"#,
            "json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32"
        ),
        (
            #"{"spec":{"template":{"spec":{"containers":{}}}}}"#,
            "json: cannot unmarshal object into Go struct field PodSpec.spec.template.spec.containers"
                + " of type []v1.Container"
        ),
        (
            #"{"spec":{"paused":1}}"#,
            "json: cannot unmarshal number into Go struct field DeploymentSpec.spec.paused of type bool"
        ),
    ])
    func saysWhichFieldHasTheWrongType(text: String, message: String) {
        #expect { try AppsV1.Deployment(json: [UInt8](text.utf8)) } throws: { ($0 as? JSONError)?.message == message }
    }

    @Test(arguments: [
        ("{", "unexpected end of JSON input"),
        ("{a", "invalid character 'a' looking for beginning of object key string"),
        ("[1 2]", "invalid character '2' after array element"), ("tru", "unexpected end of JSON input"),
        ("{} x", "invalid character 'x' after top-level value"), ("", "unexpected end of JSON input"),
        (String(repeating: "[", count: 100_000), "exceeded max depth"),
    ])
    func refusesWhatIsNoJSON(text: String, message: String) {
        #expect { try JSONParser.parse(text) } throws: { ($0 as? JSONError)?.message == message }
    }

    @Test(arguments: [
        (0.5, "0.5"), (1e21, "1e+21"), (1e-7, "1e-7"), (1.5e20, "150000000000000000000"),
        (1.5e-5, "0.000015"),
        (-2, "-2"),
    ])
    func writesNumbersAsGoDoes(number: Double, text: String) {
        #expect(JSONValue.double(number).text == text)
    }

    @Test(arguments: [
        (0, "0s"), (1_500_000_000, "1.5s"), (5_400_000_000_000, "1h30m0s"), (100_000_000, "100ms"), (-1000, "-1µs"),
    ])
    func durationsRoundTrip(nanoseconds: Int64, text: String) {
        #expect(DurationText.encode(nanoseconds: nanoseconds) == text)
        #expect(DurationText.decode(text) == nanoseconds)
    }

    @Test func timesRoundTrip() {
        for seconds: Int64 in stride(from: -62_000_000_000, to: 200_000_000_000, by: 987_654_321) {
            #expect(TimeText.decode(TimeText.encode(seconds: seconds))?.seconds == seconds)
        }
        #expect(TimeText.encode(seconds: 951_782_400) == "2000-02-29T00:00:00Z")
        #expect(TimeText.decode("2024-01-01T01:00:00.25+01:00")?.seconds == 1_704_067_200)
        #expect(TimeText.decode("2024-02-30T00:00:00Z") == nil)
    }

    @Test func base64RoundTrips() {
        for count in 0..<40 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
            #expect(Base64.decode(Base64.encode(bytes)).bytes == bytes)
        }
        #expect(Base64.decode("AAA").bytes == nil)
        #expect(Base64.decode("A=A=").bytes == nil)
    }
}
