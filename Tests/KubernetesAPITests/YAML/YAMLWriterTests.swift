import KubernetesAPI
import Testing

struct YAMLWriterTests {
    @Test func objectsReadAsFromKubectl() throws {
        let value = try json(
            """
            {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","labels":{},"creationTimestamp":null,
             "annotations":{"note":"a: b","n":"1","script":"#!/bin/sh\\necho hi\\n","empty":"","yes":"true"}},
             "spec":{"replicas":3,"paused":false,"containers":[{"name":"c","args":["-v","x y",""],"ports":[]}],
             "matrix":[["a","b"],["c"]]}}
            """
        )
        let expected = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              annotations:
                empty: ""
                "n": "1"
                note: 'a: b'
                script: |
                  #!/bin/sh
                  echo hi
                "yes": "true"
              creationTimestamp: null
              labels: {}
              name: web
            spec:
              containers:
              - args:
                - -v
                - x y
                - ""
                name: c
                ports: []
              matrix:
              - - a
                - b
              - - c
              paused: false
              replicas: 3

            """
        #expect(YAMLWriter.text(value) == expected)
    }

    @Test(arguments: [
        ("a", "a"), ("", "\"\""), ("1", "\"1\""), ("1.5", "\"1.5\""), ("true", "\"true\""), ("null", "\"null\""),
        ("a: b", "'a: b'"), ("a:b", "a:b"), ("#a", "'#a'"), ("a #b", "'a #b'"), ("*", "'*'"), ("- a", "'- a'"),
        ("-a", "-a"), ("it's", "it's"), ("'q'", "'''q'''"), (" a", "' a'"), ("a\tb", "\"a\\tb\""), ("a\n", "|\n  a"),
        ("a\nb", "|-\n  a\n  b"), ("a\n\n", "|+\n  a\n"), ("a \nb", "\"a \\nb\""), ("@x", "'@x'"), ("é", "é"),
        ("10:20", "\"10:20\""), ("{}", "'{}'"), ("0644", "\"0644\""), ("2001-01-01", "\"2001-01-01\""), ("a:", "'a:'"),
    ])
    func scalars(text: String, written: String) throws {
        #expect(YAMLWriter.text(["k": .string(text)]) == "k: \(written)\n")
    }

    @Test func whatIsWrittenReadsTheSame() throws {
        let texts = [
            "a", "", "1", "yes", "~", "a: b", "a\nb\n", " lead\nb", "\n", "\n\n", "a\n\n\nb", "x\ty", "\u{1}", "---",
            "- ",
            "%",
            "trail ", "a \nb", "é\n", "'", "\"", "\\", "<<", "=", "0x1", "1e3", "1_0", "a\n  b\n", "`", "!t", "|", ">",
            "?",
            "? a",
            "...", "k:\n- a\n",
        ]
        let value = JSONValue.object(
            JSONObject(texts.map { ($0, JSONValue.array([.string($0), ["x": .string($0)]])) })
        )
        #expect(try YAMLReader.value(Array(YAMLWriter.text(value).utf8)) == value, "\(YAMLWriter.text(value))")
    }

    @Test func keysAreInNaturalOrder() {
        let text = YAMLWriter.text(["a10": 1, "a2": 1, "b": 1, "B": 1, ".x": 1, "a": 1])
        let keys = text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
        #expect(keys == [".x", "B", "a", "a2", "a10", "b"])
    }
}
