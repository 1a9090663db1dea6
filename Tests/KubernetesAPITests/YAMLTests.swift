import KubernetesAPI
import Testing

@Suite struct YAMLTests {
    @Test func readsManifests() throws {
        let text = """
            # a comment
            apiVersion: v1
            kind: Pod
            metadata: {name: x, labels: {"a": 'b'}}
            spec:
              containers:
              - name: c
                args: ["-v", "1"]
                env:
                - {name: A, value: "yes"}
              defaultMode: 0644
              big: 1.5
              on: true
              script: |
                echo [[[ {{{
                exit 0
            ---
            kind: Two
            ---
            """
        let documents = try YAMLReader.documents([UInt8](text.utf8))
        #expect(documents.count == 3)
        #expect(documents[0]["spec"]?["defaultMode"] == 420)
        #expect(documents[0]["spec"]?["true"] == true)
        #expect(documents[0]["spec"]?["script"] == "echo [[[ {{{\nexit 0\n")
        #expect(documents[0]["spec"]?["containers"]?.array?.first?["args"] == ["-v", "1"])
        #expect(documents[1]["kind"] == "Two")
        #expect(documents[2] == .null)
    }

    @Test(
        arguments: [
            ("a: 010", 8), ("a: 0x1F", 31), ("a: 1_000", 1000), ("a: -7", -7), ("a: 1e3", 1000), ("a: 1.25", 1.25),
            ("a: ~", .null), ("a:", .null), ("a: yes", true), ("a: \"yes\"", "yes"), ("a: 1.2.3", "1.2.3"),
            ("a: 2024-01-01", "2024-01-01"), ("a: 100m", "100m"), ("a: !!str 1", "1"), ("a: 08", 8),
            ("a: 0.5Gi", "0.5Gi"),
        ] as [(String, JSONValue)]
    )
    func readsScalarsAsYAML11(text: String, value: JSONValue) throws {
        #expect(try YAMLReader.value([UInt8](text.utf8)) == ["a": value])
    }

    @Test func followsAliasesAndMergeKeys() throws {
        let text = "base: &b {x: 1, y: 2}\nother:\n  <<: *b\n  y: 3\n"
        #expect(try YAMLReader.value([UInt8](text.utf8))["other"] == ["x": 1, "y": 3])
    }

    @Test func refusesBillionLaughs() {
        var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        for level in 1..<10 {
            let previous = "*a\(level - 1)"
            text += "a\(level): &a\(level) [\(Array(repeating: previous, count: 10).joined(separator: ","))]\n"
        }
        #expect { try YAMLReader.value([UInt8](text.utf8)) } throws: { ($0 as? YAMLError)?.code == .excessiveAliasing }
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000) + "x",
        "a: " + String(repeating: "{a: ", count: 100_000), String(repeating: "[\n", count: 100_000),
        (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
    func refusesDeepNesting(text: String) {
        #expect { try YAMLReader.value([UInt8](text.utf8)) } throws: { ($0 as? YAMLError)?.code == .tooDeep }
    }

    @Test func saysWhereTheTextIsBroken() {
        #expect { try YAMLReader.value([UInt8]("a: b: c\n".utf8)) } throws: {
            ($0 as? YAMLError)?.message == "yaml: line 1: mapping values are not allowed in this context"
        }
        #expect { try YAMLReader.value([UInt8]("a: 1\na: 2\n".utf8)) } throws: {
            ($0 as? YAMLError)?.code == .duplicateKey
        }
    }

    @Test func writesAsKubectlPrints() {
        let value: JSONValue = [
            "b": ["x", ["k": "v", "a": []], 1], "a": "yes", "c": ["d": [:], "e": "two\nlines\n"], "f": "1", "g": "- x",
            "h": "2024-01-01T00:00:00Z", "i": "a: b", "j": "",
        ]
        #expect(
            YAMLWriter.text(value) == """
                a: "yes"
                b:
                - x
                - a: []
                  k: v
                - 1
                c:
                  d: {}
                  e: |
                    two
                    lines
                f: "1"
                g: '- x'
                h: "2024-01-01T00:00:00Z"
                i: 'a: b'
                j: ""

                """
        )
    }

    @Test func readsWhatItWrites() throws {
        let texts = [
            "a", "1", "yes", " x", "x ", "#a", "a #b", "'", "\"", "\\", "a\nb", "a\n\n", "\na", "\t", "{", "%", "@",
            "-", "?", "~",
            "0644", "1e3", ".5", "é", "a\u{1}b", "<b>", "null", "- a", "a:", "  a\n b\n",
        ]
        for text in texts {
            let value: JSONValue = ["k": .string(text), "l": [.string(text)]]
            #expect(try YAMLReader.value([UInt8](YAMLWriter.text(value).utf8)) == value, "\(text.debugDescription)")
        }
    }
}
